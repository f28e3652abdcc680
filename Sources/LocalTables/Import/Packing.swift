/// How a file is packed, by its first bytes.
enum Packing: Equatable {
  case none
  /// One compressed file without a list of contents.
  case compressed
  case zip
  /// What is no text at all.
  case unreadable(FileContent)

  /// How many bytes tell it.
  static let length = 8

  /// Tells it from the first bytes, at least `length` of them if the file has so many.
  init(_ bytes: [UInt8]) {
    let names: [([UInt8], Packing)] = [
      ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip), ([0x1F, 0x8B], .compressed),
      (Array("BZh".utf8), .compressed), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed),
      ([0x28, 0xB5, 0x2F, 0xFD], .compressed), (Array("%PDF".utf8), .unreadable(.pdf)),
      (Array("PAR1".utf8), .unreadable(.parquet)), (Array("Rar!".utf8), .unreadable(.rar)),
      ([0x37, 0x7A, 0xBC, 0xAF], .unreadable(.sevenZip)),
      ([0xD0, 0xCF, 0x11, 0xE0], .unreadable(.workbook)),
      (Array("SQLite f".utf8), .unreadable(.sqlite)),
      ([0x89, 0x50, 0x4E, 0x47], .unreadable(.image)), ([0xFF, 0xD8, 0xFF], .unreadable(.image)),
    ]
    self = names.first { bytes.starts(with: $0.0) }?.1 ?? .none
  }
}
