/// Where one was: the search with its place, and what was open beside it. Going back leads to the very same.
struct Place: Hashable, Sendable {
  var results: ResultsState
  var detail: DetailState?
  var focus: Pane

  /// What it is called on the way to the present place.
  var title: String? { focus == .detail ? detail?.title : nil }
}
