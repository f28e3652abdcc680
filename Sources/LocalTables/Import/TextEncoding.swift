/// How a file's bytes stand for characters, by the names that the platform's analysis gives them.
package enum TextEncoding: String, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16-le"
  case utf16BigEndian = "utf-16-be"
  case windows1252 = "windows-1252"
  /// Latin-1 with the euro sign and the French ligatures.
  case latin9 = "iso-8859-15"

  /// The mark at the beginning that names an encoding, and its length in bytes.
  static func mark(of bytes: [UInt8]) -> (encoding: Self, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without a mark: text in Latin letters has a zero in every second byte.
  static func unmarkedUTF16(_ bytes: [UInt8]) -> Self? {
    var zeros = (even: 0, odd: 0)
    for (index, byte) in bytes.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = bytes.count / 2
    guard pairs > 1 else { return nil }
    if zeros.odd * 10 > pairs * 7, zeros.even * 10 < pairs { return .utf16LittleEndian }
    if zeros.even * 10 > pairs * 7, zeros.odd * 10 < pairs { return .utf16BigEndian }
    return nil
  }

  /// The encoding of text that holds bytes beyond ASCII: UTF-8 if most of them make sense so, else one of the two
  /// that French files are written in. Latin-9 only has what no text in Windows-1252 needs: it uses none of the
  /// control characters, and has ligatures where the other has fractions.
  static func guess(_ bytes: [UInt8]) -> Self {
    let (sequences, errors) = UTF8Scan.count(bytes)
    if errors == 0 || sequences > errors * 2 { return .utf8 }
    var ligatures = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x80...0x9F: return .windows1252
      case 0xA4: ligatures += 1
      case 0xBC, 0xBD:
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if next | 0x20 >= 0x61, next | 0x20 <= 0x7A { ligatures += 1 }
      default: break
      }
    }
    return ligatures > 0 ? .latin9 : .windows1252
  }

  /// The character of a byte beyond ASCII in one of the two encodings of one byte a character; `nil` for a byte
  /// that has none.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    switch self {
    case .latin9: Self.latin9Changes[byte] ?? Unicode.Scalar(byte)
    default: (0x80...0x9F).contains(byte) ? Self.windows1252Signs[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }
  }

  /// Where Latin-9 differs from Latin-1.
  private static let latin9Changes: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]

  /// What Windows-1252 has instead of the control characters 0x80 to 0x9F.
  private static let windows1252Signs: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
