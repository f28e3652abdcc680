/// Whether the beginning of a text can be a table's.
enum SampleCheck {
  /// Refuses what has no text, what is a page of the web, and what is no text.
  ///
  /// - Throws: `ImportError.empty` or `ImportError.notText`.
  static func check(_ sample: [UInt8]) throws(ImportError) {
    guard let first = sample.firstIndex(where: { !isSpace($0) }) else { throw .empty }
    let start = String(decoding: sample[first...].prefix(64), as: UTF8.self).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { throw .notText(.webPage) }
    if start.hasPrefix("<?xml") { throw .notText(.xml) }
    let text = sample.prefix(4096)
    let controls = text.count { $0 < 0x20 && !isSpace($0) }
    let broken = String(decoding: text, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
    if (controls + broken) * 10 > text.count, text.count > 64 { throw .notText(.binary) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
