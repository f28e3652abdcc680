/// Reads JSON text into values, in one pass over its bytes.
///
/// It is lenient where servers are: a byte order mark, bytes that are not UTF-8 (each becomes U+FFFD), raw control
/// characters in texts, half a surrogate pair, and Python's `NaN` and `Infinity`, which become texts.
package struct JSONParser {
  /// Why a text is not JSON.
  package struct SyntaxError: Error, Hashable {
    /// How many bytes were read before it.
    package var offset: Int
    /// What was wrong there.
    package var reason: String

    /// What was wrong, and where.
    package var words: String { "\(reason) (byte \(offset))" }
  }

  /// How deep lists and objects may be nested: what a stack bears easily, and far more than any answer needs.
  private static let maximumDepth = 200

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a whole text.
  package static func parse(_ bytes: [UInt8]) throws(SyntaxError) -> JSONValue {
    var parser = JSONParser(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
    let value = try parser.value()
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.error("there is text after the end") }
    return value
  }

  private mutating func value() throws(SyntaxError) -> JSONValue {
    skipSpace()
    guard index < bytes.count else { throw error("the text ends too early") }
    switch bytes[index] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "I"):
      return try word("-Infinity", .string("-Infinity"))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "N"): return try word("NaN", .string("NaN"))
    case UInt8(ascii: "I"): return try word("Infinity", .string("Infinity"))
    default: throw error("a value was expected")
    }
  }

  private mutating func object() throws(SyntaxError) -> JSONValue {
    try enter()
    var members: [JSONValue.Member] = []
    while true {
      skipSpace()
      if members.isEmpty, take(UInt8(ascii: "}")) { break }
      guard peek(0) == UInt8(ascii: "\"") else { throw error("a name was expected") }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("a colon was expected") }
      members.append(.init(name: name, value: try value()))
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "}")) else { throw error("a comma or } was expected") }
      break
    }
    depth -= 1
    return .object(members)
  }

  private mutating func array() throws(SyntaxError) -> JSONValue {
    try enter()
    var items: [JSONValue] = []
    while true {
      skipSpace()
      if items.isEmpty, take(UInt8(ascii: "]")) { break }
      items.append(try value())
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "]")) else { throw error("a comma or ] was expected") }
      break
    }
    depth -= 1
    return .array(items)
  }

  private mutating func enter() throws(SyntaxError) {
    index += 1
    depth += 1
    guard depth <= Self.maximumDepth else { throw error("it is nested too deeply") }
  }

  private mutating func number() throws(SyntaxError) -> JSONValue {
    let start = index
    var last: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"),
        UInt8(ascii: "+"), UInt8(ascii: "-"):
        last = byte
        index += 1
        continue
      default: break
      }
      break
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last), Int64(text) != nil || Double(text) != nil
    else { throw error("a number is malformed") }
    return .number(text)
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(SyntaxError) -> JSONValue {
    let expected = Array(word.description.utf8)
    guard bytes[index...].starts(with: expected) else { throw error("a value was expected") }
    index += expected.count
    return value
  }

  private mutating func string() throws(SyntaxError) -> String {
    index += 1
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        defer { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      default: index += 1
      }
    }
    throw error("a text has no end")
  }

  private mutating func escapedString(from start: Int) throws(SyntaxError) -> String {
    var content = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content.append(contentsOf: String(Character(try escape())).utf8)
      default: content.append(byte)
      }
    }
    throw error("a text has no end")
  }

  private mutating func escape() throws(SyntaxError) -> Unicode.Scalar {
    guard let byte = peek(0) else { throw error("a text has no end") }
    index += 1
    switch byte {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    default: throw error("an escape is unknown")
    }
  }

  private mutating func unicodeEscape() throws(SyntaxError) -> Unicode.Scalar {
    let unit = try hexadecimal()
    guard (0xD800...0xDBFF).contains(unit), peek(0) == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u")
    else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let before = index
    index += 2
    let low = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(low) else {
      index = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(SyntaxError) -> UInt32 {
    guard index + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw error("an escape is malformed") }
    index += 4
    return unit
  }

  private func peek(_ distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek(0) == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  private func error(_ reason: String) -> SyntaxError { SyntaxError(offset: index, reason: reason) }
}
