import LocalTables
import Testing

struct DelimitedTextTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}é,b\n", [["é", "b"]]),
    ("\"a,b\",\"dit \"\"x\"\"\"\n", [["a,b", "dit \"x\""]]),
    ("\"deux\nlignes\",b\n", [["deux\nlignes", "b"]]),
    ("a,,\n,\n", [["a", "", ""], ["", ""]]),
    ("a,b\n\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("", []),
  ])
  func `records are read`(text: String, expected: [[String]]) {
    #expect(DelimitedText.records(in: text) == expected)
  }

  @Test func `what is written is read back`() {
    let fields = ["", "a;b", "c,d", "e\"f", "g\nh", " i ", "漢字"]
    for separator: Character in [",", ";", "|", "\t"] {
      let line = DelimitedText.line(fields, separator: separator)
      #expect(DelimitedText.records(in: line, separator: separator) == [fields])
    }
  }
}
