/// What bytes are as UTF-8.
enum UTF8Scan {
  /// What stands at a place.
  enum Step: Equatable {
    /// A character of so many bytes.
    case character(Int)
    /// So many bytes that begin a character but do not complete it.
    case broken(Int)
    /// The bytes end before the character does.
    case unfinished
  }

  /// Reads the character beyond ASCII at a place, by the table of well-formed sequences of the Unicode standard.
  static func step(_ bytes: Span<UInt8>, at index: Int) -> Step {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0x00...0x7F: return .character(1)
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      second = 0xA0...0xBF
    case 0xED:
      length = 3
      second = 0x80...0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      second = 0x90...0xBF
    case 0xF1...0xF3: length = 4
    case 0xF4:
      length = 4
      second = 0x80...0x8F
    default: return .broken(1)
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return .unfinished }
      let allowed = offset == 1 ? second : 0x80...0xBF
      if !allowed.contains(bytes[index + offset]) { return .broken(offset) }
    }
    return .character(length)
  }

  /// How many characters beyond ASCII are well formed, and how many are not.
  static func count(_ array: [UInt8]) -> (sequences: Int, errors: Int) {
    let bytes = array.span
    var result = (sequences: 0, errors: 0)
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      switch step(bytes, at: index) {
      case .character(let length):
        result.sequences += 1
        index += length
      case .broken(let length):
        result.errors += 1
        index += length
      case .unfinished: return result
      }
    }
    return result
  }

  /// Whether all bytes are ASCII other than NUL.
  static func isPlain(_ array: [UInt8]) -> Bool {
    var all: UInt8 = 0
    var least: UInt8 = 255
    for byte in array {
      all |= byte
      least = min(least, byte)
    }
    return all < 0x80 && least > 0
  }
}
