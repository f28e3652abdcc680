import LocalTables

/// The tables that were made, each once.
actor TableStore {
  private var tables: [String: Task<LocalTable, any Error>] = [:]

  /// The table of that name, made if it was not yet asked for; whoever asks meanwhile waits for the same one.
  func table(_ name: String, make: @escaping @Sendable () throws -> LocalTable) async throws -> LocalTable {
    if let table = tables[name] { return try await table.value }
    let table = Task { try make() }
    tables[name] = table
    return try await table.value
  }
}
