import Testing

@testable import SampleServer

struct ValueListTests {
  @Test(arguments: [
    ("a,b", ["a", "b"]), ("\"a,b\",c", ["a,b", "c"]), (#""dit \"x\"","\\""#, ["dit \"x\"", "\\"]),
    ("", [""]), ("a b", ["a b"]), ("l\"x", ["l\"x"]),
  ])
  func `elements are separated`(text: String, expected: [String]) {
    #expect(ValueList.elements(of: text) == expected)
  }
}
