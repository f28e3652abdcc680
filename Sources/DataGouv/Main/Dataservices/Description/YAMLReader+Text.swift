extension YAMLReader {
  /// How many question marks can announce a name of any size; other names have to be short.
  static func explicitNames(in text: String.UTF8View) -> Int {
    var count = 0
    var isAtStart = true
    var wasMark = false
    for byte in text {
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if wasMark, isSpace || isLineEnd { count += 1 }
      wasMark = isAtStart && byte == UInt8(ascii: "?")
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "{"),
        UInt8(ascii: ","):
        isAtStart = true
      default: isAtStart = isLineEnd || isSpace && isAtStart
      }
    }
    return wasMark ? count + 1 : count
  }

  /// Puts the mark for each asterisk that can begin an alias.
  static func hidingAliases(of text: String, by mark: Unicode.Scalar) -> String {
    let bytes = Array(text.utf8)
    let before = Set(" \t\r\n[{,:".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "*"), index == 0 || before.contains(bytes[index - 1]),
        index + 1 < bytes.count, isInName(bytes[index + 1])
      {
        result.append(contentsOf: String(mark).utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text as it was: an asterisk in a text is no alias.
  func showingAliases(of text: String) -> String {
    guard text.unicodeScalars.contains(mark) else { return text }
    return text.replacing(String(mark), with: "*")
  }

  /// Whether a byte can be in the name of an anchor.
  static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
