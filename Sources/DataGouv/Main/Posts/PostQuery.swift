/// What a list of posts asks for.
public struct PostQuery: Hashable, Sendable {
  /// The kinds of posts that the list can be narrowed to.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// News.
    case news
    /// Pages of the portal, such as the one on accessibility.
    case page
  }

  /// The orders that the list knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Latest published first.
    case standard = ""
    /// Earliest published first.
    case firstPublished = "published"
    /// By title, from A to Z.
    case name
    /// By title, from Z to A.
    case nameDescending = "-name"
    /// By headline, from A to Z.
    case headline
    /// By headline, from Z to A.
    case headlineDescending = "-headline"
    /// Latest begun first.
    case newest = "-created_at"
    /// Earliest begun first.
    case oldest = "created_at"
    /// Latest changed first.
    case lastModified = "-last_modified"
    /// Earliest changed first.
    case leastRecentlyModified = "last_modified"
  }

  /// Whole words that it must have, all of them.
  public var text: String
  /// What it is; both kinds when `nil`.
  public var kind: Kind?
  /// Whether drafts come too; needs the key of an administrator of the portal.
  public var withDrafts: Bool
  /// The order.
  public var sort: Sort

  /// Makes a query for all that is published by default.
  public init(text: String = "", kind: Kind? = nil, withDrafts: Bool = false, sort: Sort = .standard) {
    self.text = text
    self.kind = kind
    self.withDrafts = withDrafts
    self.sort = sort
  }
}

extension PostQuery {
  /// The route, without the page.
  var route: Route {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("kind", kind?.rawValue)
    arguments.add("with_drafts", withDrafts ? true : nil)
    arguments.add("sort", sort.rawValue)
    return .main("1/posts/", arguments, access: withDrafts ? .keyed : .open)
  }
}
