import DataGouv
import Foundation
import LocalTables
import Testing

@testable import SampleServer

struct CatalogueTests {
  private static let catalogue = Result {
    try SampleCatalogue(CatalogueFolder.find(), now: Int(Date().timeIntervalSince1970))
  }

  private func catalogue() throws -> SampleCatalogue { try Self.catalogue.get() }

  @Test func `there are at least sixty datasets and twenty with rows`() throws {
    let catalogue = try catalogue()
    #expect(catalogue.listed.count >= 60)
    #expect(catalogue.listed.filter { $0.resources.contains { $0.entry.table != nil } }.count >= 20)
    let rows = Set(catalogue.datasets.flatMap(\.resources).compactMap(\.entry.table?.rows))
    #expect(rows.isSuperset(of: [0, 1, 12, 50, 51, 300, 1000, 5000, 20_000]))
  }

  @Test func `ids are unique and of the right form`() throws {
    let datasets = try catalogue().datasets
    #expect(Set(datasets.map(\.id)).count == datasets.count)
    #expect(datasets.allSatisfy { $0.id.utf8.count == 24 && $0.id.allSatisfy(\.isHexDigit) })
    let resources = datasets.flatMap(\.resources).map(\.id)
    #expect(Set(resources).count == resources.count)
    #expect(resources.allSatisfy { UUID(uuidString: $0) != nil && $0 == $0.lowercased() })
    #expect(Set(datasets.map(\.slug)).count == datasets.count)
  }

  @Test func `every producer is known, and every licence, frequency, badge and granularity`() throws {
    for dataset in try catalogue().datasets {
      #expect(dataset.organization != nil || dataset.entry.owner != nil, "\(dataset.slug)")
      #expect(Labels.licenses.contains { $0.id == dataset.license }, "\(dataset.slug)")
      #expect(Labels.frequencies.contains { $0.id == dataset.frequency }, "\(dataset.slug)")
      #expect((dataset.entry.badges ?? []).allSatisfy { badge in Labels.badges.contains { $0.id == badge } })
      if let granularity = dataset.entry.granularity {
        #expect(Labels.granularities.contains { $0.id == granularity }, "\(dataset.slug)")
      }
    }
  }

  @Test func `every column of every table can be made`() throws {
    let catalogue = try catalogue()
    var widths: Set<Int> = []
    var types: Set<ColumnType> = []
    for resource in catalogue.datasets.flatMap(\.resources) {
      guard let entry = resource.entry.table, entry.isNasty != true else { continue }
      let table = GeneratedTable(entry, seed: 1, vocabulary: catalogue.vocabulary, now: catalogue.now)
      #expect(table.columns.count == entry.columns.count, "\(resource.title)")
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(resource.title)")
      #expect(entry.rows == 0 || table.row(entry.rows - 1).count == table.columns.count)
      widths.insert(table.columns.count)
      types.formUnion(table.columns.map(\.type))
    }
    #expect(widths.contains(2) && widths.contains(40))
    #expect(types.isSuperset(of: [.string, .integer, .float, .bool, .date, .datetime, .json]))
  }

  @Test func `the sizes of generated files are right`() throws {
    let catalogue = try catalogue()
    let shelf = TableShelf(vocabulary: catalogue.vocabulary, now: catalogue.now)
    var wrong: [String] = []
    for resource in catalogue.datasets.flatMap(\.resources) where (resource.entry.table?.rows ?? .max) <= 300
    {
      guard let table = shelf.table(of: resource) else { continue }
      let size = Int64(table.file().utf8.count)
      if size != resource.entry.size { wrong.append("\(resource.id) \(size)") }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `generated rows are the same on every run and hold nulls and empty texts`() throws {
    let catalogue = try catalogue()
    let resource = try #require(catalogue.dataset("releves-naturalistes-benevoles")?.resources.first)
    func table() -> GeneratedTable? {
      TableShelf(vocabulary: catalogue.vocabulary, now: catalogue.now).table(of: resource)
    }
    let first = try #require(table())
    #expect((0..<12).map { first.row($0) } == (0..<12).map { table()?.row($0) })
    let cells = (0..<12).flatMap { first.row($0) }
    #expect(cells.contains(.null))
    #expect(cells.contains(.text("")))
  }

  @Test func `one dataset has more than 120 files, one is archived, one deleted, one restricted`() throws {
    let catalogue = try catalogue()
    #expect(try #require(catalogue.dataset("prix-des-carburants")).resources.count > 120)
    #expect(catalogue.dataset("anciens-comptages-de-cyclistes")?.entry.archived != nil)
    #expect(catalogue.dataset("jeu-retire-par-son-producteur")?.entry.deleted != nil)
    #expect(catalogue.dataset("annuaire-sante-professionnels")?.accessType == "restricted")
    #expect(catalogue.dataset("annuaire-sante-professionnels")?.license == "notspecified")
    #expect(catalogue.dataset("fichier-electoral-agrege")?.accessType == "open_with_account")
  }

  @Test func `files are of all kinds and states`() throws {
    let resources = try catalogue().datasets.flatMap(\.resources)
    let formats = Set(resources.compactMap(\.format))
    #expect(
      formats.isSuperset(of: ["csv", "xlsx", "pdf", "zip", "geojson", "shp", "json", "gtfs", "parquet"]))
    #expect(Set(resources.map(\.type)).isSuperset(of: ["main", "documentation", "api", "other"]))
    let states = Set(resources.compactMap(\.entry.state))
    #expect(states.isSuperset(of: [.pending, .failed, .large, .unavailable, .gone, .dropped]))
  }

  @Test func `descriptions show every kind of Markdown`() throws {
    let all = try catalogue().datasets.map(\.description).joined(separator: "\n")
    for mark in [
      "\n# ", "\n## ", "\n- ", "\n1. ", "|---|", "```python", "**", "](https://", "> ", "<sub>", "~~",
      "- [x]",
    ] {
      #expect(all.contains(mark), "\(mark)")
    }
  }

  @Test func `months go five years back and are odd where they should be`() throws {
    let catalogue = try catalogue()
    func months(_ slug: String) throws -> [SampleDataset.MonthRow] {
      try #require(catalogue.dataset(slug)).months
    }
    let current = TrafficModel.month(ofSecond: catalogue.now)
    let usual = try months("base-sirene-des-entreprises-et-de-leurs-etablissements")
    #expect(usual.count == 60)
    #expect(usual.last?.month == current)
    let gaps = try months("stations-velos-en-libre-service").map(\.month.index)
    #expect(zip(gaps, gaps.dropFirst()).contains { $1 - $0 > 1 })
    #expect(try months("comptages-routiers-horaires-de-rennes").contains { $0.visits == 0 })
    let twice = try months("passages-aux-urgences").map(\.month)
    #expect(Set(twice).count < twice.count)
    #expect(try months("compteurs-geants").contains { ($0.visits ?? 0) > 1 << 53 })
    #expect(try months("compteurs-geants").contains { $0.visits == nil })
    #expect(try months("releves-naturalistes-benevoles").isEmpty)
    #expect(try months("jeu-sans-fichier").map(\.month) == [current])
    let spike = try months("demandes-de-valeurs-foncieres").compactMap(\.visits)
    #expect(try #require(spike.max()) > 5 * spike.sorted()[spike.count / 2])
  }

  @Test func `quality is the portal's formula`() throws {
    let catalogue = try catalogue()
    let full = try #require(catalogue.dataset("demandes-de-valeurs-foncieres")).quality
    #expect(full["score"] == .number("1.0"))
    let bare = try #require(catalogue.dataset("jeu-sans-fichier")).quality
    #expect(bare["score"] == .number("0.0"))
    #expect(bare["has_resources"] == nil)
    #expect(bare["update_fulfilled_in_time"] == nil)
  }
}
