import Foundation
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Tells other programs that a library is in use: a lock on a file beside it, which ends with the program however it
/// ends. SQLite's own file cannot be moved away while another program has it open.
final class UseLock: Sendable {
  private let handle: Mutex<FileHandle?>

  /// Makes the file beside the library and locks it together with others.
  ///
  /// - Throws: what the file system says.
  init(beside file: URL) throws {
    let path = file.appendingPathExtension("lock")
    if !FileManager.default.fileExists(atPath: path.path) {
      try Data().write(to: path, options: [])
    }
    let opened = try FileHandle(forUpdating: path)
    handle = Mutex(opened)
    _ = flock(opened.fileDescriptor, LOCK_SH)
  }

  /// Whether nobody else uses the library; from then on until `share` nobody else can begin to.
  func becomeOnly() -> Bool {
    let isOnly = handle.withLock { $0.map { flock($0.fileDescriptor, LOCK_EX | LOCK_NB) == 0 } ?? false }
    // A change of kind that fails has given the first lock up.
    if !isOnly { share() }
    return isOnly
  }

  /// Lets others in.
  func share() { handle.withLock { _ = $0.map { flock($0.fileDescriptor, LOCK_SH) } } }

  /// Ends the lock.
  func release() {
    handle.withLock { handle in
      try? handle?.close()
      handle = nil
    }
  }
}
