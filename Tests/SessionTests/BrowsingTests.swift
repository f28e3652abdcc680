import TerminalTesting
import Testing

/// What a person does in ten minutes, through the built program.
@Suite(.serialized) struct BrowsingTests {
  @Test func `a keyword leads to a page of rows and to the months`() async throws {
    let session = try explorerSession(columns: 120, rows: 36)
    try await session.openLandValues()
    try await session.wait(for: "id_mutation")
    try await session.wait(for: "2026-0000001")
    try await session.send("m")
    try await session.wait(for: "4 Metrics")
    try await session.wait(for: "(so far)")
    #expect(try await session.quit() == .code(0))
    #expect(await session.isRestored)
  }

  @Test func `results come while one types, without Enter`() async throws {
    let session = try explorerSession()
    try await session.waitForResults()
    try await session.send("/élections")
    try await session.wait("results of the word") { rows in
      rows.contains { $0.contains("Search › élections") } && rows.contains { $0.contains("▶ Élections") }
    }
    #expect(await session.rows.contains { $0.contains("Sample data") })
    try await session.send("\u{3}\u{3}")
    #expect(try await session.waitForExit() == .code(0))
  }

  @Test func `the end of a table is one key away, and so is any page`() async throws {
    let session = try explorerSession()
    try await session.openLandValues()
    try await session.send("G")
    try await session.wait(for: "2026-0005000")
    try await session.send(":p 3\r")
    try await session.wait(for: "page 3/")
    try await session.send("g.")
    try await session.wait(for: "page 2/")
    #expect(try await session.quit() == .code(0))
  }

  @Test func `back leads to the same dataset in the list`() async throws {
    let session = try explorerSession()
    try await session.waitForResults()
    let first = await session.rows.firstIndex { $0.hasPrefix("▶") } ?? 0
    try await session.send("jj")
    try await session.wait("the third result") { rows in rows.firstIndex { $0.hasPrefix("▶") } == first + 2 }
    let selected = await session.rows.first { $0.hasPrefix("▶") }
    try await session.send("\r")
    try await session.wait(for: "2 Dataset")
    try await session.wait(for: "Description")
    try await session.send("\u{7f}")
    try await session.wait(for: "1 Results")
    #expect(await session.rows.first { $0.hasPrefix("▶") } == selected)
    #expect(try await session.quit() == .code(0))
  }

  @Test func `a pasted address opens its dataset`() async throws {
    let session = try explorerSession([
      "--sample", "https://www.data.gouv.fr/datasets/demandes-de-valeurs-foncieres/",
    ])
    try await session.wait(for: "2 Dataset")
    try await session.wait(for: "Demandes de valeurs foncières")
    try await session.wait(for: "certified")
    #expect(try await session.quit() == .code(0))
  }

  @Test func `the help names the keys and runs the chosen one`() async throws {
    let session = try explorerSession()
    try await session.waitForResults()
    try await session.send("?/order")
    try await session.wait(for: "choose the order")
    try await session.send("\r\r")
    try await session.wait(for: "✓ relevance")
    try await session.send(TerminalSession.escape)
    try await session.wait("the dialog to close") { rows in !rows.contains { $0.contains("✓ relevance") } }
    #expect(try await session.quit() == .code(0))
  }

  @Test func `the palette finds a command by some letters, and tells where it works`() async throws {
    let session = try explorerSession()
    try await session.openLandValues()
    try await session.send(":")
    try await session.wait(for: "a row (1234), a page (p 12)")
    try await session.send("colu desc")
    try await session.wait("the best match first") { rows in
      rows.contains { $0.contains("sort by this column, descending") && $0.contains("Table") }
    }
    try await session.send("\r")
    try await session.wait(for: "▼")
    try await session.send("\u{10}4321\r")
    try await session.wait(for: "4321▶")
    try await session.send("\u{1b}OQsearch producers\r")
    try await session.wait(for: "1 Results")
    #expect(try await session.interruptTwice() == .code(0))
    #expect(await session.isRestored)
  }

  @Test func `French is spoken to French locales`() async throws {
    let session = try TerminalSession(
      Program.path("datagouv-tui"), arguments: ["--sample"],
      environment: Program.environment(["LC_ALL": "fr_FR.UTF-8"]))
    try await session.wait(for: "jeux de données")
    #expect(try await session.quit() == .code(0))
  }

  @Test func `a portal that does not answer is named, and every key still works`() async throws {
    let session = try explorerSession(["--catalog-url", "http://127.0.0.1:9"])
    try await session.wait(for: "127.0.0.1")
    try await session.wait(for: "r: try again")
    try await session.send("?")
    try await session.wait(for: "Help")
    #expect(try await session.quit() == .code(0))
  }
}
