import DataGouv
import LocalTables
import Testing

/// What columns become by their cells, as the platform's analysis types them.
struct ColumnTypesTests {
  private func column(_ name: String, _ cells: [String]) async throws -> ImportResult {
    let lines = cells.map { DelimitedText.line([$0, "texte"]) }
    return await imported("\(name),autre\n" + lines.map { $0 + "\n" }.joined())
  }

  @Test(arguments: [
    (["12", "-24", "0"], "int", [TableValue.integer(12), .integer(-24), .integer(0)]),
    ([" 12", "9223372036854775807"], "int", [.integer(12), .integer(.max)]),
    (["1,5", "2.25", "-3", ".5"], "float", [.number("1.5"), .number("2.25"), .integer(-3), .number("0.5")]),
    (["1.5e-1", "2"], "float", [.number("0.15"), .integer(2)]),
    (["0", "1", ""], "bool", [.bool(false), .bool(true), .null]),
    (["Oui", "non", "VRAI", "faux"], "bool", [.bool(true), .bool(false), .bool(true), .bool(false)]),
    (["2024-02-29", "1999-12-31"], "date", [.text("2024-02-29"), .text("1999-12-31")]),
    (["29/02/2024", "01/12/1999"], "date", [.text("2024-02-29"), .text("1999-12-01")]),
    (["03/04/2024", "05/06/2024"], "date", [.text("2024-04-03"), .text("2024-06-05")]),
    (["12/31/2024", "01/02/2024"], "date", [.text("2024-12-31"), .text("2024-01-02")]),
    (["1/2/2024", "31/12/2024"], "date", [.text("2024-02-01"), .text("2024-12-31")]),
    (["2024/1/2", "2024/12/31"], "date", [.text("2024-01-02"), .text("2024-12-31")]),
    (["20240131", "20231201"], "date", [.text("2024-01-31"), .text("2023-12-01")]),
    (
      ["2024-01-31T10:00:00", "2024-01-31 10:05"], "datetime_naive",
      [.text("2024-01-31T10:00:00"), .text("2024-01-31T10:05:00")]
    ),
    (
      ["31/01/2024 10:00:00.25", "01/02/2024 23:59"], "datetime_naive",
      [.text("2024-01-31T10:00:00.25"), .text("2024-02-01T23:59:00")]
    ),
    (
      ["2024-01-31T10:00:00Z", "2024-01-31T10:05+00:00"], "datetime_aware",
      [.text("2024-01-31T10:00:00+00:00"), .text("2024-01-31T10:05:00+00:00")]
    ),
    (
      ["2024-01-31T00:30:00+02:00", "2024-01-31T10:05:00Z"], "datetime_aware",
      [.text("2024-01-30T22:30:00+00:00"), .text("2024-01-31T10:05:00+00:00")]
    ),
    (["{\"a\": 1}", "[1, 2]", ""], "json", [.json("{\"a\": 1}"), .json("[1, 2]"), .null]),
    (["12", "NA", "n/a", "null"], "int", [.integer(12), .null, .null, .null]),
    (["31/01/2024", "NA"], "date", [.text("2024-01-31"), .null]),
    (["oui", "NULL"], "bool", [.bool(true), .null]),
  ])
  func `a column is typed by all its cells`(cells: [String], format: String, values: [TableValue])
    async throws
  {
    let result = try await column("c", cells)
    #expect(result.columns.first == "c:\(format)")
    #expect(try result.values(0) == values)
  }

  @Test(arguments: [
    ("c", ["01000", "75001"], "string"), ("c", ["+33", "12"], "string"), ("c", ["1 234", "5"], "string"),
    ("c", ["14292405299487610865", "1"], "string"), ("c", ["1,234.5", "2"], "string"),
    ("c", ["1e3", "2"], "string"), ("c", ["31/02/2024", "01/01/2024"], "string"),
    ("c", ["13/13/2024", "01/01/2024"], "string"), ("c", ["01/02/2024", "01-02-2024"], "string"),
    ("c", ["01/13/2024", "13/01/2024"], "string"), ("c", ["{a}", "[1]"], "string"),
    ("c", ["12", "a"], "string"),
    ("c", ["NA", "N/A"], "string"), ("c", ["12 €", "3"], "string"), ("c", ["12%", "3"], "string"),
    ("Siren", ["552100554", "123456789"], "siren"), ("siret", ["55210055400013", "12345678901234"], "siret"),
    ("c", ["552100554", "732829320", "404833048", "356000000", "542051180"], "siren"),
    ("Code postal", ["75001", "13002"], "code_postal"), ("cp", ["75001", "13002"], "code_postal"),
    ("code_insee", ["75056", "2A004"], "code_commune"), ("Dép", ["75", "971", "2B"], "code_departement"),
    ("reg", ["11", "84"], "code_region"), ("tel", ["01 40 20 50 50", "+33 6 12 34 56 78"], "tel_fr"),
    ("c", ["a@exemple.fr", "b.c@exemple.org"], "email"),
    ("c", ["https://exemple.fr/a", "http://b.fr"], "url"),
    ("c", ["5f0c1e2a-3b4d-4e5f-8a9b-0c1d2e3f4a5b"], "uuid"),
  ])
  func `codes and mixtures stay texts`(name: String, cells: [String], format: String) async throws {
    let result = try await column(name, cells)
    #expect(result.columns.first == "\(name):\(format)")
    #expect(result.types.first == .string)
    #expect(try result.values(0) == cells.map { .text($0) })
  }

  @Test func `years are numbers of a finer kind`() async throws {
    let result = try await column("année", ["2019", "2020"])
    #expect(result.columns.first == "année:year")
    #expect(result.types.first == .integer)
  }

  @Test func `the last cell decides as much as the first`() async throws {
    let cells = (1...20_000).map(String.init)
    let result = try await column("c", cells + ["douze"])
    #expect(result.types.first == .string)
    #expect(try result.values(0).last == .text("douze"))
    #expect(try result.values(0).first == .text("1"))
  }
}
