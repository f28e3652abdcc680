import Testing

@testable import DataGouv

struct JSONParserTests {
  @Test(arguments: [
    ("null", JSONValue.null), (" true ", .bool(true)), ("false", .bool(false)),
    ("-12.50e3", .number("-12.50e3")),
    ("12345678901234567890123", .number("12345678901234567890123")), ("\"\"", .string("")),
    (#""a\"\\\/\b\f\n\r\tb""#, .string("a\"\\/\u{8}\u{c}\n\r\tb")), (#""\u00e9""#, .string("é")),
    (#""\ud83d\ude00""#, .string("😀")), (#""\ud83d""#, .string("\u{FFFD}")),
    (#""\ud83d\u0041""#, .string("\u{FFFD}A")), (#""\u0000""#, .string("\0")),
    ("\"a\u{1b}\nb\"", .string("a\u{1b}\nb")),
    ("[]", .array([])), ("[1,[2]]", .array([.number("1"), .array([.number("2")])])), ("{}", .object([])),
    (
      #"{"b":1,"a":2}"#,
      .object([.init(name: "b", value: .number("1")), .init(name: "a", value: .number("2"))])
    ),
    ("\u{FEFF}1", .number("1")), ("NaN", .string("NaN")), ("[-Infinity]", .array([.string("-Infinity")])),
  ])
  func `a text becomes its value`(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONParser.parse(Array(text.utf8)) == value)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), (#"{"a":1,}"#, 7), ("[1 2]", 3), (#"{"a" 1}"#, 5), ("nul", 0), ("1 2", 2),
    ("-", 1),
    ("1.", 2), (#""a"#, 2), (#""\x""#, 3), (#""\u12g4""#, 3), ("<html>", 0), ("--1", 3),
  ])
  func `what is not JSON is told with its place`(_ text: String, _ offset: Int) {
    let error = #expect(throws: JSONParser.SyntaxError.self) { try JSONParser.parse(Array(text.utf8)) }
    #expect(error?.offset == offset)
  }

  @Test func `nesting without end is refused`() {
    #expect(throws: JSONParser.SyntaxError(offset: 201, reason: "it is nested too deeply")) {
      try JSONParser.parse([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }

  @Test func `names that differ only in composition stay apart`() {
    let value = Example.json("{\"e\u{301}\":1,\"\u{e9}\":2}")
    #expect(value.members.map(\.value) == [.number("1"), .number("2")])
  }

  @Test func `a value is written compactly with its names in order`() {
    let value = Example.json(#"{"z": [1, 2.50, null, true], "a": {"t": "x\u0001\"\\\n"}}"#)
    #expect(value.compact == #"{"a":{"t":"x\u0001\"\\\n"},"z":[1,2.50,null,true]}"#)
  }

  @Test(
    arguments: [
      ("12", 12), ("12.0", 12), ("\"0\"", 0), ("9007199254740993", 9_007_199_254_740_993), ("1.5", nil),
      ("null", nil),
      ("99999999999999999999", nil), ("\"a\"", nil), ("true", nil),
    ] as [(String, Int64?)])
  func `an integer is read from whatever stands for one`(_ text: String, _ integer: Int64?) {
    #expect(Example.json(text).integer == integer)
  }
}
