import Testing

@testable import Terminal

@Suite struct PasteCollectorTests {
  private func paste(_ text: String) -> String? {
    var input = Array((text + "\u{1b}[201~").utf8)[...]
    var collector = PasteCollector()
    return collector.take(from: &input)
  }

  @Test(arguments: [
    ("", ""), ("mot clé", "mot clé"), ("a\r\nb\rc\nd\r\r\n", "a\nb\nc\nd\n\n"),
    ("\u{1b}[A", "\u{1b}[A"), ("\u{1b}\u{1b}[20", "\u{1b}\u{1b}[20"), ("\u{1b}[200~", "\u{1b}[200~"),
  ])
  func `a paste is its text, with one kind of line end`(typed: String, text: String) {
    #expect(paste(typed) == text)
  }

  @Test func `what follows the paste is left`() {
    var input = Array("x\u{1b}[201~jk".utf8)[...]
    var collector = PasteCollector()
    #expect(collector.take(from: &input) == "x")
    #expect(Array(input) == Array("jk".utf8))
  }

  @Test(arguments: [("mot", "mot"), ("mot\u{1b}[20", "mot\u{1b}[20"), ("", "")])
  func `what has come of a paste can be had before its end`(typed: String, text: String) {
    var input = Array(typed.utf8)[...]
    var collector = PasteCollector()
    #expect(collector.take(from: &input) == nil)
    #expect(collector.soFar == text)
  }

  @Test func `a paste without end keeps its first mebibyte`() {
    let text = paste(String(repeating: "é", count: PasteCollector.limit))
    #expect(text?.utf8.count == PasteCollector.limit)
  }
}
