import LocalTables

/// The files themselves, under `/files`: generated rows as CSV, and filler of the told size for all others.
struct FileRoutes: Sendable {
  let shelf: Shelf

  /// Answers a call for `/files/{id}.{format}`.
  func answer(to call: Call) throws -> Answer {
    let name = call.segments.count == 2 ? call.segments[1] : ""
    let id = String(name.prefix { $0 != "." })
    guard let found = try shelf.catalogue().resource(id), found.resource.entry.state != .unavailable else {
      return .text("404: Not Found", status: 404)
    }
    if let rows = try shelf.generated(found.resource) {
      return CSV.answer(Array(CSV.text(header: rows.columns.map(\.name), rows: rows).utf8), name: id)
    }
    return Answer(
      status: 200,
      headers: [
        ("content-type", "application/octet-stream"),
        ("content-disposition", "attachment; filename=\"\(name)\""),
      ], body: .filler(found.resource.size ?? 0))
  }
}
