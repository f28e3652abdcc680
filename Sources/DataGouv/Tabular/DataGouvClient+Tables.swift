extension DataGouvClient {
  /// When a resource's table was filled and from which file: `GET /api/resources/{id}/`. Two pages of rows belong
  /// together only if nothing was filled between them.
  ///
  /// Status 404 when the Tabular API does not know the resource, 410 when it was deleted.
  public func tableInfo(_ resourceID: String) async throws(DataGouvError) -> TableInfo {
    try await load(.tableInfo(resourceID))
  }

  /// The columns of a resource's table, in order, with their types and statistics:
  /// `GET /api/resources/{id}/profile/`.
  public func tableProfile(_ resourceID: String) async throws(DataGouvError) -> TableProfile {
    try await load(.tableProfile(resourceID))
  }

  /// A page of rows: `GET /api/resources/{id}/data/`. A page beyond the end is empty, with the total if the server
  /// tells it.
  ///
  /// Names are written as the current server needs them, which is one decoding too many, and rows that are equal by
  /// the sort are told apart by their number; a server that refuses either is asked in the plainer way, and
  /// remembered.
  public func rows(_ query: TableQuery) async throws(DataGouvError) -> TablePage {
    let deadline = configuration.deadline(for: .tabular)
    var style = SortStyle(encodesOnce: memory.namesAreEncodedOnce, breaksTies: !memory.tieBreakIsRefused)
    var first: DataGouvError?
    while true {
      do {
        let page = try await load(.rows(query, style: style), by: deadline)
        if !query.sorts.isEmpty {
          memory.namesAreEncodedOnce = style.encodesOnce
          memory.tieBreakIsRefused = !style.breaksTies
        }
        return page
      } catch {
        if case .status(416, let message, _, _) = error { return Self.pageBeyondEnd(of: query, message) }
        guard let sort = query.sorts.first, let next = style.plainer(after: error, sort.column) else {
          throw first ?? error
        }
        first = first ?? error
        style = next
      }
    }
  }

  /// The database says "An offset of 1020 was requested, but there are only 1000 rows."
  private static func pageBeyondEnd(of query: TableQuery, _ message: String?) -> TablePage {
    let words = message?.split(separator: " ") ?? []
    let total = words.firstIndex(of: "only").flatMap { Int(words.dropFirst($0 + 1).first ?? "") }
    return TablePage(rows: [], number: query.page, size: query.pageSize, total: total ?? 0)
  }
}

extension SortStyle {
  /// A plainer way to ask after a refusal; `nil` when it would change nothing or the refusal is about something else.
  fileprivate func plainer(after error: DataGouvError, _ column: String) -> SortStyle? {
    guard case .status(400, let message, let code, _) = error else { return nil }
    let isUnknownColumn = code == "42703"
    if isUnknownColumn, message?.contains("__id ") != true {
      let isSame = ColumnName.encoded(column) == ColumnName.encoded(column, once: true)
      return encodesOnce || isSame ? nil : SortStyle(encodesOnce: true, breaksTies: breaksTies)
    }
    return breaksTies ? SortStyle(encodesOnce: encodesOnce, breaksTies: false) : nil
  }
}
