/// How a search and a list of dataservices can both be narrowed; a filter that is not set does not narrow.
public struct DataserviceFilters: Hashable, Sendable {
  /// Keywords that a dataservice must all have, in their exact spelling.
  public var tags: [String] = []
  /// Id of a topic that it belongs to; a list refuses a slug with status 400.
  public var topicID: String?
  /// Id of the organization that runs it; as for topics.
  public var organizationID: String?
  /// Who may use it: `open`, `open_with_account`, `restricted`.
  public var accessType: String?
  /// Whether the portal puts it forward.
  public var isFeatured: Bool?

  /// No filter.
  public init() {}
}

extension DataserviceFilters {
  /// Adds them to what a route is asked.
  func add(to arguments: inout QueryArguments) {
    arguments.add("tag", tags)
    arguments.add("topic", topicID)
    arguments.add("organization", organizationID)
    arguments.add("access_type", accessType)
    arguments.add("featured", isFeatured)
  }
}
