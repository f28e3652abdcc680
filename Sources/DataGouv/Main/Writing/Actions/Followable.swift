/// Something that users follow, by its technical id: a slug is not taken.
public enum Followable: Hashable, Sendable {
  /// A dataset.
  case dataset(String)
  /// An organization.
  case organization(String)
  /// A reuse.
  case reuse(String)
  /// A dataservice.
  case dataservice(String)
  /// A person.
  case user(String)
}

extension Followable {
  /// The route of its followers.
  var path: String {
    let (kind, id) =
      switch self {
      case .dataset(let id): ("datasets", id)
      case .organization(let id): ("organizations", id)
      case .reuse(let id): ("reuses", id)
      case .dataservice(let id): ("dataservices", id)
      case .user(let id): ("users", id)
      }
    return "1/\(kind)/\(id.percentEncoded)/followers/"
  }
}
