/// Turns a file's bytes into UTF-8, chunk after chunk.
///
/// The encoding is told by a mark, or guessed from the first bytes beyond ASCII; until there are some, no guess is
/// needed. A byte that stands for nothing, or for NUL, becomes U+FFFD and is counted.
struct TextDecoder {
  /// What the bytes are; UTF-8 as long as they are all ASCII.
  private(set) var encoding = TextEncoding.utf8
  /// How many characters had to be replaced.
  private(set) var badBytes = 0
  private var isBegun = false
  private var isDecided = false
  /// Bytes that wait for those that follow.
  private var held: [UInt8] = []

  /// How many bytes are looked at to tell an encoding.
  private static let beginning = 4096

  /// The text of a chunk, as far as it can be told yet.
  mutating func decode(_ chunk: [UInt8]) -> [UInt8] { advance(chunk, isLast: false) }

  /// The rest of the text.
  mutating func finish() -> [UInt8] { advance([], isLast: true) }

  private mutating func advance(_ chunk: [UInt8], isLast: Bool) -> [UInt8] {
    var bytes = chunk
    if !held.isEmpty {
      bytes = held + chunk
      held = []
    }
    if !isBegun {
      guard isLast || bytes.count >= Self.beginning else {
        held = bytes
        return []
      }
      begin(&bytes)
    }
    if !isDecided {
      if UTF8Scan.isPlain(bytes) { return bytes }
      let start = bytes.firstIndex { $0 >= 0x80 } ?? bytes.count
      if !isLast, bytes.count - start < Self.beginning {
        held = Array(bytes[start...])
        let plain = Array(bytes[..<start])
        return UTF8Scan.isPlain(plain) ? plain : repaired(plain, isLast: true)
      }
      if start < bytes.count {
        encoding = TextEncoding.guess(Array(bytes[start...].prefix(64 * 1024)))
        isDecided = true
      }
    }
    return text(bytes, isLast: isLast)
  }

  /// Takes off a mark.
  private mutating func begin(_ bytes: inout [UInt8]) {
    isBegun = true
    if let mark = TextEncoding.mark(of: bytes) {
      encoding = mark.encoding
      isDecided = true
      bytes.removeFirst(mark.length)
    } else if let unmarked = TextEncoding.unmarkedUTF16(Array(bytes.prefix(Self.beginning))) {
      encoding = unmarked
      isDecided = true
    }
  }

  private mutating func text(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    switch encoding {
    case .utf8: repaired(bytes, isLast: isLast)
    case .utf16LittleEndian: wide(bytes, low: 0, isLast: isLast)
    case .utf16BigEndian: wide(bytes, low: 1, isLast: isLast)
    case .windows1252, .latin9: narrow(bytes)
    }
  }

  private mutating func replace(in text: inout [UInt8]) {
    badBytes += 1
    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
  }

  /// UTF-8 as it is, but for what is wrong in it.
  private mutating func repaired(_ array: [UInt8], isLast: Bool) -> [UInt8] {
    if UTF8Scan.isPlain(array) { return array }
    let bytes = array.span
    var text: [UInt8] = []
    var start = 0
    var index = 0
    var isWhole = true
    func copy(to end: Int) {
      if isWhole { text.reserveCapacity(array.count + 16) }
      isWhole = false
      text.append(contentsOf: array[start..<end])
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80, byte > 0 {
        index += 1
        continue
      }
      let step = byte == 0 ? .broken(1) : UTF8Scan.step(bytes, at: index)
      switch step {
      case .character(let length): index += length
      case .unfinished where !isLast:
        copy(to: index)
        held = Array(array[index...])
        return text
      case .broken, .unfinished:
        copy(to: index)
        replace(in: &text)
        if case .broken(let length) = step { index += length } else { index = bytes.count }
        start = index
      }
    }
    if isWhole { return array }
    copy(to: bytes.count)
    return text
  }

  /// A byte a character.
  private mutating func narrow(_ bytes: [UInt8]) -> [UInt8] {
    if UTF8Scan.isPlain(bytes) { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80, byte > 0 {
        text.append(byte)
      } else if byte > 0, let scalar = encoding.scalar(byte) {
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        replace(in: &text)
      }
    }
    return text
  }

  /// Two bytes a unit; `low` tells which of them is the lower one.
  private mutating func wide(_ bytes: [UInt8], low: Int, isLast: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    func unit(_ index: Int) -> UInt16 { UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8 }
    var index = 0
    while index + 1 < bytes.count {
      let first = unit(index)
      let isPair = UTF16.isLeadSurrogate(first)
      if isPair, index + 3 >= bytes.count, !isLast { break }
      index += 2
      if isPair, index + 1 < bytes.count, UTF16.isTrailSurrogate(unit(index)) {
        let value = 0x10000 + (UInt32(first & 0x3FF) << 10) + UInt32(unit(index) & 0x3FF)
        index += 2
        if let scalar = Unicode.Scalar(value), let code = UTF8.encode(scalar) {
          text.append(contentsOf: code)
        }
      } else if first > 0, let scalar = Unicode.Scalar(first), let code = UTF8.encode(scalar) {
        text.append(contentsOf: code)
      } else {
        replace(in: &text)
      }
    }
    if isLast {
      if index < bytes.count { replace(in: &text) }
    } else {
      held = Array(bytes[index...])
    }
    return text
  }
}
