import Foundation
import Testing

@testable import datagouv_tui

@Suite(.timeLimit(.minutes(5)))
struct RowsCommandTests {
  @Test func `rows are aligned in the file's order of columns`() async throws {
    let run = try await FixturePortal.start().run("rows", FixturePortal.file)
    #expect(
      run.output == """
        station                     débit  mesuré  note
        ──────────────  ─────────────────  ──────  ───────────
        Seine                       123.5  yes     ∅
        L'"Ill", amont                  7  no
        \u{FFFD}[2JÉvil        12345678901234567  ∅       deux lignes

        rows 1 to 3 of 3 · page 1/1

        """)
    #expect(run.status == 0)
  }

  @Test func `CSV keeps what the file holds`() async throws {
    let run = try await FixturePortal.start().run("rows", FixturePortal.file, "--format", "csv")
    #expect(
      run.output
        == "station,débit,mesuré,note\r\nSeine,123.5,true,\r\n\"L'\"\"Ill\"\", amont\",7,false,\"\"\r\n"
        + "\u{1b}[2JÉvil,12345678901234567,,\"deux\nlignes\"\r\n")
  }

  @Test func `JSON lists the columns in order and the rows as objects`() async throws {
    let run = try await FixturePortal.start().run("rows", FixturePortal.file, "--format", "json")
    #expect(run.output.contains("\"débit\": 12345678901234567,"))
    #expect(run.output.contains(#""station": "\u001b[2JÉvil""#))
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let columns = try #require(document["columns"] as? [[String: Any]])
    #expect(columns.map { $0["name"] as? String } == ["station", "débit", "mesuré", "note"])
    #expect(columns.map { $0["type"] as? String } == ["string", "float", "bool", "string"])
    let rows = try #require(document["rows"] as? [[String: Any]])
    #expect(rows[0]["note"] is NSNull)
    #expect(rows[1]["note"] as? String == "")
    #expect(rows[0]["__id"] == nil)
  }

  @Test func `a page after the last one says which is the last`() async throws {
    let run = try await FixturePortal.start().run("rows", FixturePortal.file, "--page", "2")
    #expect(run.output.isEmpty)
    #expect(run.errors == "There is no page 2: the last is 1.\n")
    #expect(run.status == 1)
  }

  @Test func `a file without rows says why and where it is`() async throws {
    let run = try await FixturePortal.start().run("rows", FixturePortal.brokenFile)
    #expect(run.errors.contains("“Notice”"))
    #expect(run.errors.contains("not a table"))
    #expect(run.errors.contains("https://example.org/notice.pdf"))
    #expect(run.status == 1)
  }

  @Test func `a column that is not there is answered with those that are`() async throws {
    let run = try await FixturePortal.start().run("rows", FixturePortal.file, "--sort", "absente")
    #expect(run.errors.contains("Columns: station, débit, mesuré, note"))
    #expect(run.status == 1)
  }

  @Test func `a sort goes to the server, downwards on demand`() async throws {
    let portal = try await FixturePortal.start()
    let run = try await portal.run("rows", FixturePortal.file, "--sort", "note", "--desc", "--page-size", "5")
    #expect(run.output.contains("sorted by note"))
    #expect(portal.targets.contains { $0.contains("note__sort=desc") && $0.contains("page_size=5") })
  }

  @Test func `only a file has rows`() async throws {
    let run = try await FixturePortal.start().run("rows", "rivieres")
    #expect(run.errors.contains("“rivieres” is not a file"))
    #expect(run.status == 1)
  }
}
