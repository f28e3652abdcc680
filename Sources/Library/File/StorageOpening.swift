import Foundation

/// Opens a library's file, or finds out what is to be said instead.
struct StorageOpening: Sendable {
  let file: URL
  let limits: LibraryLimits

  /// Opens the file; without a storage everything has to be kept in memory.
  ///
  /// - Parameter isDamaged: whether it is known already that the file cannot be read.
  func run(isDamaged: Bool) async -> (Storage?, [LibraryTrouble]) {
    var troubles: [LibraryTrouble] = []
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let lock = try UseLock(beside: file)
      do {
        if isDamaged { throw LibraryError.corrupt }
        return (try await storage(lock), [])
      } catch LibraryError.corrupt {
        guard lock.becomeOnly() else {
          lock.release()
          return (nil, [.damagedInUse])
        }
        // Whoever waited for the lock meanwhile may have replaced the file.
        troubles += try replaceIfDamaged().map { [.setAside($0)] } ?? []
        lock.share()
        return (try await storage(lock), troubles)
      }
    } catch LibraryError.newer(let version) {
      return (nil, troubles + [.newer(version: version)])
    } catch let error as LibraryError {
      return (nil, troubles + [.unusable(error)])
    } catch {
      return (nil, troubles + [.unusable(Self.fileError(error))])
    }
  }

  /// Opens what is there. Making a file and its log is the one thing that two programs cannot do at once, whatever
  /// SQLite is told to wait: that is tried again.
  private func storage(_ lock: UseLock) async throws -> Storage {
    var attempts = 0
    while true {
      do {
        if FileManager.default.fileExists(atPath: file.path) {
          let version = try Storage.version(of: file, patience: limits.patience)
          guard version <= Library.version else { throw LibraryError.newer(version: version) }
        }
        return try Storage(file: file, limits: limits, lock: lock)
      } catch LibraryError.busy where attempts < 20 {
        attempts += 1
        try await Task.sleep(for: .milliseconds(50))
      }
    }
  }

  /// Moves a file that cannot be read to a name of its own beside it, which is returned.
  private func replaceIfDamaged() throws -> String? {
    if (try? Storage.isSound(file, patience: limits.patience)) == true { return nil }
    let stamp = Date().formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
    var name = "\(file.path).damaged-\(stamp)"
    var number = 2
    while FileManager.default.fileExists(atPath: name) {
      name = "\(file.path).damaged-\(stamp)-\(number)"
      number += 1
    }
    // The log goes first: left behind, it would be read as that of the new file. Its index can be made anew.
    if FileManager.default.fileExists(atPath: file.path + "-wal") {
      try FileManager.default.moveItem(atPath: file.path + "-wal", toPath: name + "-wal")
    }
    try? FileManager.default.removeItem(atPath: file.path + "-shm")
    try FileManager.default.moveItem(atPath: file.path, toPath: name)
    return name
  }

  private static func fileError(_ error: any Error) -> LibraryError {
    let cocoa = error as NSError
    let cause = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError
    if (cause ?? cocoa).code == Int(POSIXErrorCode.ENOSPC.rawValue) { return .diskFull }
    return .unwritable(cause?.localizedDescription ?? cocoa.localizedDescription)
  }
}
