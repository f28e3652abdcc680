/// How a search and a list of reuses can both be narrowed; a filter that is not set does not narrow.
///
/// Organizations and people are told by their ids: a list refuses a slug with status 400.
public struct ReuseFilters: Hashable, Sendable {
  /// Keywords that a reuse must all have, in their exact spelling.
  public var tags: [String] = []
  /// What it is, such as `api`; a list refuses a type that it does not know with status 400.
  public var type: String?
  /// What it is about, such as `health`; as for types.
  public var topic: String?
  /// Id of the organization that made it.
  public var organizationID: String?
  /// Id of the person who made it.
  public var ownerID: String?
  /// A badge of its organization: `public-service`, `certified`, `association`, `company`, `local-authority`.
  public var organizationBadge: String?
  /// Whether the portal puts it forward.
  public var isFeatured: Bool?

  /// No filter.
  public init() {}
}

extension ReuseFilters {
  /// Adds them to what a route is asked.
  func add(to arguments: inout QueryArguments) {
    arguments.add("tag", tags)
    arguments.add("type", type)
    arguments.add("topic", topic)
    arguments.add("organization", organizationID)
    arguments.add("owner", ownerID)
    arguments.add("organization_badge", organizationBadge)
    arguments.add("featured", isFeatured)
  }
}
