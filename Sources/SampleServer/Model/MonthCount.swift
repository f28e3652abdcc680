import DataGouv

/// What was counted in a month.
struct MonthCount: Hashable, Sendable {
  var month: Month
  var visits: Int
  var downloads: Int
}
