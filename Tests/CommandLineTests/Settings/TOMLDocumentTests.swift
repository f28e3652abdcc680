import Testing

@testable import datagouv_tui

@Suite struct TOMLDocumentTests {
  typealias Problem = TOMLDocument.Problem

  private func values(_ text: String) -> [String: TOMLValue] {
    let entries = TOMLDocument(text).entries
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.path.joined(separator: "/"), $0.value) })
  }

  @Test func `tables, comments and every kind of value are read`() {
    let text = """
      # Settings
      lang = "fr" # French
      page-size=  1_0
      small = -3
      yes = true
      no = false\r
      "quoted key".'other' = 'C:\\no escape'

      [ portals . "lux embourg" ]
      catalog = "https://data.public.lu#x"
      keys = [ "a", 'b',
        # the third
        "c",  ]
      """
    #expect(
      values(text) == [
        "lang": .string("fr"), "page-size": .integer(10), "small": .integer(-3), "yes": .bool(true),
        "no": .bool(false), "quoted key/other": .string("C:\\no escape"),
        "portals/lux embourg/catalog": .string("https://data.public.lu#x"),
        "portals/lux embourg/keys": .array([.string("a"), .string("b"), .string("c")]),
      ])
    #expect(TOMLDocument(text).problems.isEmpty)
    #expect(TOMLDocument(text).entries.map(\.line) == [2, 3, 4, 5, 6, 7, 10, 11])
  }

  @Test(arguments: [
    (#""a\"b\\c\n\t\u00e9\U0001F600""#, "a\"b\\c\n\té😀"), (#""""#, ""), ("''", ""), (#"'#"'"#, "#\""),
  ])
  func `texts are unescaped`(text: String, value: String) {
    #expect(values("x = \(text)") == ["x": .string(value)])
  }

  @Test(
    arguments: [
      ("just words", .notAnEntry), ("= 1", .notAnEntry), ("[table", .notAnEntry), ("a b = 1", .notAnEntry),
      ("x =", .badValue), ("x = \"open", .badValue), ("x = [1, 2", .badValue), ("x = [1 2]", .badValue),
      ("x = nothing", .badValue), (#"x = "\q""#, .badValue), (#"x = "\ud800""#, .badValue),
      ("x = 1 2", .textAfterValue), ("x = \"a\"b", .textAfterValue),
      ("x = 1.5", .unsupported), ("x = 0x1f", .unsupported), ("x = 2026-01-01", .unsupported),
      ("x = {a = 1}", .unsupported), ("x = \"\"\"long\"\"\"", .unsupported), ("[[x]]", .unsupported),
      ("x = inf", .unsupported), ("x = 1_", .unsupported),
      ("y = 2\ny = 3", .repeated(line: 3)),
    ] as [(String, Problem.Reason)])
  func `a bad line is told with its number and the others count`(line: String, reason: Problem.Reason) {
    let document = TOMLDocument("a = 1\n# b\n\(line)\n[end]\nz = 9")
    let number = line.hasPrefix("y") ? 4 : 3
    #expect(document.problems == [Problem(line: number, reason: reason)])
    #expect(document.entries.first?.path == ["a"])
    #expect(document.entries.last?.path == ["end", "z"])
  }

  @Test func `what is in a table that cannot be read belongs nowhere`() {
    let document = TOMLDocument("[[many]]\nx = 1\n[one]\ny = 2")
    #expect(document.entries.map(\.path) == [["one", "y"]])
  }

  @Test func `an array that is never closed ends at the next entry`() {
    let document = TOMLDocument("x = [\"a\",\n\"b\"\ny = 1")
    #expect(document.problems == [Problem(line: 1, reason: .badValue)])
    #expect(document.entries.map(\.path) == [["y"]])
    #expect(document.entries.map(\.line) == [3])
  }
}
