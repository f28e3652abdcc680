import Testing

@testable import DataGouv

struct YAMLReaderTests {
  private static func read(_ text: String) throws -> String { try YAMLReader.parse(text).compact }

  @Test(arguments: [
    ("a: 1", #"{"a":1}"#), ("a: 1.50", #"{"a":1.50}"#), ("a: -3e2", #"{"a":-3e2}"#),
    ("a: 3.0.3", #"{"a":"3.0.3"}"#), ("a: 2026-01-02", #"{"a":"2026-01-02"}"#), ("a: '1'", #"{"a":"1"}"#),
    ("a: !!str 1", #"{"a":"1"}"#), ("a: true\nb: False", #"{"a":true,"b":false}"#),
    ("a: yes", #"{"a":"yes"}"#), ("a:\nb: ~\nc: null", #"{"a":null,"b":null,"c":null}"#),
    ("a: ''", #"{"a":""}"#), ("200: ok\ntrue: x\n~: y", #"{"200":"ok","true":"x","~":"y"}"#),
    ("- a\n- [b, {c: d}]", #"["a",["b",{"c":"d"}]]"#), ("a: |\n  x\n  y", #"{"a":"x\ny\n"}"#),
    ("{\"a\":[1,2]}", #"{"a":[1,2]}"#), ("", "null"), ("# nothing", "null"), ("é", #""é""#),
    ("%YAML 1.2\n---\na: b\n...", #"{"a":"b"}"#), ("a: .inf", #"{"a":".inf"}"#),
  ])
  func `values are those of JSON`(_ text: String, _ json: String) throws {
    #expect(try Self.read(text) == json)
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x", #"{"a":1,"b":1}"#), ("a: &x [1]\nb: [*x, *x]", #"{"a":[1],"b":[[1],[1]]}"#),
    ("a: &x {k: 1, l: 2}\nb: {<<: *x, l: 3}", #"{"a":{"k":1,"l":2},"b":{"k":1,"l":3}}"#),
    ("a: &x {k: 1}\nb: &y {l: 2}\nc:\n  <<: [*x, *y]", #"{"a":{"k":1},"b":{"l":2},"c":{"k":1,"l":2}}"#),
    ("a: &x name\n*x : 2", #"{"a":"name","name":2}"#), ("&k a: 1\nb: *k", #"{"a":1,"b":"a"}"#),
    ("a: &x 1\nb: &x 2\nc: *x", #"{"a":1,"b":2,"c":2}"#), ("'<<': {a: 1}", #"{"<<":{"a":1}}"#),
  ])
  func `aliases stand for what they name, and merges keep what is said`(_ text: String, _ json: String) throws
  {
    #expect(try Self.read(text) == json)
  }

  @Test func `asterisks in texts stay`() throws {
    #expect(
      try Self.read("a: see *this* and [*that]\nb: \"*x *y\"\nc: |\n  *item\n  * other\nd: '*'")
        == #"{"a":"see *this* and [*that]","b":"*x *y","c":"*item\n* other\n","d":"*"}"#)
    #expect(try Self.read("a: \u{E000}b *c") == "{\"a\":\"\u{E000}b *c\"}")
  }

  @Test(arguments: [
    ("a: [", "while parsing"), ("a: b: c", "mapping values are not allowed in this context (line 1)"),
    ("a: 1\na: 2", "a is there twice (line 1)"),
    ("a: *x", "it refers to *x, which it does not define before"),
    ("a: &x [*x]", "it refers to *x, which it does not define before"),
    ("? [a, b]\n: c", "a name in it is a list or an object"), ("a: &x [1]\n*x : 2", "a name in it is a list"),
    ("a: 1\n---\nb: 2", "but found another document (line 2)"),
    ("a: \u{1}", "control characters are not allowed"),
  ])
  func `what is no YAML is told`(_ text: String, _ reason: String) {
    let problem = #expect(throws: YAMLReader.Problem.self) { try YAMLReader.parse(text) }
    #expect(reason == "while parsing" ? problem != nil : problem?.reason == reason)
  }

  @Test func `a few lines that stand for millions of values are refused`() {
    let lines =
      ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
      + (1...12).map { level in
        let alias = "*a\(level - 1)"
        return "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]"
      }
    #expect(throws: YAMLReader.Problem(reason: "it holds or repeats too many values")) {
      try YAMLReader.parse(lines.joined(separator: "\n"))
    }
  }

  @Test func `such lines as a name are refused before anyone counts them`() {
    let lines =
      ["- &a0 [x, x, x, x, x, x, x, x, x, x]"]
      + (1...40).map { level in
        "- &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]"
      }
    #expect(throws: YAMLReader.Problem.self) {
      try YAMLReader.parse((lines + ["- ? *a40", "  : 1"]).joined(separator: "\n"))
    }
  }

  @Test(arguments: ["[", "- ", "{a: ", "? "])
  func `deep nesting is refused`(_ opening: String) {
    #expect(throws: YAMLReader.Problem.self) {
      try YAMLReader.parse(String(repeating: opening, count: 100_000))
    }
    #expect(throws: YAMLReader.Problem.self) { try YAMLReader.parse(String(repeating: opening, count: 900)) }
  }

  @Test func `a large name in names is refused before anyone compares it`() {
    let name = "[\(String(repeating: "a,", count: 100_000))]"
    #expect(throws: YAMLReader.Problem(reason: "its names are too complicated")) {
      try YAMLReader.parse(String(repeating: "? ", count: 500) + name)
    }
  }

  @Test func `long names are read`() throws {
    let name = "/" + String(repeating: "é", count: 2000)
    #expect(
      try Self.read("a: Quoi ? Non.\n? \(name)\n: 1\n? 'b'\n: 2")
        == #"{"\#(name)":1,"a":"Quoi ? Non.","b":2}"#)
  }

  @Test func `nesting by aliases is refused where nesting is`() {
    let lines =
      ["- &a0 \(String(repeating: "[", count: 100))\(String(repeating: "]", count: 100))"]
      + (1...4).map {
        "- &a\($0) \(String(repeating: "[", count: 50))*a\($0 - 1)\(String(repeating: "]", count: 50))"
      }
    #expect(throws: YAMLReader.Problem(reason: "it is nested too deeply")) {
      try YAMLReader.parse(lines.joined(separator: "\n"))
    }
  }
}
