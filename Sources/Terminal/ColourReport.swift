import Glibc

/// What a terminal answers when it is asked for the colour of its background (OSC 11), as xterm words it:
/// `]11;rgb:1e1e/1e1e/1e1e`, ended by BEL or by Escape and a backslash.
enum ColourReport {
  /// How far the reading came.
  enum Outcome: Hashable {
    /// More bytes are needed.
    case incomplete
    /// It is no such report.
    case other
    /// A report of so many bytes; the luminance that it tells is `nil` when it cannot be read.
    case complete(luminance: Double?, length: Int)
  }

  /// What asks for it, and then for what the terminal is: all terminals answer that, so it is known whether an answer
  /// is still to be waited for.
  static let question = "\u{1b}]11;?\u{1b}\\\u{1b}[c"

  private static let start = Array("]11;".utf8)
  /// A report that goes on for longer than this is dropped.
  private static let longest = 64

  /// Reads the bytes after an Escape.
  static func parse(_ bytes: ArraySlice<UInt8>) -> Outcome {
    guard zip(bytes, start).allSatisfy(==) else { return .other }
    let body = bytes.dropFirst(start.count)
    for (offset, byte) in zip(0..., body) {
      let length = start.count + offset
      switch byte {
      case 0x07:
        return .complete(luminance: luminance(body.prefix(offset)), length: length + 1)
      case InputDecoder.escape:
        guard let next = body.dropFirst(offset + 1).first else { return .incomplete }
        if next != UInt8(ascii: "\\") { return .complete(luminance: nil, length: length) }
        return .complete(luminance: luminance(body.prefix(offset)), length: length + 2)
      case 0x20..<0x7f where length < longest: continue
      default: return .complete(luminance: nil, length: length)
      }
    }
    return .incomplete
  }

  /// Whether bytes after an Escape can be nothing but such a report.
  static func isCertain(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: start) }

  /// The relative luminance, 0 to 1, of `rgb:` and three numbers of one to four hexadecimal digits, or of `rgba:` and
  /// four, as <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance> has it.
  private static func luminance(_ body: ArraySlice<UInt8>) -> Double? {
    let text = String(decoding: body, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":"), ["rgb", "rgba"].contains(text[..<colon]) else { return nil }
    let parts = text[text.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == (text.hasPrefix("rgba") ? 4 : 3) else { return nil }
    var shares: [Double] = []
    for part in parts.prefix(3) {
      guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit), let value = Int(part, radix: 16)
      else {
        return nil
      }
      let share = Double(value) / Double((1 << (4 * part.count)) - 1)
      shares.append(share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4))
    }
    return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
  }
}
