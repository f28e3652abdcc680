/// Checks what came out of a gzip file by the sum and the length at its end, which libarchive leaves unread.
///
/// A file of several members has several of them, at places that are not known from outside: it is not checked.
struct GzipCheck {
  private var sum: UInt32 = ~0
  private var length: UInt32 = 0
  private var members = 0
  /// The last packed bytes, as many as a header has but one; the sum and the length are the last eight.
  private var tail: [UInt8] = []

  private static let headerLength = 10

  /// What CRC-32 makes of each byte.
  private static let sums: [UInt32] = (0..<256).map { byte in
    var sum = UInt32(byte)
    for _ in 0..<8 {
      let half = sum >> 1
      sum = sum & 1 == 1 ? half ^ 0xEDB8_8320 : half
    }
    return sum
  }

  /// Takes packed bytes into account.
  mutating func addPacked(_ chunk: [UInt8]) {
    let bytes = tail + chunk
    let last = bytes.count - Self.headerLength
    if last >= 0 {
      for index in 0...last
      where bytes[index] == 0x1F && Self.isHeader(bytes[index..<index + Self.headerLength]) {
        members += 1
      }
    }
    tail = Array(bytes.suffix(Self.headerLength - 1))
  }

  /// Takes unpacked bytes into account.
  mutating func addUnpacked(_ chunk: [UInt8]) {
    length &+= UInt32(truncatingIfNeeded: chunk.count)
    let sums = Self.sums
    var sum = sum
    for byte in chunk {
      let index = Int(UInt8(truncatingIfNeeded: sum) ^ byte)
      sum = sums[index] ^ (sum >> 8)
    }
    self.sum = sum
  }

  /// Whether the bytes are others than those that were packed.
  var isDamaged: Bool {
    guard members == 1, tail.count >= 8 else { return false }
    var end: UInt64 = 0
    for byte in tail.suffix(8).reversed() { end = end << 8 | UInt64(byte) }
    return UInt32(truncatingIfNeeded: end) != ~sum || UInt32(end >> 32) != length
  }

  /// Whether bytes look like a member's beginning: deflated, with flags and systems that exist.
  private static func isHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
    let header = Array(bytes)
    return header[1] == 0x8B && header[2] == 8 && header[3] < 32 && [0, 2, 4].contains(header[8])
      && (header[9] < 14 || header[9] == 255)
  }
}
