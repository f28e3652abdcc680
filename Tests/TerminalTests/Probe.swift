import TerminalTesting
import Testing

/// The probe program, started in a terminal and ended.
enum Probe {
  /// Starts it and waits for its first screen.
  static func start(
    _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) async throws -> TerminalSession {
    let session = try TerminalSession(
      Program.path("TerminalProbe"), columns: columns, rows: rows,
      environment: Program.environment(environment))
    try await session.wait(for: "probe \(columns)x\(rows)")
    return session
  }

  /// Ends it and checks that the terminal is as it was.
  static func quit(_ session: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation) async throws
  {
    try await session.send("\u{18}q")
    #expect(try await session.waitForExit() == .code(0), sourceLocation: sourceLocation)
    #expect(await session.isRestored, sourceLocation: sourceLocation)
  }
}
