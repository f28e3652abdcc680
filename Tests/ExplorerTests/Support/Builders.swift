import Canvas
import DataGouv

@testable import Explorer

/// Made-up records in the library's shapes.
enum Make {
  static func summary(_ number: Int) -> DatasetSummary {
    DatasetSummary(id: "id\(number)", slug: "slug-\(number)", title: "Dataset \(number)")
  }

  /// A page of results, numbered from the place of its first record.
  static func search(_ range: Range<Int>, total: Int, page: Int = 1) -> Answer {
    .search(Page(items: range.map(summary), number: page, size: 20, total: total))
  }

  static func organization(_ number: Int) -> Item {
    .organization(OrganizationSummary(id: "org\(number)", slug: "org-\(number)", name: "Producer \(number)"))
  }

  static func reuse(_ number: Int) -> Item {
    .reuse(Reuse(id: "reuse\(number)", slug: "reuse-\(number)", title: "Reuse \(number)"))
  }

  /// A page of things.
  static func items(_ items: [Item], total: Int? = nil, page: Int = 1) -> Answer {
    .items(Page(items: items, number: page, size: 20, total: total ?? items.count))
  }

  static func dataset(_ number: Int) -> Answer {
    .dataset(Dataset(id: "id\(number)", slug: "slug-\(number)", title: "Dataset \(number)"))
  }

  static func resource(_ number: Int, _ browsability: Resource.Browsability = .browsable) -> Resource {
    Resource(
      id: "file\(number)", title: "File \(number)", format: "csv", url: "https://demo.example/file\(number)",
      browsability: browsability)
  }

  static func files(_ resources: [Resource], total: Int? = nil, page: Int = 1) -> Answer {
    .files(Page(items: resources, number: page, size: 50, total: total ?? resources.count))
  }

  static func row(_ number: Int) -> TablePage.Row {
    TablePage.Row(number: number + 1, cells: ["id": .integer(Int64(number)), "name": .text("row \(number)")])
  }

  /// The rows that a request asks for, of a table with `total`.
  static func rows(_ query: TableQuery, total: Int) -> Answer {
    let first = min((query.page - 1) * query.pageSize, total)
    return .rows(
      TablePage(
        rows: (first..<min(first + query.pageSize, total)).map(row), number: query.page, size: query.pageSize,
        total: total))
  }

  static let profile = profile([
    TableProfile.Column(name: "id", type: .integer), TableProfile.Column(name: "name"),
  ])

  static func profile(_ columns: [TableProfile.Column]) -> Answer {
    .table(TableProfile(columns: columns), nil)
  }

  /// A month's figures for each of the last `count` months.
  static func months(_ count: Int) -> Answer {
    .months(
      MonthlySeries(
        figures: (0..<count).reversed().map {
          MonthlyFigures(month: Driver.month.advanced(by: -$0), visits: 10 + $0, downloads: 20 + $0)
        }))
  }
}
