/// What a list of accounts asks for.
public struct UserQuery: Hashable, Sendable {
  /// The orders that the list knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first, or the server's own order without words.
    case standard = ""
    /// By last name, from A to Z.
    case lastName = "last_name"
    /// By last name, from Z to A.
    case lastNameDescending = "-last_name"
    /// By first name, from A to Z.
    case firstName = "first_name"
    /// By first name, from Z to A.
    case firstNameDescending = "-first_name"
    /// Latest made first.
    case newest = "-created"
    /// Earliest made first.
    case oldest = "created"
    /// Most datasets first.
    case datasets = "-datasets"
    /// Fewest datasets first.
    case datasetsAscending = "datasets"
    /// Most reuses first.
    case reuses = "-reuses"
    /// Fewest reuses first.
    case reusesAscending = "reuses"
    /// Most followed first.
    case followers = "-followers"
    /// Least followed first.
    case followersAscending = "followers"
    /// Most visited first.
    case views = "-views"
    /// Least visited first.
    case viewsAscending = "views"
  }

  /// Whole words that the names must have, all of them.
  public var text: String
  /// The order.
  public var sort: Sort

  /// Makes a query for all accounts by default.
  public init(text: String = "", sort: Sort = .standard) {
    self.text = text
    self.sort = sort
  }
}

extension UserQuery {
  /// What the list is asked, without the page.
  var arguments: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    arguments.add("sort", sort.rawValue)
    return arguments
  }
}
