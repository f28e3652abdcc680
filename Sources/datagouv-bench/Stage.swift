import Canvas
import DataGouv
import Explorer
import Foundation

/// An explorer with something in all four panes, its questions answered at once.
struct Stage {
  var explorer: Explorer
  private let columns: [TableProfile.Column]

  /// Plays the first minute: results, a dataset, its table of so many columns, its months, back to the table.
  init(size: Size, columns count: Int = 30) {
    columns = (0..<count).map { index in
      TableProfile.Column(
        name: "colonne \(index)", type: [.integer, .float, .string, .bool, .date][index % 5])
    }
    explorer = Explorer(
      settings: Settings(portalName: "www.data.gouv.fr"), size: size,
      now: Date(timeIntervalSince1970: 1_795_000_000), currentMonth: Month(year: 2026, month: 11))
    play(.start(.dataset("jeu-numero-un")))
    for key: Key in ["t", "m", "3"] { play(.key(key)) }
    for _ in 0..<10 { play(.key(Key(.down))) }
  }

  private mutating func play(_ event: Event) {
    var effects = explorer.handle(event)
    // Each answer can ask for more: pages ahead, up to the end of a list.
    while !effects.isEmpty {
      guard case .load(let request, let ticket, _) = effects.removeFirst() else { continue }
      effects += explorer.handle(.answered(ticket, .success(answer(to: request))))
    }
  }

  private func answer(to request: Request) -> Answer {
    switch request {
    case .search(let query):
      .search(Page(items: (0..<20).map(Self.summary), number: query.page, size: 20, total: 20))
    case .dataset: .dataset(Self.dataset)
    case .files: .files(Page(items: (0..<12).map(Self.file), number: 1, size: 50, total: 12))
    case .resource: .resource(ResourceOwner(resource: Self.file(0), datasetID: Self.dataset.id))
    case .table: .table(TableProfile(columns: columns, lineCount: 100), nil)
    case .rows(let query): .rows(rows(query))
    case .months: .months(Self.months)
    case .groups(let query): .groups(TableGroups(query: query, groups: []))
    case .fileShares: .fileShares([])
    case .comparison: .comparison([])
    case .leaders: .leaders([])
    case .titles: .titles([:])
    case .sparks(let ids, _): .sparks(Dictionary(ids.map { ($0, Self.months) }) { first, _ in first })
    case .choices: .choices([])
    case .items, .remembered: .items(Page(items: [], number: 1, size: 20, total: 0))
    case .counts: .counts([:])
    case .entity(_, let id): .entity(.person(User(id: id, slug: id)))
    case .record: .text("")
    case .importing: .imported(ImportStatus(), nil)
    case .export, .writing, .download: .transferred(TransferStatus(), text: nil)
    }
  }

  private static func summary(_ index: Int) -> DatasetSummary {
    DatasetSummary(
      id: "\(index)", slug: "jeu-\(index)", title: "Réseau de mesure n° \(index) des cours d'eau",
      producer: Producer(id: "o", name: "Office français des rivières"), license: "lov2",
      resourceCount: index, views: index * 997, downloads: index * 331, quality: 0.78)
  }

  private static let dataset: Dataset = {
    var dataset = Dataset(
      id: "5f0000000000000000000001", slug: "jeu-numero-un", title: "Débits des cours d'eau",
      description: String(
        repeating:
          "## Méthode\n\nLes **débits** sont relevés *chaque jour*, voir la [notice](https://example.org).\n\n",
        count: 20))
    dataset.resourceCount = 12
    dataset.tags = ["eau", "rivière"]
    return dataset
  }()

  private static func file(_ index: Int) -> Resource {
    Resource(
      id: "11111111-2222-4333-8444-55555555555\(index % 10)", title: "Débits de l'année \(2010 + index)",
      format: "csv", url: "https://example.org/\(index).csv", browsability: .browsable)
  }

  private func rows(_ query: TableQuery) -> TablePage {
    let first = (query.page - 1) * query.pageSize
    let rows = (first..<max(first, min(100, first + query.pageSize))).map { row in
      TablePage.Row(
        number: row + 1,
        cells: Dictionary(columns.enumerated().map { ($1.name, Self.cell(row, $0)) }) { first, _ in first })
    }
    return TablePage(rows: rows, number: query.page, size: query.pageSize, total: 100)
  }

  private static func cell(_ row: Int, _ column: Int) -> TableValue {
    switch column % 5 {
    case 0: .integer(Int64(row * 1_000 + column))
    case 1: .number("\(row).\(column)7")
    case 2: .text("Besançon, ligne \(row)")
    case 3: row % 2 == 0 ? .bool(true) : .null
    default: .text("2026-01-15")
    }
  }

  private static let months = MonthlySeries(
    figures: (0..<24).map { index in
      MonthlyFigures(
        month: Month(year: 2024, month: 12 + index), visits: 1_000 + index * 37, downloads: 200 + index * 11)
    })
}
