/// A text with parts to fill in: `{word list}`, `{place field}` and `{#digits}`.
struct TextTemplate: Sendable {
  private enum Part: Sendable {
    case literal(String)
    case words([String])
    case field(Place.Field)
    case digits(Int)
  }

  private let parts: [Part]

  /// Reads a template; `nil` if it names what is neither a list of words nor a field.
  init?(_ text: some StringProtocol, words: [String: [String]]) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.literal(String(rest[..<open])))
      let name = String(rest[rest.index(after: open)..<close])
      if name.hasPrefix("#"), let count = Int(name.dropFirst()) {
        parts.append(.digits(count))
      } else if let list = words[name], !list.isEmpty {
        parts.append(.words(list))
      } else if let field = Place.Field(rawValue: name) {
        parts.append(.field(field))
      } else {
        return nil
      }
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.literal(String(rest))]
  }

  /// The text for a place, with words and digits as the dice fall.
  func text(_ place: Place, _ dice: inout Dice) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .literal(let text): result += text
      case .words(let words): result += words[dice.below(words.count)]
      case .field(let field): result += place[field]
      case .digits(let count): for _ in 0..<count { result.unicodeScalars.append(dice.digit()) }
      }
    }
    return result
  }
}

extension Dice {
  /// A decimal digit.
  mutating func digit() -> Unicode.Scalar { Unicode.Scalar(UInt8(ascii: "0") + UInt8(below(10))) }
}
