import TerminalTesting
import Testing

/// Trends, through the built program over its sample catalogue.
@Suite(.serialized) struct TrendsTests {
  @Test func `a leader's months are compared with those of its files, and Backspace leads all the way back`()
    async throws
  {
    let session = try explorerSession(columns: 110, rows: 32)
    try await session.waitForResults()
    try await session.wait("the months of the results") { rows in
      rows.filter { $0.contains("↓") && $0.contains { "▁▂▃▄▅▆▇█".contains($0) } }.count > 3
    }
    try await session.send("P")
    try await session.wait(for: "[Datasets]")
    try await session.wait("titles with bars") { rows in
      rows.filter { $0.contains("▒▒") && $0.contains { $0.isLowercase } }.count > 3
    }
    try await session.send("jm")
    try await session.wait(for: "Monthly mean")
    try await session.wait(for: "Shares of the files")
    try await session.send("V")
    try await session.wait(for: "Files of the dataset")
    try await session.wait(for: "Σ")
    try await session.send("\u{7f}")
    try await session.wait(for: "Monthly mean")
    try await session.send("\u{7f}")
    try await session.wait(for: "[Datasets]")
    try await session.send("g\r")
    try await session.wait(for: "visits of reuses", orAfter: "vvv")
    #expect(try await session.quit() == .code(0))
    #expect(await session.isRestored)
  }
}

extension TerminalSession {
  /// Sends keys, and waits for a text.
  fileprivate func wait(for text: String, orAfter keys: String) throws {
    try wait(for: "Monthly mean")
    try send(keys)
    try wait(for: text)
  }
}
