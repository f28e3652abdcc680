import Testing

@testable import SampleServer

struct FieldMaskTests {
  private let value: JSONValue = [
    "a": 1, "b": ["c": "x", "d": .null], "data": [["id": 1, "tags": ["t"]], ["id": 2, "tags": []]],
    "n": .null,
  ]

  @Test(arguments: [
    ("a", #"{"a":1}"#), ("{a}", #"{"a":1}"#), (" a , b { c } ", #"{"a":1,"b":{"c":"x"}}"#),
    ("b{d},a", #"{"b":{"d":null},"a":1}"#), ("data{id}", #"{"data":[{"id":1},{"id":2}]}"#), ("rien", "{}"),
    ("A", "{}"), ("n{x}", #"{"n":null}"#), ("a,", #"{"a":1}"#), ("b{*}", #"{"b":{"c":"x","d":null}}"#),
    ("data{id,*}", #"{"data":[{"id":1,"tags":["t"]},{"id":2,"tags":[]}]}"#),
    ("data{rien}", #"{"data":[{},{}]}"#),
  ])
  func `a mask keeps its fields in its order`(mask: String, expected: String) throws {
    #expect(try FieldMask(mask).applied(to: value).text() == expected)
  }

  @Test(arguments: [
    ("data{id", "Missing closing bracket"), ("data{id}}", "Unexpected closing bracket"),
    ("{a", "Missing closing bracket"), (",a", "Unexpected comma"), ("a,,b", "Unexpected comma"),
    ("{a}{", "Missing closing bracket"), ("a{,b}", "Unexpected comma"),
    ("a,{b}", "Unexpected opening bracket"),
  ])
  func `a mask that cannot be read is refused`(mask: String, reason: String) {
    #expect(throws: FieldMask.Failure(message: "Mask parse error: " + reason)) { try FieldMask(mask) }
  }

  @Test func `fields below a scalar are refused`() {
    #expect(throws: FieldMask.Failure(message: "Mask error: Mask is inconsistent with model")) {
      try FieldMask("a{b}").applied(to: value)
    }
  }
}
