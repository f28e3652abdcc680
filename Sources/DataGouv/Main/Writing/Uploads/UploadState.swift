public import Foundation

/// What the portal has of an upload in parts, so that a later call sends the rest. It can be stored.
///
/// The portal forgets parts after about a day.
public struct UploadState: Hashable, Sendable, Codable {
  /// The id by which the portal knows the parts.
  public let id: String
  /// The name that the file gets.
  public let filename: String
  /// Bytes of the file.
  public let size: Int64
  /// When the file was last changed; a file that has changed since is another one.
  public let modifiedAt: Date
  /// Bytes of each part but the last.
  public let partSize: Int64
  /// The parts that the portal has, from 0.
  public internal(set) var parts: Set<Int>
  /// The parts that were sent and not answered; the portal may have them.
  var unanswered: Set<Int>

  /// How many parts the file has.
  public var partCount: Int { Int((size - 1) / partSize) + 1 }
}

extension UploadState {
  /// An upload of which nothing is sent yet.
  init(_ file: LocalFile, filename: String, partSize: Int64) {
    self.init(
      id: UUID().uuidString.lowercased(), filename: filename, size: file.size, modifiedAt: file.modifiedAt,
      partSize: partSize, parts: [], unanswered: [])
  }

  /// The parts that are still to be sent, in order.
  var missing: [Int] { (0..<partCount).filter { !parts.contains($0) } }

  /// Where a part begins and how long it is.
  func range(ofPart index: Int) -> (offset: Int64, length: Int64) {
    let offset = Int64(index) * partSize
    return (offset, min(partSize, size - offset))
  }

  /// Whether the portal may have anything of it.
  var hasBegun: Bool { !parts.isEmpty || !unanswered.isEmpty }

  /// Whether it is the upload of a file that is as it was.
  func isOf(_ file: LocalFile) -> Bool {
    size == file.size && modifiedAt == file.modifiedAt && size > 0 && partSize > 0
  }
}
