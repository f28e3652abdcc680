import DataGouv
import Foundation
import LocalTables

/// The routes of the Tabular API, under `/tabular`.
struct TabularRoutes: Sendable {
  private static let notFound = Answer.text("404: Not Found", status: 404)

  let shelf: Shelf

  /// Answers a call.
  func answer(to call: Call) async throws -> Answer {
    let parts = Array(call.segments.dropFirst())
    guard call.endsInSlash else { return Self.notFound }
    if parts == ["health"] { return health }
    guard parts.count >= 3, parts[0] == "api", parts[1] == "resources" else { return Self.notFound }
    guard UUID(uuidString: parts[2]) != nil else {
      return TableAnswers.database(400, "22P02", "invalid input syntax for type uuid: \"\(parts[2])\"")
    }
    guard let found = try shelf.catalogue().resource(parts[2]), found.resource.hasTable else {
      return Self.notFound
    }
    if found.resource.entry.state == .deleted { return gone(found.resource) }
    switch parts.dropFirst(3) {
    case []: return info(found.resource, call)
    case ["profile"]: return try await profile(found.resource, of: found.dataset)
    case ["data"]: return try await rows(found.resource, call)
    case ["data", "csv"]: return try await csv(found.resource, call)
    default: return Self.notFound
    }
  }

  private var health: Answer {
    .json(["status": "ok", "version": "0.4.1", "uptime_since": .string(shelf.now.timestamp)])
  }

  private func gone(_ resource: SampleResource) -> Answer {
    .text(
      "Resource \(resource.id) has been permanently deleted on \(resource.modified.timestamp) by its producer. "
        + "Contact the resource producer to get more information.", status: 410)
  }

  private func root(_ resource: SampleResource, _ call: Call) -> String {
    "\(call.root)/tabular/api/resources/\(resource.id)/"
  }

  private func info(_ resource: SampleResource, _ call: Call) -> Answer {
    let links = ["profile", "data", "swagger"].map { name -> JSON in
      ["href": .string("\(root(resource, call))\(name)/"), "type": "GET", "rel": .string(name)]
    }
    return .json([
      "created_at": .string(resource.modified.addingTimeInterval(600).timestamp),
      "url": .string("\(call.root)/files/\(resource.id).csv"), "links": .array(links),
    ])
  }

  private func rows(_ resource: SampleResource, _ call: Call) async throws -> Answer {
    let query: TabularQuery
    do { query = try TabularQuery(call.query) } catch { return TableAnswers.invalid(error) }
    let name = StableID.object(resource.id)
    guard resource.entry.state != .refilling, let table = try await shelf.table(of: resource) else {
      return TableAnswers.database(
        404, "PGRST205", "Could not find the table 'csvapi.\(name)' in the schema cache")
    }
    let links: JSON = [
      "profile": .string("\(root(resource, call))profile/"),
      "swagger": .string("\(root(resource, call))swagger/"),
    ]
    return try TableAnswers.rows(table, query, name: name, call: call, links: links)
  }

  private func csv(_ resource: SampleResource, _ call: Call) async throws -> Answer {
    let query: TabularQuery
    do { query = try TabularQuery(call.query) } catch { return TableAnswers.invalid(error) }
    guard let table = try await shelf.table(of: resource) else { return Self.notFound }
    var all = query.query
    (all.page, all.pageSize) = (1, nil)
    do {
      let page = try table.page(all)
      let text = page.total == 0 ? "" : CSV.text(header: page.columns, rows: page.rows)
      return CSV.answer(Array(text.utf8), name: resource.id)
    } catch let error as LocalTableError {
      return TableAnswers.refusal(error, table: StableID.object(resource.id))
    }
  }

  private func profile(_ resource: SampleResource, of dataset: SampleDataset) async throws -> Answer {
    guard let profile = try await shelf.profile(of: resource) else { return Self.notFound }
    return .json([
      "profile": ProfileRecord(profile: profile).json, "deleted_at": nil,
      "dataset_id": .string(dataset.id), "indexes": nil,
    ])
  }
}
