import TerminalTesting
import Testing

/// The catalogue walked like a web of pages, through the built program.
@Suite(.serialized) struct LinkedCatalogueTests {
  @Test func `links lead from a dataset to its reuse, on to another dataset, and back`() async throws {
    let session = try explorerSession(columns: 100, rows: 30)
    try await session.openLandValuesRecord()
    try await session.send("}}}}")
    try await session.wait(for: "[Reuses ")
    try await session.wait(for: "Carte interactive")
    try await session.send("\r")
    try await session.wait(for: "reuse · ")
    try await session.send("\r")
    try await session.wait(for: "[Datasets ")
    try await session.wait(for: "Demandes de valeurs")
    try await session.send("\u{7f}")
    try await session.wait("the dataset's reuses") { rows in
      rows.contains { $0.contains("[Reuses ") } && rows.contains { $0.contains("▶ Carte interactive") }
    }
    try await session.send("\u{1b}[1;3C")
    try await session.wait(for: "[Datasets ")
    try await session.send("\u{1b}[1;3D\u{7f}")
    try await session.wait(for: "1 Results")
    #expect(try await session.quit() == .code(0))
  }

  @Test func `the producer is a link away, and its discussions are threads`() async throws {
    let session = try explorerSession(columns: 100, rows: 30)
    try await session.openLandValuesRecord()
    try await session.send("u")
    try await session.wait(for: "Links")
    try await session.send("G")
    try await session.wait(for: "tag  ")
    try await session.send("q")
    try await session.send("}}}}}}")
    try await session.wait(for: "[Discussions ")
    try await session.wait(for: "▶")
    try await session.send("\r")
    try await session.wait(for: "discussion · ")
    try await session.wait(for: "●")
    #expect(try await session.quit() == .code(0))
  }

  @Test func `conditions are typed, completed and taken back`() async throws {
    let session = try explorerSession(columns: 100, rows: 30)
    try await session.waitForResults()
    try await session.send("/format:cs")
    try await session.wait(for: "│ csv")
    try await session.send("\t")
    try await session.wait(for: "›  format csv")
    try await session.send("formta:x")
    try await session.wait(for: "is no filter")
    try await session.send("\u{15}\r")
    try await session.send("F")
    try await session.wait(for: "Filters of the search")
    try await session.send("d")
    try await session.wait("no condition") { rows in !rows.contains { $0.contains("›  format csv") } }
    #expect(try await session.quit() == .code(0))
  }

  @Test func `APIs are searched, and their calls are commands to copy`() async throws {
    let session = try explorerSession(columns: 100, rows: 30)
    try await session.waitForResults()
    try await session.send("OGkkkkkk\r")
    try await session.wait(for: "APIs ›")
    try await session.send("/adresse\r")
    try await session.wait(for: "▶ API Adresse")
    try await session.send("\r")
    try await session.wait(for: "[Description]")
    try await session.send("\r")
    try await session.wait(for: "curl --fail")
    #expect(try await session.quit() == .code(0))
  }

  @Test func `what the portal puts forward is there before anything is typed`() async throws {
    let session = try explorerSession(columns: 100, rows: 30)
    try await session.wait(for: "Start page")
    try await session.wait(for: "Featured")
    #expect(try await session.quit() == .code(0))
  }
}

extension TerminalSession {
  /// Finds the sample catalogue's land values and opens their record.
  fileprivate func openLandValuesRecord() throws {
    try waitForResults()
    try send("/valeurs foncières\r")
    try wait("the dataset under the cursor") { rows in
      rows.contains { $0.hasPrefix("▶ Demandes de valeurs") }
    }
    try send("\r")
    try wait(for: "[Description]")
  }
}
