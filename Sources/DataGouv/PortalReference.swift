/// What a person may name on a command line: an id, a slug, a pasted address, or words.
public enum PortalReference: Hashable, Sendable {
  /// A dataset, by id or slug.
  case dataset(String)
  /// A resource, by its UUID.
  case resource(String)
  /// Words to search for.
  case search(String)
}
