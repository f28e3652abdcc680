import TerminalTesting

/// The built program in a pseudo-terminal, on its sample catalogue, in English.
func explorerSession(
  _ arguments: [String] = ["--sample"], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
) throws -> TerminalSession {
  try TerminalSession(
    Program.path("datagouv-tui"), arguments: arguments + ["--lang", "en"], columns: columns, rows: rows,
    environment: Program.environment(environment))
}

extension TerminalSession {
  static let escape = "\u{1b}"

  /// Waits for the first results.
  func waitForResults() throws {
    try wait("the results") { rows in
      rows.contains { $0.contains("datasets") } && rows.contains { $0.contains("↓") }
    }
  }

  /// Finds the sample catalogue's land values and opens their table.
  func openLandValues() throws {
    try waitForResults()
    try send("/valeurs foncières\r")
    try wait("the dataset under the cursor") { rows in
      rows.contains { $0.hasPrefix("▶Demandes de valeurs") || $0.hasPrefix("▶ Demandes de valeurs") }
    }
    try send("t")
    try wait(for: "of 5,000")
    // The columns stand in the file's order once its profile is there.
    try wait(for: "1▶2026-0000001")
  }

  /// Leaves by `Q` and tells how that ended.
  func quit() throws -> ExitStatus {
    try send("Q")
    return try waitForExit()
  }

  /// Leaves by pressing ctrl-c twice, as from a text field, and tells how that ended.
  func interruptTwice() throws -> ExitStatus {
    try send("\u{3}\u{3}")
    return try waitForExit()
  }

  /// The colours of the keys in the last row, the hints.
  func colours() -> Set<Int> {
    let rows = rows
    return Set((0..<(rows.last?.count ?? 0)).compactMap { cell(x: $0, y: rows.count - 1).foreground })
  }
}
