/// Which elements of a topic are listed; a filter that is not set does not narrow.
public struct TopicElementQuery: Hashable, Sendable {
  /// What an element can refer to.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A dataset.
    case dataset = "Dataset"
    /// A reuse.
    case reuse = "Reuse"
    /// A dataservice.
    case dataservice = "Dataservice"
    /// Nothing yet.
    case nothing = "None"
  }

  /// Words that the topic's own title or description of an element has.
  public var text: String
  /// What it refers to.
  public var kind: Kind?
  /// Keywords within the topic that it must all have.
  public var tags: [String]

  /// Makes a query for all elements by default.
  public init(text: String = "", kind: Kind? = nil, tags: [String] = []) {
    self.text = text
    self.kind = kind
    self.tags = tags
  }
}

extension TopicElementQuery {
  /// What the list is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("class", kind?.rawValue)
    arguments.add("tag", tags)
    return arguments
  }
}
