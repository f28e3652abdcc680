import Explorer
import Foundation

/// A file that is written beside its place and put there when it is whole. What goes wrong is thrown as
/// `TransferStatus.Ending`.
final class PartFile {
  /// Where it is written.
  let url: URL
  private let target: SaveTarget
  private let handle: FileHandle
  /// How many bytes it has.
  private(set) var length: Int64 = 0

  /// Opens or makes the file beside a target, with what is in it, for this program alone.
  init(beside target: SaveTarget, ending: String) throws {
    self.target = target
    let place = target.place
    url = place.deletingLastPathComponent().appending(path: place.lastPathComponent + ending)
    do {
      do {
        try Data().write(to: url, options: .withoutOverwriting)
      } catch CocoaError.fileWriteFileExists {
        // What an earlier download left.
      }
      handle = try FileHandle(forUpdating: url)
      length = Int64(try handle.seekToEnd())
    } catch {
      throw TransferStatus.Ending(error, writing: target.path)
    }
    // What is no file of a folder, such as a device, is nobody's alone.
    let kind = try? FileManager.default.attributesOfItem(atPath: url.resolvingSymlinksInPath().path)[.type]
    guard kind as? FileAttributeType == .typeRegular else { return }
    guard flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw TransferStatus.Ending.failed(.busy)
    }
  }

  /// Adds bytes at the end.
  func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw TransferStatus.Ending(error, writing: target.path)
    }
    length += Int64(bytes.count)
  }

  /// Forgets what is in it.
  func empty() throws {
    guard length > 0 else { return }
    do {
      try handle.truncate(atOffset: 0)
    } catch {
      throw TransferStatus.Ending(error, writing: target.path)
    }
    length = 0
  }

  /// Reads what is in it, piece by piece.
  func read(_ take: (Data) throws -> Void) throws {
    try handle.seek(toOffset: 0)
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { try take(piece) }
  }

  /// Puts it in its place; a file that came there meanwhile is only replaced if that was allowed.
  ///
  /// - Parameter name: what it is called instead, should there be no file of that name.
  /// - Returns: its path, if it is called so.
  @discardableResult
  func finish(named name: String? = nil) throws -> String? {
    do {
      // Some file systems tell only now that there was no room.
      try handle.synchronize()
      try handle.close()
      if let name, let path = try moveBeside(as: name) { return path }
      let place = target.place.resolvingSymlinksInPath()
      if target.isReplacing, FileManager.default.fileExists(atPath: place.path(percentEncoded: false)) {
        try replace(place)
      } else {
        try FileManager.default.moveItem(at: url, to: place)
      }
      return nil
    } catch CocoaError.fileWriteFileExists {
      throw TransferStatus.Ending.exists
    } catch {
      throw TransferStatus.Ending(error, writing: target.path)
    }
  }

  /// Moves it to another name in the folder of its target; `nil` when that is taken.
  private func moveBeside(as name: String) throws -> String? {
    let folder = target.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let other = SaveTarget(path: (folder + [name[...]]).joined(separator: "/"))
    do {
      try FileManager.default.moveItem(at: url, to: other.place)
    } catch CocoaError.fileWriteFileExists {
      return nil
    }
    return other.path
  }

  /// The old file only goes when the new one is in its place. (`FileManager.replaceItemAt` loses both on Linux.)
  private func replace(_ place: URL) throws {
    let old = place.deletingLastPathComponent().appending(path: ".\(UUID().uuidString).old")
    try FileManager.default.moveItem(at: place, to: old)
    do {
      try FileManager.default.moveItem(at: url, to: place)
    } catch {
      try? FileManager.default.moveItem(at: old, to: place)
      throw error
    }
    try? FileManager.default.removeItem(at: old)
  }

  /// Keeps it under another name, whatever was there, and tells the path.
  func keep(as ending: String) throws -> String {
    try? handle.close()
    let other = target.place.deletingLastPathComponent()
      .appending(path: target.place.lastPathComponent + ending)
    try? FileManager.default.removeItem(at: other)
    do {
      try FileManager.default.moveItem(at: url, to: other)
    } catch {
      throw TransferStatus.Ending(error, writing: other.path(percentEncoded: false))
    }
    return target.path + ending
  }

  /// Leaves it where it is.
  func close() { try? handle.close() }

  /// Deletes it.
  func discard() {
    try? handle.close()
    try? FileManager.default.removeItem(at: url)
  }
}
