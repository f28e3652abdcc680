import Foundation
import TerminalTesting
import Testing

/// Files that a person takes away, through the built program.
@Suite(.serialized) struct ExportTests {
  /// A home folder that goes with the test.
  private static func withHome(_ body: (URL) async throws -> Void) async throws {
    let home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(
      at: home.appending(path: "Downloads"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    try await body(home)
  }

  @Test func `a filtered table is exported while one browses, and never written over unasked`() async throws {
    try await Self.withHome { home in
      let session = try explorerSession(
        columns: 120, rows: 36, environment: ["HOME": home.path(percentEncoded: false)])
      try await session.openLandValues()
      try await session.wait(for: "2026-0000001")
      // Rows of the first one's date alone.
      try await session.send("l=")
      try await session.wait("fewer rows") { rows in
        rows.contains { $0.contains(" of 5,000 rows") && !$0.contains("5,000 of") }
      }
      let status = await session.rows.first { $0.contains(" of 5,000 rows") } ?? ""
      let count = status.components(separatedBy: " of 5,000").first?.split(separator: " ").last ?? ""
      try await session.send("e")
      try await session.wait(for: "~/Downloads/")
      try await session.send("\u{15}~/Downloads/mine.csv\r")
      try await session.wait(for: "Exported: ~/Downloads/mine.csv")
      let file = home.appending(path: "Downloads/mine.csv")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      #expect(lines.count == 1 + (Int(count.replacing(",", with: "")) ?? -1))
      #expect(lines[0].hasPrefix("id_mutation,date_mutation,"))
      let dates = Set(lines.dropFirst().map { $0.split(separator: ",")[1] })
      #expect(dates.count == 1)

      try await session.send("e\u{15}~/Downloads/mine.csv\r")
      try await session.wait(for: "This file is there already")
      try await session.send("n")
      try await session.wait(for: "Enter export")
      try await session.send("2\r")
      try await session.wait(for: "Exported: ~/Downloads/mine.csv2")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: home.appending(path: "Downloads").path(percentEncoded: false))
      #expect(names.sorted() == ["mine.csv", "mine.csv2"])
      #expect(try await session.quit() == .code(0))
    }
  }

  @Test func `the file of a table is downloaded`() async throws {
    try await Self.withHome { home in
      let session = try explorerSession(environment: ["HOME": home.path(percentEncoded: false)])
      try await session.openLandValues()
      try await session.send("d")
      try await session.wait(for: "Enter download")
      try await session.send("\u{15}~/Downloads/whole.csv\r")
      try await session.wait(for: "Downloaded: ~/Downloads/whole.csv")
      let text = try String(contentsOf: home.appending(path: "Downloads/whole.csv"), encoding: .utf8)
      #expect(text.split(separator: "\n").count == 5_001)
      #expect(try await session.quit() == .code(0))
    }
  }
}
