/// What a list of sources asks for; a filter that is not set does not narrow.
public struct HarvestSourceQuery: Hashable, Sendable {
  /// Words that the name has.
  public var text: String
  /// Id of the organization whose records they become.
  public var organizationID: String?
  /// Id of the person whose records they become.
  public var ownerID: String?
  /// Whether deleted sources are listed too.
  public var includesDeleted: Bool

  /// Makes a query for all sources by default.
  public init(
    text: String = "", organizationID: String? = nil, ownerID: String? = nil, includesDeleted: Bool = false
  ) {
    self.text = text
    self.organizationID = organizationID
    self.ownerID = ownerID
    self.includesDeleted = includesDeleted
  }
}

extension HarvestSourceQuery {
  /// What the list is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("organization", organizationID)
    arguments.add("owner", ownerID)
    arguments.add("deleted", includesDeleted ? true : nil)
    return arguments
  }
}
