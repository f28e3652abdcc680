import DataGouv
import Foundation
import LocalTables

/// The Tabular API over the generated tables of the sample catalogue.
struct TabularAPI: Sendable {
  let catalogue: SampleCatalogue
  let tables: TableShelf
  /// Address of the API, without a final slash.
  let base: String

  /// The most rows of a stream.
  private static let longestStream = 50_000

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
    if call.path == ["api", "aggregation-exceptions"] {
      let exceptions = catalogue.datasets.flatMap(\.resources).filter { $0.entry.table?.isAggregated == true }
      return RowsAnswer.json(["allowed": false, "exceptions": JSONValue(texts: exceptions.map(\.id))])
    }
    guard call.path.count >= 3, call.path[0...1] == ["api", "resources"] else { throw TableFailure.notFound }
    let resource = try resource(call.path[2])
    switch call.path.dropFirst(3) {
    case []: return information(resource)
    case ["profile"]: return try profile(resource)
    case ["swagger"]:
      let entry = resource.entry.table
      return SwaggerText(
        id: resource.id, columns: try table(resource).columns, indexes: entry?.indexes,
        isAggregated: entry?.isAggregated ?? false
      ).answer
    case ["data"]: return try data(resource, call)
    case ["data", "csv"], ["data", "json"]: return try stream(resource, call)
    default: throw TableFailure.notFound
    }
  }

  private func resource(_ id: String) throws -> SampleResource {
    guard UUID(uuidString: id) != nil else {
      throw TableFailure.database(
        400, code: "22P02", message: "invalid input syntax for type uuid: \"\(id)\"", details: nil, hint: nil)
    }
    guard let (resource, _) = catalogue.resource(id), resource.isInTabular else {
      throw TableFailure.notFound
    }
    if resource.entry.state == .gone {
      let moment = CivilTime.text(ofSecond: resource.modified)
      throw TableFailure.text(
        410,
        "Resource \(resource.id) has been permanently deleted on \(moment)+00:00 by its producer. Contact the "
          + "resource producer to get more information.")
    }
    return resource
  }

  private func table(_ resource: SampleResource) throws -> GeneratedTable {
    guard let table = tables.table(of: resource) else {
      throw TableFailure.database(
        404, code: "PGRST205",
        message: "Could not find the table 'csvapi.\(resource.tableName)' in the schema cache", details: nil,
        hint: nil)
    }
    return table
  }

  private func information(_ resource: SampleResource) -> Answer {
    let address = "\(base)/api/resources/\(resource.id)"
    let links = ["profile", "data", "swagger"].map { name -> JSONValue in
      ["href": .string("\(address)/\(name)/"), "type": "GET", "rel": .string(name)]
    }
    let origin = base.hasSuffix("/tabular") ? String(base.dropLast("/tabular".count)) : base
    return RowsAnswer.json([
      "created_at": .string(CivilTime.text(ofSecond: resource.modified + 9012) + ".250000+00:00"),
      "url": .string(DatasetShape(version: .two, origin: origin).address(of: resource)),
      "links": .array(links),
    ])
  }

  private func profile(_ resource: SampleResource) throws -> Answer {
    let table = try table(resource)
    return RowsAnswer.json([
      "profile": ProfileShape(table: table).value, "deleted_at": .null,
      "dataset_id": .string(resource.datasetID),
      "indexes": resource.entry.table?.indexes.map { JSONValue(texts: $0) } ?? .null,
    ])
  }

  private func data(_ resource: SampleResource, _ call: Call) throws -> Answer {
    let request = try allowed(TableRequest(call.query), resource)
    let address = "\(base)/api/resources/\(resource.id)"
    let found = try answering(resource) { try table(resource).rows(request.query) }
    try RowsAnswer.checkRange(found, request)
    return RowsAnswer.page(
      found, request, address: address + "/data/",
      links: ["profile", "swagger"].map { .init(key: $0, value: .string("\(address)/\($0)/")) },
      tellsTotal: request.query.aggregations.isEmpty)
  }

  private func stream(_ resource: SampleResource, _ call: Call) throws -> Answer {
    let request = try allowed(TableRequest(call.query), resource)
    var query = request.query
    query.offset = 0
    query.limit = nil
    let table = try table(resource)
    let found: RowPage
    do {
      found = try table.rows(query)
    } catch {
      throw TableFailure.stream(400)
    }
    if found.total > Self.longestStream {
      throw TableFailure.forbidden(
        "Output is too long",
        "The output has more than \(Self.longestStream) rows, please consider downloading the source file directly"
      )
    }
    if call.path.last == "json" { return RowsAnswer.stream(found, name: resource.id) }
    let types = Dictionary(table.columns.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    return RowsAnswer.csv(found, types: types, name: resource.id)
  }

  /// The request, unless it wants figures that the server does not make.
  private func allowed(_ request: TableRequest, _ resource: SampleResource) throws -> TableRequest {
    guard !request.aggregators.isEmpty else { return request }
    guard resource.entry.table?.isAggregated == true else {
      let names = request.aggregators.map { "`\($0)`" }.joined(separator: ", ")
      throw TableFailure.forbidden(
        "Unauthorized parameters",
        "Aggregation parameters \(names) are not allowed for resource '\(resource.id)'")
    }
    let used = request.query.groups + request.query.aggregations.map(\.column)
    if let indexes = resource.entry.table?.indexes, let other = used.first(where: { !indexes.contains($0) }) {
      let names = indexes.map { "'\($0)'" }.joined(separator: ", ")
      throw TableFailure.forbidden(
        "Unauthorized parameters", "\(other) is not among the allowed columns: {\(names)}")
    }
    return request
  }

  private func answering(_ resource: SampleResource, _ rows: () throws -> RowPage) throws -> RowPage {
    do {
      return try rows()
    } catch let error as LocalTableError {
      throw TableFailure(error, table: resource.tableName, isBig: false)
    }
  }
}
