package import DataGouv

/// The results pane: the query line, the list, the place in it.
package struct ResultsState: Hashable, Sendable {
  /// What was found so far.
  package struct Listing: Hashable, Sendable {
    /// What was asked, page aside.
    package var query: DatasetQuery
    /// The datasets of the pages that came, in order.
    package var datasets: [DatasetSummary]
    /// How many there are in all.
    package var total: Int
    /// How many pages came.
    package var pages: Int
    /// How many records could not be read.
    package var skipped: Int
  }

  /// What is typed; it may be ahead of `query`.
  package internal(set) var field = TextField()
  /// What was asked last: words and order.
  package internal(set) var query = DatasetQuery()
  /// The results of `query`, or older ones while they load.
  package internal(set) var listing = Loadable<Listing>()
  /// The load of the next page.
  package internal(set) var more: Loadable<Listing>.Phase = .idle
  /// The selected dataset.
  package internal(set) var cursor = ListCursor()

  /// Whether the answer under way is the same list again: the cursor then stays on its dataset.
  var keepsPlace = false
  /// What the field held when it was entered, for Esc.
  var textBefore = ""

  /// The dataset under the cursor.
  package var selected: DatasetSummary? {
    guard let datasets = listing.value?.datasets, datasets.indices.contains(cursor.index) else { return nil }
    return datasets[cursor.index]
  }
}
