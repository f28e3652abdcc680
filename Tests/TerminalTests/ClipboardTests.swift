import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  private static let bare = "\u{1b}]52;c;w6k=\u{07}"

  @Test func `a text goes to the clipboard as OSC 52`() {
    #expect(Clipboard.sequence(for: "é", environment: [:]) == Self.bare)
  }

  @Test func `tmux gets it bare, and wrapped for the terminal behind it`() {
    #expect(
      Clipboard.sequence(for: "é", environment: ["TMUX": "/tmp/t,1,0"])
        == Self.bare + "\u{1b}Ptmux;\u{1b}" + Self.bare + "\u{1b}\\")
  }

  @Test func `screen gets pieces that it passes on`() throws {
    let short = Clipboard.sequence(for: "é", environment: ["STY": "1.tty"])
    #expect(short == "\u{1b}P" + Self.bare + "\u{1b}\\")
    let text = String(repeating: "x", count: 3000)
    let sequence = try #require(Clipboard.sequence(for: text, environment: ["STY": "1.tty"]))
    let pieces = sequence.split(separator: "\u{1b}\\")
    #expect(pieces.count == 8)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1b}P") && $0.utf8.count <= 768 })
    #expect(pieces.map { $0.dropFirst(2) }.joined() == Clipboard.sequence(for: text, environment: [:]))
  }

  @Test func `a text that terminals would drop is refused`() {
    let longest = String(repeating: "x", count: Clipboard.limit)
    #expect(Clipboard.sequence(for: longest, environment: [:])?.utf8.count ?? 0 <= 100_000)
    #expect(Clipboard.sequence(for: longest, environment: [:]) != nil)
    #expect(Clipboard.sequence(for: longest + "x", environment: [:]) == nil)
  }
}
