import Foundation
import Testing

@testable import datagouv_tui

/// Filters, orders, columns, groups and forms of `rows`, over the sample catalogue and over files.
@Suite(.timeLimit(.minutes(5)))
struct RowsSelectionTests {
  private static let sales = "3051525b-3afb-4ebf-a71e-5b66335b7a5d"
  private static let stations = "eead4aa5-5c84-40f9-a13a-64378efbef56"

  private func rows(_ resource: String, _ arguments: String...) async throws -> Run {
    try await Run.program(["rows", resource, "--sample", "--lang", "en"] + arguments)
  }

  private func lines(_ run: Run) -> [String] { run.output.split(separator: "\n").map(String.init) }

  @Test func `conditions, orders and columns are the server's`() async throws {
    let run = try await rows(
      Self.sales, "--where", "valeur_fonciere >= 300000", "--where", "type_local in Maison;Appartement",
      "--sort", "type_local:desc", "--sort", "valeur_fonciere", "--column", "valeur_fonciere", "--column",
      "type_local", "--format", "tsv", "--page-size", "50")
    let records = lines(run).map { $0.split(separator: "\t").map(String.init) }
    #expect(records.first == ["valeur_fonciere", "type_local"])
    #expect(records.count == 51)
    let values = records.dropFirst().compactMap { Double($0[0]) }
    #expect(values.count == 50 && values == values.sorted() && values[0] >= 300_000)
    #expect(records.dropFirst().allSatisfy { $0[1] == "Maison" })
  }

  @Test(arguments: [[], ["--local"]])
  func `all rows are printed as they come`(_ source: [String]) async throws {
    let all = try await Run.program(
      [
        "rows", Self.sales, "--sample", "--all", "--format", "csv", "--column", "id_mutation", "--where",
        "type_local = Maison", "--sort", "id_mutation:desc",
      ] + source)
    let lines = all.output.split(separator: "\r\n").map(String.init)
    #expect(all.status == 0 && all.errors.isEmpty)
    #expect(lines.first == "id_mutation" && lines.count == 979)
    #expect(lines.dropFirst().elementsEqual(lines.dropFirst().sorted(by: >)))
  }

  @Test func `one of several conditions is enough`() async throws {
    let run = try await rows(
      Self.sales, "--any", "type_local is empty", "--any", "nom_commune ~ LYON", "--column", "type_local",
      "--column", "nom_commune", "--format", "jsonl", "--page-size", "50")
    #expect(lines(run).count == 50)
    for line in lines(run) { #expect(line.contains("\"type_local\":null") || line.contains("Lyon")) }
  }

  @Test func `groups come with the most rows first, and with the figures of a column`() async throws {
    let run = try await rows(
      Self.sales, "--group", "nature_mutation", "--figures", "valeur_fonciere", "--format", "json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let groups = try #require(document["rows"] as? [[String: Any]])
    let counts = groups.compactMap { $0["__count"] as? Int }
    #expect(counts.count == 4 && counts == counts.sorted(by: >) && counts.reduce(0, +) == 5_000)
    for group in groups {
      let (sum, mean) = (group["valeur_fonciere__sum"] as? Double, group["valeur_fonciere__avg"] as? Double)
      #expect(try #require(sum) > #require(mean))
    }
  }

  @Test func `what the portal does not compute is computed here on demand`() async throws {
    let refused = try await rows(Self.stations, "--group", "pop")
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("computes no groups") && refused.errors.contains("--local"))
    let local = try await rows(Self.stations, "--group", "pop", "--local", "--format", "markdown")
    #expect(local.status == 0)
    #expect(local.output.hasPrefix("| pop | __count |\n| --- | --- |\n| "))
  }

  @Test func `a file of this machine is read the same way`() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("a;b\n1,5;x\n2,25;y\n3;x\n".utf8).write(to: file)
    let groups = try await Run.program(
      ["rows", file.path(), "--lang", "en", "--group", "b", "--figures", "a"])
    #expect(
      groups.output == """
        b  __count  a__sum  a__avg  a__min  a__max
        ─  ───────  ──────  ──────  ──────  ──────
        x        2    4.50    2.25    1.50    3.00
        y        1    2.25    2.25    2.25    2.25

        2 groups

        """)
    let rows = try await Run.program(
      ["rows", file.path(), "--where", "a > 1.5", "--sort", "a:desc", "--format", "tsv"])
    #expect(rows.output == "a\tb\n3\tx\n2.25\ty\n")
  }

  @Test func `an archive that is cut off gives no more than its rows, and says so`() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv.gz")
    defer { try? FileManager.default.removeItem(at: file) }
    // 3,000 lines of "1,2" under "a,b", as gzip packs them; a column of ones is read as true.
    let packed = try #require(
      Data(base64Encoded: "H4sIAAAAAAACA+3DIQ0AAAgAME8WDDSC/iGIgfm3T25Utqqqqqqqqqqqqqqqvj8+Dm6D5C4AAA=="))
    try packed.write(to: file)
    let whole = try await Run.program([
      "rows", file.path(), "--lang", "en", "--group", "a", "--format", "csv",
    ])
    #expect(whole.status == 0 && whole.output == "a,__count\r\ntrue,3000\r\n")
    try packed.dropLast(12).write(to: file)
    let cut = try await Run.program(["rows", file.path(), "--lang", "en"])
    #expect(cut.status == 1 && cut.errors.contains("damaged") && !cut.errors.contains("Press"))
    let groups = try await Run.program(["rows", file.path(), "--lang", "en", "--group", "a"])
    #expect(groups.status == 1 && groups.errors.contains("damaged"))
  }

  @Test(arguments: [
    (["--where", "rien=1"], "The table has no column “rien”.", "Columns: id_mutation"),
    (["--where", "valeur_fonciere ~ 3"], "does not apply to “valeur_fonciere”", "number"),
    (["--where", "valeur_fonciere > beaucoup"], "“beaucoup” is not a value", "a number with a point"),
    (["--where", "valeur_fonciere"], "is not a condition", "= != <"),
    (["--where", "type_local in "], "lacks a value", ""),
    (["--group", "rien"], "no column “rien”", "Columns"),
    (["--group", "type_local", "--figures", "nom_commune"], "does not apply to “nom_commune”", "text"),
  ])
  func `what cannot be asked is said before it is asked`(
    arguments: [String], message: String, detail: String
  ) async throws {
    let run = try await Run.program(["rows", Self.sales, "--sample", "--lang", "en"] + arguments)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains(message) && (detail.isEmpty || run.errors.contains(detail)), "\(run.errors)")
  }

  @Test(arguments: [
    ["--group", "a", "--group", "b", "--group", "c"], ["--figures", "a"], ["--group", "a", "--column", "b"],
    ["--group", "a", "--page", "2"], ["--desc"], ["--all"], ["--all", "--format", "csv", "--page", "2"],
  ])
  func `options that do not go together are a usage error`(arguments: [String]) async throws {
    let run = try await Run.program(["rows", Self.sales, "--sample"] + arguments)
    #expect(run.status == 64 && run.output.isEmpty)
  }
}
