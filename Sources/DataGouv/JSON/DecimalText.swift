/// Numbers as text, so that no digit is lost on the way through a binary fraction.
package enum DecimalText {
  /// The shortest plain decimal of a JSON number: `1.50` is `1.5`, `2.0` is `2`, `1e-3` is `0.001`. A number of
  /// more than forty digits stays as it was written; `nil` when `text` is no number.
  package static func plain(_ text: String) -> String? {
    if isPlain(text) { return text }
    var rest = text[...]
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    var exponent = 0
    if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let value = Int(rest[rest.index(after: mark)...]) else { return nil }
      exponent = value
      rest = rest[..<mark]
    }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    var digits = Array(whole + fraction)
    guard exponent.magnitude <= 40, digits.count <= 40 else { return text }
    var point = whole.count + exponent
    while point < 1 {
      digits.insert("0", at: 0)
      point += 1
    }
    while digits.count < point { digits.append("0") }
    while digits.count > point, digits.last == "0" { digits.removeLast() }
    while point > 1, digits.first == "0" {
      digits.removeFirst()
      point -= 1
    }
    let tail = digits.count > point ? "." + String(digits[point...]) : ""
    let magnitude = String(digits[..<point]) + tail
    return isNegative && magnitude != "0" ? "-" + magnitude : magnitude
  }

  /// Whether nothing has to be done, as for nearly all fractions: digits, a point, digits, the last not zero.
  private static func isPlain(_ text: String) -> Bool {
    var hasPoint = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): continue
      case UInt8(ascii: "-") where position == 0: continue
      case UInt8(ascii: ".") where !hasPoint && position > 0: hasPoint = true
      default: return false
      }
    }
    return hasPoint && (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(text.utf8.last ?? 0)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
