package import DataGouv

/// The results pane: the query line, the list, the place in it.
package struct ResultsState: Hashable, Sendable {
  /// The kind of things that is searched.
  package internal(set) var kind: Kind = .dataset
  /// The order of the results when they are not datasets.
  package internal(set) var order: ItemOrder = .relevance
  /// How many of each kind the words find, while the kind is being chosen.
  package internal(set) var counts: [Kind: Int] = [:]
  /// What is typed; it may be ahead of `query`.
  package internal(set) var field = TextField()
  /// The conditions that were set; those being typed are in `field`.
  package internal(set) var filters: [SearchFilter] = []
  /// What is proposed for the condition under the text cursor.
  package internal(set) var completion: SearchCompletion?
  /// What was asked last: words, conditions and order.
  package internal(set) var query = DatasetQuery()
  /// The results, or older ones while they load.
  package internal(set) var listing = Loadable<ItemListing>()
  /// The load of the next page.
  package internal(set) var more: Loadable<ItemListing>.Phase = .idle
  /// The selected dataset.
  package internal(set) var cursor = ListCursor()

  /// Whether the answer under way is the same list again: the cursor then stays on its dataset.
  var keepsPlace = false
  /// What the field held when it was entered, for Esc.
  var textBefore = ""
  /// The conditions there were then.
  var filtersBefore: [SearchFilter] = []
  /// The walk through earlier searches, while the query line shows one.
  var earlier: EarlierSearches?
  /// The values of fields that the portal lists whole.
  var vocabularies: [SearchField: [SearchChoice]] = [:]
  /// What the portal does not know.
  var unknown: Set<LookUp> = []
  /// How many results the values have, of the search `facetsQuery`.
  var facets: [Facet] = []
  var facetsQuery: DatasetQuery?

  /// A name that is looked for on the portal.
  struct LookUp: Hashable, Sendable {
    var field: SearchField
    var text: String
  }

  /// What asks for the first results.
  var request: Request {
    if kind.isRemembered { return .remembered(kind, matching: query.text) }
    return kind == .dataset
      ? .search(query) : .items(ItemQuery(kind, text: query.text, filters: filters, order: order))
  }

  /// The words that are typed, conditions left out; what the program remembers knows no conditions.
  var words: String { kind.isRemembered ? field.text : line.words }

  /// What is typed, read.
  package var line: QueryLine { QueryLine(field.text) }

  /// What is wrong with what is typed, the first mistake.
  package var mistake: QueryLine.Mistake? {
    guard !kind.isRemembered else { return nil }
    let line = line
    if let mistake = line.mistakes.first { return mistake }
    let token = line.tokens.first { unknown.contains(LookUp(field: $0.field, text: $0.text)) }
    return token.map { QueryLine.Mistake(range: $0.range, reason: .value($0.field, $0.text)) }
  }

  /// What is under the cursor.
  package var selectedItem: Item? {
    guard let items = listing.value?.items, items.indices.contains(cursor.index) else { return nil }
    return items[cursor.index]
  }

  /// The dataset under the cursor.
  package var selected: DatasetSummary? { selectedItem?.dataset }
}
