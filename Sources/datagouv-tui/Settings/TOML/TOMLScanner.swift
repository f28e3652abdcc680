/// Reads the parts of an entry, one after the other.
struct TOMLScanner {
  typealias Reason = TOMLDocument.Problem.Reason

  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  /// Whether nothing but a comment is left.
  var isAtEnd: Bool { rest.isEmpty || rest.first == "#" }

  /// Skips spaces and tabs.
  mutating func skipSpace() { rest = rest.drop { $0 == " " || $0 == "\t" } }

  /// Takes a sign and the space behind it, if it is the next.
  mutating func take(_ sign: Character) -> Bool {
    guard rest.first == sign else { return false }
    rest.removeFirst()
    skipSpace()
    return true
  }

  /// Requires the end of the line.
  mutating func end() throws(Reason) {
    skipSpace()
    guard isAtEnd else { throw .textAfterValue }
  }

  /// Names with dots between them, bare or quoted.
  mutating func path() throws(Reason) -> [String] {
    var names: [String] = []
    repeat {
      skipSpace()
      names.append(try name())
      skipSpace()
    } while take(".")
    return names
  }

  private mutating func name() throws(Reason) -> String {
    if rest.first == "\"" || rest.first == "'" { return try string() }
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    guard !name.isEmpty else { throw .notAnEntry }
    rest = rest.dropFirst(name.count)
    return String(name)
  }

  /// A value of any kind.
  mutating func value() throws(Reason) -> TOMLValue {
    skipSpace()
    switch rest.first {
    case "\"", "'": return .string(try string())
    case "[": return .array(try array())
    case "{": throw .unsupported
    default: return try word()
    }
  }

  private mutating func array() throws(Reason) -> [TOMLValue] {
    rest.removeFirst()
    var values: [TOMLValue] = []
    while true {
      skipLines()
      if take("]") { return values }
      values.append(try value())
      skipLines()
      guard take(",") else {
        guard take("]") else { throw .badValue }
        return values
      }
    }
  }

  /// Skips spaces, comments and line breaks, as between the values of an array.
  private mutating func skipLines() {
    while let first = rest.first {
      if first == "#" {
        rest = rest.drop { $0 != "\n" }
      } else if first.isWhitespace {
        rest.removeFirst()
      } else {
        return
      }
    }
  }

  private mutating func word() throws(Reason) -> TOMLValue {
    let word = rest.prefix { !$0.isWhitespace && !",]#".contains($0) }
    rest = rest.dropFirst(word.count)
    if word == "true" || word == "false" { return .bool(word == "true") }
    guard let first = word.first, first.isNumber || "+-".contains(first) || word == "inf" || word == "nan"
    else { throw .badValue }
    let digits = word.replacing("_", with: "")
    guard let number = Int(digits), word.last != "_" else { throw .unsupported }
    return .integer(number)
  }

  private mutating func string() throws(Reason) -> String {
    let quote = rest.removeFirst()
    if rest.hasPrefix("\(quote)\(quote)") { throw .unsupported }
    var text = ""
    while let character = rest.popFirst(), character != "\n" {
      if character == quote { return text }
      text.append(character == "\\" && quote == "\"" ? try escaped() : character)
    }
    throw .badValue
  }

  private mutating func escaped() throws(Reason) -> Character {
    switch rest.popFirst() {
    case "\"": return "\""
    case "\\": return "\\"
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{c}"
    case "u": return try scalar(digits: 4)
    case "U": return try scalar(digits: 8)
    default: throw .badValue
    }
  }

  private mutating func scalar(digits: Int) throws(Reason) -> Character {
    let code = rest.prefix(digits)
    rest = rest.dropFirst(digits)
    guard code.count == digits, let number = UInt32(code, radix: 16), let scalar = Unicode.Scalar(number)
    else { throw .badValue }
    return Character(scalar)
  }

  /// Whether a line opens an array that it does not close.
  static func isOpenArray(_ line: String) -> Bool {
    var depth = 0
    var quote: Character?
    var isEscaped = false
    var isComment = false
    guard let sign = line.firstIndex(of: "=") else { return false }
    for character in line[sign...] {
      if character == "\n" {
        isComment = false
        quote = nil
      } else if isComment {
        continue
      } else if isEscaped {
        isEscaped = false
      } else if let open = quote {
        if character == "\\", open == "\"" { isEscaped = true }
        if character == open { quote = nil }
      } else {
        switch character {
        case "\"", "'": quote = character
        case "#": isComment = true
        case "[": depth += 1
        case "]": depth -= 1
        default: break
        }
      }
    }
    return depth > 0
  }

  /// Whether a line begins something of its own, so that an array above it was never closed.
  static func isEntry(_ line: String) -> Bool {
    var scanner = TOMLScanner(line)
    scanner.skipSpace()
    let isTable = scanner.take("[")
    return (try? scanner.path()) != nil && scanner.take(isTable ? "]" : "=")
  }
}
