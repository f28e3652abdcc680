/// A French text, set as French typography wants it: no line breaks before a double punctuation mark or inside of
/// quotation marks, a narrow space being before `;`, `!` and `?`.
///
/// Only what is written here is set so, with plain spaces; what is put into it stays as it is.
struct Wording: ExpressibleByStringInterpolation {
  let text: String

  init(stringLiteral text: String) { self.text = Self.set(text) }

  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  static func + (left: Wording, right: Wording) -> Wording { Wording(set: left.text + right.text) }

  private init(set text: String) { self.text = text }

  struct Interpolation: StringInterpolationProtocol {
    var text: String

    init(literalCapacity: Int, interpolationCount: Int) {
      text = ""
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += Wording.set(literal) }

    mutating func appendInterpolation(_ value: String) { text += value }

    mutating func appendInterpolation(_ value: Int) { text += String(value) }
  }

  private static func set(_ literal: String) -> String {
    guard literal.utf8.contains(where: isSign) else { return literal }
    var scalars = String.UnicodeScalarView()
    for scalar in literal.unicodeScalars {
      if let last = scalars.last, last == " " || last == "«", let space = space(after: last, before: scalar) {
        if last == " " { scalars.removeLast() }
        scalars.append(space)
        if last == "«" { continue }
      }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// Whether a byte is `:`, `;`, `!`, `?`, or can be the second of `«` or `»`. Each frame asks it of all its words.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3A, 0x3B, 0x21, 0x3F, 0xAB, 0xBB: true
    default: false
    }
  }

  private static func space(after last: Unicode.Scalar, before scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch (last, scalar) {
    case ("«", " "), (" ", ":"), (" ", "»"): "\u{A0}"
    case (" ", ";"), (" ", "!"), (" ", "?"): "\u{202F}"
    default: nil
    }
  }
}
