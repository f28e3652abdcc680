import Testing

@testable import DataGouv

struct ListSplitterTests {
  private static func objects(_ text: String, piece size: Int) -> (texts: [String], isComplete: Bool) {
    var splitter = ListSplitter()
    let bytes = Array(text.utf8)
    var texts: [String] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      texts += splitter.take(piece).map { String(decoding: $0, as: UTF8.self) }
    }
    return (texts, splitter.isComplete)
  }

  @Test(arguments: 1...9) func `objects are the same wherever the pieces end`(size: Int) {
    let first = #"{"a":"}]\"é\\","b":[{"c":[]}]}"#
    let (texts, isComplete) = Self.objects("\u{FEFF} [\n\(first) ,{}, {\"d\":1}]\n\n", piece: size)
    #expect(texts == [first, "{}", #"{"d":1}"#])
    #expect(isComplete)
  }

  @Test(arguments: ["", "[", #"[{"a":1}"#, #"[{"a":"]}"#]) func `a list without an end is not complete`(
    text: String
  ) {
    #expect(!Self.objects(text, piece: 3).isComplete)
  }

  @Test func `an empty list is complete`() {
    let (texts, isComplete) = Self.objects("[]\n", piece: 1)
    #expect(texts.isEmpty && isComplete)
  }
}
