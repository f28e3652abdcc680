import DataGouv

/// A JSON document to print: members sorted by name, two spaces a level, everything that a terminal could obey
/// escaped, so that it is safe to look at and loses nothing.
enum JSONDocument: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A value that is JSON already, such as an exact decimal.
  case literal(String)
  case string(String)
  case array([JSONDocument])
  case object([String: JSONDocument])

  /// A text, or `null` without one.
  static func optional(_ text: String?) -> JSONDocument { text.map { .string($0) } ?? .null }
  /// A number, or `null` without one.
  static func optional(_ number: Int?) -> JSONDocument { number.map { .integer($0) } ?? .null }
  /// A moment as the server wrote it, or `null` without one.
  static func optional(_ stamp: Timestamp?) -> JSONDocument { optional(stamp?.text) }
  /// A share or a mean, or `null` when there is none that JSON can write.
  static func optional(_ number: Double?) -> JSONDocument {
    number.flatMap { $0.isFinite ? .literal("\($0)") : nil } ?? .null
  }
  /// A list of texts.
  static func strings(_ texts: [String]) -> JSONDocument { .array(texts.map { .string($0) }) }

  /// The document, with a line break at its end.
  var text: String {
    var text = ""
    write(into: &text, indent: "")
    return text + "\n"
  }

  private func write(into text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .literal(let value): Self.escape(value, into: &text) { _ in nil }
    case .string(let value):
      text += "\""
      Self.escape(value, into: &text, Self.shortEscape)
      text += "\""
    case .array(let items):
      Self.write(items, between: ("[", "]"), into: &text, indent: indent) { item, text, indent in
        item.write(into: &text, indent: indent)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      Self.write(sorted, between: ("{", "}"), into: &text, indent: indent) { member, text, indent in
        JSONDocument.string(member.key).write(into: &text, indent: indent)
        text += ": "
        member.value.write(into: &text, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between marks: (String, String), into text: inout String, indent: String,
    each: (Item, inout String, String) -> Void
  ) {
    text += marks.0
    let inner = indent + "  "
    for (index, item) in items.enumerated() {
      text += index == 0 ? "\n\(inner)" : ",\n\(inner)"
      each(item, &text, inner)
    }
    if !items.isEmpty { text += "\n\(indent)" }
    text += marks.1
  }

  private static func shortEscape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: nil
    }
  }

  /// Copies text; controls, bidirectional and other invisible marks become `\u` escapes.
  private static func escape(
    _ source: String, into text: inout String, _ short: (Unicode.Scalar) -> String?
  ) {
    for scalar in source.unicodeScalars {
      if let escape = short(scalar) {
        text += escape
      } else if isHidden(scalar) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7f { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

extension JSONDocument {
  /// A cell: numbers with all their digits, structures as they are.
  init(_ value: TableValue) {
    self =
      switch value {
      case .null: .null
      case .bool(let value): .bool(value)
      case .integer(let value): .literal(String(value))
      case .number(let text), .json(let text): .literal(text)
      case .text(let text): .string(text)
      }
  }
}
