import ArgumentParser
import DataGouv

extension DatasetQuery.Sort {
  /// The order's name on the command line.
  var commandName: String {
    switch self {
    case .relevance: "relevance"
    case .newest: "newest"
    case .lastUpdate: "updated"
    case .followers: "followers"
    case .reuses: "reuses"
    case .views: "views"
    case .oldest: "oldest"
    case .leastRecentlyUpdated: "least-recently-updated"
    }
  }
}

/// An order of search results, by its name on the command line.
struct SortName: ExpressibleByArgument, Hashable, Sendable {
  var sort: DatasetQuery.Sort

  init(_ sort: DatasetQuery.Sort) { self.sort = sort }

  init?(argument: String) {
    guard let sort = DatasetQuery.Sort.allCases.first(where: { $0.commandName == argument }) else {
      return nil
    }
    self.sort = sort
  }

  var defaultValueDescription: String { sort.commandName }
  static var allValueStrings: [String] { DatasetQuery.Sort.allCases.map(\.commandName) }
}
