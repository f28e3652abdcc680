/// Ids made of names, so that they are the same in every run.
enum StableID {
  /// A seed of a name (FNV-1a, 64 bits).
  static func seed(_ name: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 {
      hash ^= UInt64(byte)
      hash = hash &* 0x0100_0000_01b3
    }
    return hash
  }

  /// Twenty-four hexadecimal digits, as datasets and organizations have.
  static func object(_ name: String) -> String { String(hexadecimal(name).prefix(24)) }

  /// A UUID, as resources have.
  static func uuid(_ name: String) -> String {
    let digits = Array(hexadecimal(name))
    let parts = [
      digits[0..<8], digits[8..<12], ["4"] + digits[13..<16], ["a"] + digits[17..<20], digits[20..<32],
    ]
    return parts.map { String($0) }.joined(separator: "-")
  }

  private static func hexadecimal(_ name: String) -> String {
    var generator = SeededGenerator(seed: seed(name))
    return (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
