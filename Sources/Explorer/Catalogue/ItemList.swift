/// A list in a section of the detail, and the place in it.
package struct ItemList: Hashable, Sendable {
  /// What was asked for.
  var query: ItemQuery
  /// What came.
  package internal(set) var listing = Loadable<ItemListing>()
  /// The load of the next page.
  package internal(set) var more: Loadable<ItemListing>.Phase = .idle
  package internal(set) var cursor = ListCursor()

  /// The thing under the cursor.
  package var selected: Item? {
    guard let items = listing.value?.items, items.indices.contains(cursor.index) else { return nil }
    return items[cursor.index]
  }
}
