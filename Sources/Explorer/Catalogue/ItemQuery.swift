import DataGouv

/// What a list of things asks for: a search of a kind, or what belongs to something.
package struct ItemQuery: Hashable, Sendable {
  /// What the things belong to.
  package struct Owner: Hashable, Sendable {
    package var kind: Kind
    package var id: String

    /// Names an owner.
    package init(_ kind: Kind, _ id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// The kind of the things.
  package var kind: Kind
  /// Words to look for, in a search.
  package var text: String
  /// Conditions, in a search; those that the kind does not know are left aside.
  package var filters: [SearchFilter]
  package var order: ItemOrder
  /// What the things belong to; `nil` in a search.
  package var owner: Owner?
  /// From 1.
  package var page: Int

  /// How many things a page has.
  package static let pageSize = 20

  /// Makes a search.
  package init(
    _ kind: Kind, text: String = "", filters: [SearchFilter] = [], order: ItemOrder = .relevance,
    page: Int = 1
  ) {
    self.kind = kind
    self.text = text
    self.filters = filters.filter { kind.fields.contains($0.field) }
    self.order = order
    self.page = page
  }

  /// Asks for what belongs to something.
  package init(_ kind: Kind, of owner: Kind, _ id: String) {
    self.init(kind)
    self.owner = Owner(owner, id)
  }
}

extension Request {
  /// The same list, at another page; `nil` when it is no list of the catalogue.
  func turned(to page: Int) -> Request? {
    switch self {
    case .search(var query):
      query.page = page
      return .search(query)
    case .items(var query):
      query.page = page
      return .items(query)
    default: return nil
    }
  }

  /// Whether the search goes so far.
  var isWithinWindow: Bool {
    switch self {
    case .search(let query): query.page * query.pageSize <= 10_000
    case .items(let query): query.page * ItemQuery.pageSize <= 10_000
    default: true
    }
  }

  /// Its number, from 1.
  var page: Int {
    switch self {
    case .search(let query): query.page
    case .items(let query): query.page
    default: 1
    }
  }
}
