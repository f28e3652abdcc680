import DataGouv
import Testing

@testable import datagouv_tui

@Suite struct DocumentTests {
  @Test func `JSON has its members sorted and two spaces a level`() {
    let document = JSONDocument.object([
      "b": .array([.integer(-1), .null, .bool(true), .array([])]), "a": .object([:]), "c": .literal("1.50"),
    ])
    #expect(
      document.text == """
        {
          "a": {},
          "b": [
            -1,
            null,
            true,
            []
          ],
          "c": 1.50
        }

        """)
  }

  @Test func `JSON loses nothing and holds nothing that a terminal obeys`() {
    let nasty = "\u{1b}[31m\u{9b}é\u{202e}\"\\\n\r\t\u{7f}\u{e0041}\u{2028}👩‍🔬"
    #expect(
      JSONDocument.string(nasty).text
        == #""\u001b[31m\u009bé\u202e\"\\\n\r\t\u007f\udb40\udc41\u2028👩\u200d🔬""# + "\n")
    #expect(JSONDocument(.json("{\"a\":\"\u{202e}\"}")).text == "{\"a\":\"\\u202e\"}\n")
  }

  @Test(
    arguments: [
      (TableValue.null, "null", nil), (.bool(false), "false", "false"),
      (.integer(.max), "9223372036854775807", nil),
      (.number("0.10000000000000000001"), "0.10000000000000000001", nil), (.text("NaN"), "\"NaN\"", "NaN"),
      (.json("[1,2]"), "[1,2]", "[1,2]"),
    ] as [(TableValue, String, String?)])
  func `cells keep all their digits`(value: TableValue, json: String, field: String?) {
    #expect(JSONDocument(value).text == json + "\n")
    #expect(value.field == (field ?? (value == .null ? nil : json)))
  }

  @Test func `CSV quotes what needs it, and tells nothing from an empty text`() {
    let document = CSVDocument(
      header: ["a", "b,c"],
      records: [["x", nil], ["", "say \"hi\""], ["two\nlines", "é"], [" edge", "\r"]])
    #expect(
      document.text(forTerminal: false)
        == "a,\"b,c\"\r\nx,\r\n\"\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",é\r\n\" edge\",\"\r\"\r\n")
  }

  @Test func `CSV on a terminal shows controls instead of sending them`() {
    let document = CSVDocument(header: ["a"], records: [["\u{1b}[2J\u{202e}x"]])
    #expect(document.text(forTerminal: true) == "a\r\n\u{FFFD}[2Jx\r\n")
    #expect(document.text(forTerminal: false) == "a\r\n\u{1b}[2J\u{202e}x\r\n")
  }

  @Test func `text is aligned by the width on the screen and cut between characters`() {
    let table = TextTable(
      columns: [.init(heading: "名前", limit: 6), .init(heading: "n", isRight: true), .init(heading: "note")],
      rows: [["データベース", "1", "é\u{1b}x"], ["e\u{301}té", "12,345", ""]])
    #expect(
      table.text == """
        名前        n  note
        ─────  ──────  ────
        デー…       1  é\u{FFFD}x
        e\u{301}té    12,345

        """)
  }
}
