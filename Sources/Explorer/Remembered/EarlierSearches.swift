/// The walk through earlier searches in the query line.
struct EarlierSearches: Hashable, Sendable {
  /// How many searches ago, from 0.
  var place: Int
  /// The searches, the newest first.
  var searches: [SearchQuestion]
  /// What stood in the line before, for the way back.
  var text: String
  var filters: [SearchFilter]
}
