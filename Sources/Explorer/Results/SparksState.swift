package import DataGouv

/// Twelve months of each dataset of the results, for the small bars in their lines.
package struct SparksState: Hashable, Sendable {
  /// The months by dataset id; an empty series says that there are none.
  package internal(set) var series: [String: MonthlySeries] = [:]
  /// What was asked for and failed is not asked for again.
  var asked: Set<String> = []

  /// Nothing yet.
  package init() {}

  /// How many datasets are asked for at once: their months are a few pages of the server.
  static let batch = 20
}
