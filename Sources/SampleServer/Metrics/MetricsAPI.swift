import DataGouv
import LocalTables
import Synchronization

/// The Metrics API over the sample catalogue's months.
final class MetricsAPI: Sendable {
  private let catalogue: SampleCatalogue
  private let links: Links
  /// Address of the API, without a final slash.
  private let base: String
  private let kept = Mutex<[MetricsModel: LocalTable]>([:])

  /// The most rows of a stream.
  private static let longestStream = 50_000

  init(catalogue: SampleCatalogue, links: Links, base: String) {
    self.catalogue = catalogue
    self.links = links
    self.base = base
  }

  /// Answers a call below the API's address.
  func answer(_ call: Call) -> Answer {
    do {
      return try routed(call)
    } catch let failure as TableFailure {
      return failure.answer
    } catch {
      return TableFailure.crash.answer
    }
  }

  private func routed(_ call: Call) throws -> Answer {
    guard call.hasFinalSlash else { throw TableFailure.notFound }
    if call.path == ["health"] { return HealthAnswer.answer(since: catalogue.now) }
    guard call.path.count >= 3, call.path[0] == "api", call.path[2] == "data" else {
      throw TableFailure.notFound
    }
    let isStream = call.path.count == 4 && call.path[3] == "csv"
    guard isStream || call.path.count == 3 else { throw TableFailure.notFound }
    guard let model = MetricsModel(rawValue: call.path[1]) else { throw unknown(call.path[1], isStream) }
    let request = try TableRequest(call.query)
    if isStream { return try stream(model, request) }
    var found = try rows(model, request.query)
    if !request.query.aggregations.isEmpty { found.total = try total(model, request.query) }
    try RowsAnswer.checkRange(found, request)
    return RowsAnswer.page(found, request, address: "\(base)/api/\(model.rawValue)/data/")
  }

  private func stream(_ model: MetricsModel, _ request: TableRequest) throws -> Answer {
    var query = request.query
    query.offset = 0
    query.limit = nil
    let found: RowPage
    do {
      found = try rows(model, query)
    } catch {
      throw TableFailure.stream(400)
    }
    if found.total > Self.longestStream {
      throw TableFailure.forbidden(
        "Output is too long",
        "The output has more than \(Self.longestStream) rows, please consider downloading the source file directly"
      )
    }
    return RowsAnswer.csv(found, types: [:], name: model.rawValue)
  }

  /// How many rows figures were made of: what the real server tells instead of how many figures there are.
  private func total(_ model: MetricsModel, _ query: RowQuery) throws -> Int {
    try rows(model, RowQuery(filters: query.filters, limit: 0)).total
  }

  private func rows(_ model: MetricsModel, _ query: RowQuery) throws -> RowPage {
    do {
      return try table(model, query).rows(query)
    } catch let error as LocalTableError {
      throw TableFailure(error, table: model.rawValue, isBig: true)
    }
  }

  /// The table of a model: of one subject when the query is about one, as most are, else the whole, which is kept.
  private func table(_ model: MetricsModel, _ query: RowQuery) throws -> LocalTable {
    let rows = MetricsRows(catalogue: catalogue, links: links)
    for case .column(let name, .exact(let id)) in query.filters where name == model.subject {
      return try LocalTable(
        columns: model.columns, rows: try rows.rows(of: model, about: id), isNumbered: false)
    }
    return try kept.withLock { kept in
      if let table = kept[model] { return table }
      let table = try LocalTable(
        columns: model.columns, rows: try rows.rows(of: model, about: nil), isNumbered: false)
      kept[model] = table
      return table
    }
  }

  private func unknown(_ name: String, _ isStream: Bool) -> TableFailure {
    if isStream { return .stream(404) }
    let plural = MetricsModel(rawValue: name + "s")
    return .database(
      404, code: "PGRST205", message: "Could not find the table 'metric.\(name)' in the schema cache",
      details: nil,
      hint: plural.map { "Perhaps you meant the table 'metric.\($0.rawValue)'" })
  }
}
