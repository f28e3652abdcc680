/// Percent-decoding of bytes.
enum Bytes {
  /// The bytes that an encoded text stands for: `+` is a space, a percent sign without two digits stays, and so do the
  /// codes of the characters `keeping`.
  static func decoded(_ text: some Sequence<UInt8>, keeping kept: String = "") -> [UInt8] {
    let source = Array(text)
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let byte = UInt8(String(decoding: source[index + 1...index + 2], as: UTF8.self), radix: 16),
        source[index + 1] != UInt8(ascii: "+")
      {
        result += kept.utf8.contains(byte) ? Array(source[index...index + 2]) : [byte]
        index += 3
      } else {
        result.append(source[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : source[index])
        index += 1
      }
    }
    return result
  }

  /// Where the last `__` begins.
  static func lastUnderscores(_ text: ArraySlice<UInt8>) -> Int? {
    text.indices.dropLast().last { text[$0] == UInt8(ascii: "_") && text[$0 + 1] == UInt8(ascii: "_") }
  }

  /// The pieces between a byte, empty ones included.
  static func split(_ text: some Collection<UInt8>, at separator: Character) -> [ArraySlice<UInt8>] {
    Array(text).split(separator: separator.asciiValue ?? 0, omittingEmptySubsequences: false)
  }
}
