import DataGouv

/// What of a list came so far.
package struct ItemListing: Hashable, Sendable {
  /// What was asked, for its first page.
  package var request: Request
  /// The things of the pages that came, in order.
  package var items: [Item]
  /// How many there are in all.
  package var total: Int
  /// How many pages came.
  package var pages: Int
  /// How many records could not be read.
  package var skipped: Int
  /// That a page after the first was kept from before.
  package internal(set) var laterKept: Kept?

  /// Makes a list of what came.
  package init(request: Request, items: [Item], total: Int, pages: Int = 1, skipped: Int = 0) {
    self.request = request
    self.items = items
    self.total = total
    self.pages = pages
    self.skipped = skipped
  }

  /// The first page of a list; where it came anew, the pages that followed it before still do.
  init(_ page: Page<Item>, of request: Request, after before: ItemListing? = nil) {
    self.init(
      request: request, items: page.items, total: max(page.total, page.items.count),
      skipped: page.skipped.count)
    guard let before, before.pages > 1 else { return }
    let known = Set(items.map(\.id))
    items += before.items.dropFirst(page.size).filter { !known.contains($0.id) }
    pages = before.pages
    total = max(page.total, items.count)
    skipped = max(skipped, before.skipped)
    laterKept = before.laterKept
  }

  /// Adds a further page.
  mutating func add(_ page: Page<Item>, number: Int) {
    let known = Set(items.map(\.id))
    let new = page.items.filter { !known.contains($0.id) }
    items += new
    pages = number
    skipped += page.skipped.count
    // A page without anything new is the end, whatever was promised: the portal's index can lag behind, and
    // asking on would never end.
    total = new.isEmpty && page.skipped.isEmpty ? items.count : max(page.total, items.count)
  }

  /// What asks for the next page, unless all came.
  var nextRequest: Request? {
    guard items.count < total, let next = request.turned(to: pages + 1), next.isWithinWindow else {
      return nil
    }
    return next
  }

  /// What the things belong to; `nil` in a search.
  package var owner: ItemQuery.Owner? {
    if case .items(let query) = request { query.owner } else { nil }
  }

  /// The words that were looked for.
  package var words: String {
    switch request {
    case .search(let query): query.text
    case .items(let query): query.text
    case .remembered(_, let words): words
    default: ""
    }
  }
}
