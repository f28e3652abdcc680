import Canvas
import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
  /// Decodes bytes in one read, and decides what is left undecided.
  private func events(_ bytes: [UInt8]) -> [TerminalEvent] {
    var decoder = InputDecoder()
    return decoder.decode(bytes, at: .zero) + decoder.decideDoubt()
  }

  private func events(_ text: String) -> [TerminalEvent] { events(Array(text.utf8)) }

  static let keys: [(String, Key)] =
    [
      ("a", .character("a")), ("A", .character("A")), (" ", .character(" ")), ("é", .character("é")),
      ("e\u{301}", .character("e\u{301}")), ("日", .character("日")), ("🇫🇷", .character("🇫🇷")),
      ("\r", Key(.enter)), ("\n", Key(.enter)), ("\t", Key(.tab)), ("\u{7f}", Key(.backspace)),
      ("\u{8}", Key(.backspace)), ("\u{1b}", Key(.escape)), ("\u{1}", .control("a")),
      ("\u{1a}", .control("z")), ("\u{1c}", .control("\\")), ("\u{1f}", .control("_")),
      ("\u{1b}]", .alt("]")), ("\u{1b}x", .alt("x")), ("\u{1b}é", .alt("é")), ("\u{1b}[", .alt("[")),
      ("\u{1b}O", .alt("O")),
      ("\u{1b}\r", Key(.enter, .alt)), ("\u{1b}\u{7f}", Key(.backspace, .alt)),
      ("\u{1b}\u{2}", Key(.character("b"), [.control, .alt])),
      ("\u{1b}[A", Key(.up)), ("\u{1b}OA", Key(.up)), ("\u{1b}[B", Key(.down)), ("\u{1b}[C", Key(.right)),
      ("\u{1b}[D", Key(.left)), ("\u{1b}[H", Key(.home)), ("\u{1b}[F", Key(.end)), ("\u{1b}OH", Key(.home)),
      ("\u{1b}[1~", Key(.home)), ("\u{1b}[7~", Key(.home)), ("\u{1b}[4~", Key(.end)),
      ("\u{1b}[2~", Key(.insert)), ("\u{1b}[3~", Key(.delete)), ("\u{1b}[5~", Key(.pageUp)),
      ("\u{1b}[6~", Key(.pageDown)), ("\u{1b}[Z", Key(.tab, .shift)),
      ("\u{1b}OP", Key(.function(1))), ("\u{1b}[11~", Key(.function(1))), ("\u{1b}[[E", Key(.function(5))),
      ("\u{1b}[15~", Key(.function(5))), ("\u{1b}[24~", Key(.function(12))),
      ("\u{1b}[1;2P", Key(.function(1), .shift)), ("\u{1b}[15;5~", Key(.function(5), .control)),
      ("\u{1b}[1;2A", Key(.up, .shift)), ("\u{1b}[1;3B", Key(.down, .alt)),
      ("\u{1b}[1;5C", Key(.right, .control)), ("\u{1b}[1;6D", Key(.left, [.control, .shift])),
      ("\u{1b}[1;9A", Key(.up, .alt)), ("\u{1b}[3;5~", Key(.delete, .control)),
      ("\u{1b}[1;5:1A", Key(.up, .control)), ("\u{1b}\u{1b}[A", Key(.up, .alt)),
      ("\u{1b}O5A", Key(.up, .control)), ("\u{1b}Oa", Key(.up, .control)), ("\u{1b}[a", Key(.up, .shift)),
      ("\u{1b}[3^", Key(.delete, .control)), ("\u{1b}[3$", Key(.delete, .shift)),
      ("\u{1b}[3@", Key(.delete, [.control, .shift])), ("\u{1b}OM", Key(.enter)),
      ("\u{1b}[27;5;13~", Key(.enter, .control)), ("\u{1b}[97;5u", .control("a")),
      ("\u{1b}[9;2u", Key(.tab, .shift)),
    ]

  @Test(arguments: keys) func `a key is what its bytes say`(bytes: String, key: Key) {
    #expect(events(bytes) == [.key(key)])
  }

  @Test(arguments: keys)
  func `a key followed by another is still itself`(bytes: String, key: Key) {
    // A lone Escape, or Alt with a bracket, is another key when more follows at once.
    guard key != Key(.escape), bytes != "\u{1b}[", bytes != "\u{1b}O", bytes != "\u{1b}]" else { return }
    #expect(events(bytes + "j") == [.key(key), .key(.character("j"))])
  }

  @Test(arguments: [
    "\0", "\u{1b}[I", "\u{1b}[O", "\u{1b}[?1;2c", "\u{1b}[12;40R", "\u{1b}[?2026;1$y", "\u{1b}[99~",
    "\u{1b}[128;5u", "\u{80}", "\u{1b}[<0;0;0M", "\u{1b}[<0;1M", "\u{1b}[<35;4;4M",
  ])
  func `what is no key leaves no trace`(bytes: String) {
    #expect(events(bytes + "j") == [.key(.character("j"))])
  }

  @Test(arguments: [[0xff], [0xc3], [0xe2, 0x82], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5]] as [[UInt8]])
  func `bytes that are no UTF-8 are skipped`(bytes: [UInt8]) {
    #expect(events(bytes + Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test func `two Escapes are two keys`() {
    #expect(events("\u{1b}\u{1b}") == [.key(Key(.escape)), .key(Key(.escape))])
    #expect(events("\u{1b}\u{1b}j") == [.key(Key(.escape)), .key(.alt("j"))])
  }

  @Test func `a mark alone is a character, and none joins what was typed with Alt`() {
    #expect(events("\u{301}") == [.key(.character("\u{301}"))])
    #expect(events("\u{1b}e\u{301}") == [.key(.alt("e")), .key(.character("\u{301}"))])
  }

  @Test func `however the bytes are cut, the events are the same`() {
    let text =
      "a\u{1b}[1;5Cé🎉\u{1b}Ox\u{1b}[200~un\u{1b}[deux\r\n\u{1b}[201~\u{1b}[<0;3;4M\u{1b}[M !!\u{1b}x\u{1b}[6~"
    let bytes = Array(text.utf8)
    let whole = events(bytes)
    #expect(whole.count == 11)
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      let first = decoder.decode(bytes[..<cut], at: .zero)
      #expect(first + decoder.decode(bytes[cut...], at: .zero) == whole, "cut at \(cut)")
    }
  }

  @Test func `an undecided end says what it waits for`() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1b}".utf8), at: .zero).isEmpty)
    #expect(decoder.doubt == .escape)
    #expect(decoder.decode(Array("[1;".utf8), at: .zero).isEmpty)
    #expect(decoder.doubt == .sequence)
    #expect(decoder.decode(Array("5A".utf8), at: .zero) == [.key(Key(.up, .control))])
    #expect(decoder.doubt == nil)
    #expect(decoder.decode([0xc3], at: .zero).isEmpty)
    #expect(decoder.doubt == nil)
    #expect(decoder.decode([0xa9], at: .zero) == [.key(.character("é"))])
  }

  @Test func `a sequence that never ends is dropped`() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1b}[12;".utf8), at: .zero).isEmpty)
    #expect(decoder.decideDoubt().isEmpty)
    #expect(decoder.decode(Array("j".utf8), at: .zero) == [.key(.character("j"))])
    let long = "\u{1b}[" + String(repeating: "1", count: 63)
    #expect(events(long + "j") == [.key(.character("j"))])
  }

  @Test func `the terminal's own description wins`() {
    var decoder = InputDecoder()
    decoder.described = [Array("[192z".utf8): Key(.function(11))]
    #expect(decoder.decode(Array("\u{1b}[192zj".utf8), at: .zero).first == .key(Key(.function(11))))
  }

  @Test(arguments: [
    ("rgb:0000/0000/0000", 0.0), ("rgb:ffff/ffff/ffff", 1), ("rgb:f/f/f", 1), ("rgb:ff/ff/ff", 1),
    ("rgba:ff/ff/ff/80", 1), ("rgb:8080/8080/8080", 0.2159),
  ])
  func `the background's colour is read, however it is ended and cut`(colour: String, luminance: Double)
    throws
  {
    for end in ["\u{7}", "\u{1b}\\"] {
      let bytes = Array("\u{1b}]11;\(colour)\(end)j".utf8)
      for cut in 0...bytes.count {
        var decoder = InputDecoder()
        let first = decoder.decode(bytes[..<cut], at: .zero)
        let events = first + decoder.decode(bytes[cut...], at: .zero)
        guard case .background(let told)? = events.first else {
          Issue.record("\(events), cut at \(cut)")
          return
        }
        #expect(abs(told - luminance) < 0.001)
        #expect(events.dropFirst() == [.key(.character("j"))])
      }
    }
  }

  @Test(arguments: [
    "", "rgb:", "rgb:1/2", "rgb:g/0/0", "rgb:00000/0/0", "hsl:1/2/3", "rgb:-1/0/0", "rgb:1/2/3/4", "?",
    String(repeating: "9", count: 40),
  ])
  func `an answer that is none leaves no trace`(body: String) {
    #expect(events("\u{1b}]11;\(body)\u{7}j") == [.key(.character("j"))])
    #expect(events("\u{1b}]11;\(body)\u{1b}\\j") == [.key(.character("j"))])
  }

  @Test func `an answer that breaks off is waited for, and then dropped`() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1b}]11;rgb:00".utf8), at: .zero).isEmpty)
    #expect(decoder.doubt == .report)
    #expect(decoder.decideDoubt().isEmpty)
    #expect(decoder.decode(Array("j".utf8), at: .zero) == [.key(.character("j"))])
    // The next sequence ends it too.
    #expect(events("\u{1b}]11;rgb:00\u{1b}[A") == [.key(Key(.up))])
  }

  @Test func `the terminal says what it is, and no other answer comes after that`() {
    var decoder = InputDecoder()
    _ = decoder.decode(Array("\u{1b}[12;40R\u{1b}[c".utf8), at: .zero)
    #expect(!decoder.isIdentified)
    #expect(decoder.decode(Array("\u{1b}[?62;4c".utf8), at: .zero).isEmpty)
    #expect(decoder.isIdentified)
  }

  @Test func `any bytes at all are read to their end`() {
    var generator = SeededGenerator(seed: 7)
    var decoder = InputDecoder()
    let alphabet: [UInt8] = [
      27, 27, 27, 91, 91, 79, 48, 49, 59, 60, 77, 126, 65, 0, 13, 0xc3, 0xa9, 0xff, 36,
    ]
    for round in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
        alphabet.randomElement(using: &generator)
      }
      _ = decoder.decode(bytes, at: .milliseconds(round))
      _ = decoder.decideDoubt()
      #expect(decoder.doubt == nil)
    }
    let last = decoder.decode(Array("~~~~\u{1b}[201~jj".utf8), at: .seconds(9))
    #expect(last.last == .key(.character("j")))
  }
}
