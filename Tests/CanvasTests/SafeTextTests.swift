import Canvas
import Testing

struct SafeTextTests {
  @Test(arguments: [
    ("plain", "plain", 5),
    ("été", "été", 3),
    ("e\u{301}te\u{301}", "e\u{301}te\u{301}", 3),
    ("日本語", "日本語", 6),
    ("a\tb\nc\r\nd", "a b c d", 7),
    ("a\u{2028}b", "a b", 3),
    ("\u{1b}[31mred", "\u{FFFD}[31mred", 8),
    ("bell\u{7}del\u{7f}", "bell\u{FFFD}del\u{FFFD}", 9),
    ("\u{9b}31m", "\u{FFFD}31m", 4),
    ("nul\u{0}", "nul\u{FFFD}", 4),
    ("\u{202e}gnp.exe", "gnp.exe", 7),
    ("\u{2066}isolated\u{2069}", "isolated", 8),
    ("zero\u{200b}width\u{feff}", "zerowidth", 9),
    ("soft\u{ad}hyphen", "softhyphen", 10),
    ("👩‍👩‍👧", "👩", 2),
    ("👍🏽", "👍", 2),
    ("❤️", "❤", 1),
    ("1️⃣", "1", 1),
    ("\u{301}", "", 0),
    ("العربية", "العربية", 7),
    ("", "", 0),
  ])
  func `text is made fit for a terminal`(text: String, cleaned: String, width: Int) {
    let safe = SafeText(text)
    #expect(safe.string == cleaned)
    #expect(safe.width == width)
  }

  @Test func `marks on a base are limited to what a cell holds`() {
    let safe = SafeText("a" + String(repeating: "\u{301}", count: 200))
    #expect(safe.string.unicodeScalars.count == 5)
    #expect(safe.width == 1)
  }

  @Test func `cleaning twice changes nothing more`() {
    for text in ["\u{1b}]0;title\u{7}", "👩‍💻 é 漢\u{202e}", "a\u{0}\u{85}b"] {
      let once = SafeText(text)
      #expect(SafeText(once.string) == once)
    }
  }

  @Test func `no control or format character is ever left`() {
    var everything = String.UnicodeScalarView()
    for value in (0..<0x3000).map(UInt32.init) + Array(0xfe00...0xffff) + Array(0xe0000...0xe01ff) {
      if let scalar = Unicode.Scalar(value) { everything.append(scalar) }
    }
    let left = SafeText(String(everything)).string.unicodeScalars.filter {
      $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
    }
    #expect(left.isEmpty)
  }
}
