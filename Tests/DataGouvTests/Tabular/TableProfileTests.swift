import Testing

@testable import DataGouv

struct TableProfileTests {
  private static func profile(_ report: String) throws -> TableProfile {
    try TableProfile(
      Example.json(#"{"profile":{\#(report)},"deleted_at":null,"dataset_id":"5f00","indexes":null}"#))
  }

  @Test func `columns come in the header's order with types and statistics`() throws {
    let profile = try Self.profile(
      """
      "header":["région","montant","jour"],
      "columns":{"jour":{"score":1.0,"format":"date","python_type":"date"},
        "région":{"score":1.5,"format":"region","python_type":"string"},
        "montant":{"score":1.0,"format":"float","python_type":"float"}},
      "profile":{"montant":{"min":7.10,"max":"17380.59","mean":9.5,"std":null,"nb_distinct":"12","nb_missing_values":3.0,
        "tops":[{"count":5,"value":"9,50"},{"count":2,"value":"7,1"}]}},
      "total_lines":5000,"encoding":"utf-8","separator":";","nb_duplicates":"0","categorical":null
      """)
    #expect(profile.columns.map(\.name) == ["région", "montant", "jour"])
    #expect(
      profile.columns[1]
        == TableProfile.Column(
          name: "montant", type: .float, format: "float", distinct: 12, missing: 3, minimum: "7.1",
          maximum: "17380.59", mean: 9.5, deviation: nil,
          top: [.init(value: "9,50", count: 5), .init(value: "7,1", count: 2)]))
    #expect(profile.columns[0] == TableProfile.Column(name: "région", format: "region"))
    #expect(profile.lineCount == 5000)
    #expect(profile.layout == TableProfile.FileLayout(encoding: "utf-8", separator: ";"))
    #expect(profile.duplicateCount == 0)
    #expect(profile.datasetID == "5f00")
  }

  @Test(
    arguments: [
      (#"["\"a\"","b"]"#, #"{"a":{},"b":{}}"#, ["a", "b"]),
      (#"["\"a\""]"#, #"{"\"a\"":{}}"#, ["\"a\""]),
      (#"["a","a","a"]"#, #"{"a":{},"a.1":{},"a.2":{}}"#, ["a", "a.1", "a.2"]),
      (#"["__id","xmax"]"#, #"{"__id":{},"xmax":{}}"#, ["__id__hydra_renamed", "xmax__hydra_renamed"]),
      ("null", #"{"x":{},"y":{}}"#, ["x", "y"]), (#"["a"]"#, #"{"a":{},"late":{}}"#, ["a", "late"]),
      (#"["a",null,3]"#, "null", ["a"]), ("[]", "{}", []),
    ] as [(String, String, [String])])
  func `names are those of the rows`(_ header: String, _ columns: String, _ names: [String]) throws {
    let profile = try Self.profile(#""header":\#(header),"columns":\#(columns)"#)
    #expect(profile.columns.map(\.name) == names)
  }

  @Test func `the layout, the kinds and the fate of a file are read`() throws {
    let profile = try TableProfile(
      Example.json(
        #"""
        {"profile":{"header":["__id","code","jour"],
          "columns":{"__id":{"python_type":"int"},"code":{"python_type":"string","format":"siren"},
            "jour":{"python_type":"date","format":"date","date_format":"%d/%m/%Y"}},
          "categorical":["__id","code"],"unique_values":{"code":["a","b"],"__id":[1]},
          "formats":{"siren":["code"],"int":["__id"]},"nb_duplicates":3,
          "header_row_idx":2,"heading_columns":1,"trailing_columns":"0","engine":"openpyxl","sheet_name":"Feuil1",
          "compression":"gzip"},
         "deleted_at":"2026-06-01T08:30:00+00:00","dataset_id":null,"indexes":["__id","code"]}
        """#))
    #expect(
      profile.layout
        == .init(
          headerRow: 2, leadingColumns: 1, trailingColumns: 0, engine: "openpyxl", sheet: "Feuil1",
          compression: "gzip"))
    #expect(profile.columns.map(\.isCategorical) == [true, true, false])
    #expect(profile.columns.map(\.values) == [["1"], ["a", "b"], []])
    #expect(profile.columns[2].dateFormat == "%d/%m/%Y")
    #expect(profile.formats == ["siren": ["code"], "int": ["__id__hydra_renamed"]])
    #expect(profile.indexes == ["__id__hydra_renamed", "code"])
    #expect(profile.duplicateCount == 3)
    #expect(profile.deletedAt?.date != nil)
    #expect(try Self.profile(#""header":[]"#).indexes == nil)
  }

  @Test func `a renamed column keeps its statistics`() throws {
    let profile = try Self.profile(
      #""header":["__id"],"columns":{"__id":{"python_type":"int"}},"profile":{"__id":{"min":"0","max":"410"}}"#
    )
    #expect(
      profile.columns == [.init(name: "__id__hydra_renamed", type: .integer, minimum: "0", maximum: "410")])
  }

  @Test func `an unknown type reads as text`() throws {
    let profile = try Self.profile(
      #""header":["a"],"columns":{"a":{"python_type":"geometry","format":"wkt"}}"#)
    #expect(profile.columns == [.init(name: "a", type: .string, format: "wkt")])
  }

  @Test(
    arguments: [
      (#"[{"count":"abc","value":3},{"count":"d","value":1}]"#, [("abc", 3), ("d", 1)]),
      (#"[{"count":61.0,"value":16},{"count":25.0,"value":16}]"#, [("61", 16), ("25", 16)]),
      (#"[{"count":2,"value":"1"},{"count":1,"value":"9"}]"#, [("1", 2), ("9", 1)]),
      (#"[{"count":19,"value":5},{"count":40,"value":4}]"#, [("19", 5), ("40", 4)]),
      (#"[{"count":7,"value":1},{"count":3,"value":2}]"#, [("1", 7), ("2", 3)]),
      (#"[{"count":1},{"value":"x"},null,3]"#, []), ("{}", []),
    ] as [(String, [(String, Int)])])
  func `frequent values are read from new and old reports`(_ tops: String, _ expected: [(String, Int)]) throws
  {
    let profile = try Self.profile(#""header":["a"],"columns":{"a":{}},"profile":{"a":{"tops":\#(tops)}}"#)
    #expect(profile.columns[0].top == expected.map { TableProfile.Frequency(value: $0.0, count: $0.1) })
  }

  @Test(
    arguments: [
      (#"{"profile":null}"#, .missing), (#"{"profile":[1]}"#, .shape(.list, expected: .object)),
    ] as [(String, AnswerProblem)])
  func `an answer without a report is refused`(_ text: String, _ reason: AnswerProblem) {
    #expect(throws: Undecodable(path: "profile", reason: reason)) { try TableProfile(Example.json(text)) }
  }
}
