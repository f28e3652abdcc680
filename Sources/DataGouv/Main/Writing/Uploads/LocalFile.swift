import Foundation

/// A file of this machine as it is now.
struct LocalFile {
  /// Where it is, links resolved.
  let url: URL
  /// Bytes, more than none.
  let size: Int64
  /// When it was last changed.
  let modifiedAt: Date

  /// Looks at a file; throws when it is none that can be sent.
  init(_ url: URL) throws(DataGouvError) {
    let url = url.resolvingSymlinksInPath()
    let path = url.path(percentEncoded: false)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let modifiedAt = attributes[.modificationDate] as? Date, let size = attributes[.size] as? NSNumber
    else { throw .invalidRequest(.file(path, .missing)) }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw .invalidRequest(.file(path, .notAFile))
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw .invalidRequest(.file(path, .unreadable))
    }
    guard size.int64Value > 0 else { throw .invalidRequest(.file(path, .empty)) }
    self.url = url
    self.size = size.int64Value
    self.modifiedAt = modifiedAt
  }
}
