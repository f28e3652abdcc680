import DataGouv
import Foundation
import LocalTables
import Synchronization

/// What the routes look in, made when it is first needed: the catalogue, and the tables.
final class Shelf: Sendable {
  /// The moment that everything is dated back from.
  let now: Date
  private let made = Mutex<Catalogue?>(nil)
  private let tables = Memo<LocalTable>()
  private let profiles = Memo<TableProfile>()

  init(now: Date) { self.now = now }

  /// The catalogue. Throws when the bundled files are not there or cannot be read.
  func catalogue() throws -> Catalogue {
    try made.withLock { made in
      if let made { return made }
      let catalogue = try Catalogue(files: CatalogueFiles(), now: now)
      made = catalogue
      return catalogue
    }
  }

  /// The rows of a resource; `nil` when it has none.
  func table(of resource: SampleResource) async throws -> LocalTable? {
    guard let rows = try generated(resource) else { return nil }
    return try await tables.value(resource.id) { try LocalTable(columns: rows.columns, rows: rows) }
  }

  /// The columns of a resource with their statistics; `nil` when it has no rows.
  func profile(of resource: SampleResource) async throws -> TableProfile? {
    guard let table = try await table(of: resource) else { return nil }
    return try await profiles.value(resource.id) { try table.profile() }
  }

  /// The rows of a resource as they are generated; `nil` when it has none, or too many to be made.
  func generated(_ resource: SampleResource) throws -> GeneratedRows? {
    guard let name = resource.entry.table, resource.entry.state != .tooLarge else { return nil }
    let count = resource.entry.rows ?? 0
    if name == NastyTable.name { return NastyTable.rows(count: count) }
    let catalogue = try catalogue()
    guard let recipe = catalogue.files.recipes[name] else { return nil }
    return GeneratedRows(
      recipe: recipe, words: catalogue.files.words, count: count, seed: StableID.seed(resource.id), now: now)
  }

  /// The table of a model of the Metrics API; `nil` when there is no such model.
  func metrics(_ model: String) async throws -> LocalTable? {
    guard let model = MetricsModel(rawValue: model) else { return nil }
    let catalogue = try catalogue()
    return try await tables.value(model.rawValue) {
      try LocalTable(columns: model.columns, rows: model.rows(of: catalogue))
    }
  }
}
