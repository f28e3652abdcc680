/// The private modes of xterm that the program uses, and that every terminal with a mouse has today.
enum Modes {
  /// Presses and the wheel, never movement; coordinates as numbers.
  static let mouseOn = "\u{1b}[?1000h\u{1b}[?1006h"
  /// The opposite of `mouseOn`.
  static let mouseOff = "\u{1b}[?1006l\u{1b}[?1000l"
  private static let pasteOn = "\u{1b}[?2004h"
  private static let pasteOff = "\u{1b}[?2004l"

  /// What switches them on.
  static func on(mouse: Bool, hasModes: Bool) -> String {
    hasModes ? pasteOn + (mouse ? mouseOn : "") : ""
  }

  /// What switches them off again.
  static func off(mouse: Bool, hasModes: Bool) -> String {
    hasModes ? (mouse ? mouseOff : "") + pasteOff : ""
  }

  /// A string of the terminal database without the delays (`$<5>`) that only old hardware needs.
  static func withoutPadding(_ capability: UnsafePointer<CChar>) -> String {
    var string = String(cString: capability)
    while let start = string.firstRange(of: "$<"),
      let end = string[start.upperBound...].firstIndex(of: ">")
    {
      string.removeSubrange(start.lowerBound...end)
    }
    return string
  }
}
