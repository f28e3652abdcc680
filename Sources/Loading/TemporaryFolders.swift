package import Foundation
import Glibc

/// The folders, one a running explorer, that hold the databases of files read here.
///
/// Each is deleted when its explorer ends. What a killed one left is deleted at the next start.
package struct TemporaryFolders: Sendable {
  private static let prefix = "datagouv-tui-"

  private let place: URL
  private let isRunning: @Sendable (Int32) -> Bool

  /// Makes folders in the system's place for temporary files.
  ///
  /// - Parameter isRunning: whether a process of that number lives, of whichever user and program.
  package init(
    in place: URL = FileManager.default.temporaryDirectory,
    isRunning: @escaping @Sendable (Int32) -> Bool = { kill($0, 0) == 0 || errno != ESRCH }
  ) {
    self.place = place
    self.isRunning = isRunning
  }

  /// The folder of a process; it is not made.
  package func folder(of process: Int32) -> URL {
    place.appending(path: "\(Self.prefix)\(process)", directoryHint: .isDirectory)
  }

  /// Deletes this user's folders whose process is gone. Links, files, and other users' folders are let be, and so is
  /// a folder whose number another program has by now.
  package func deleteAbandoned() {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: place.path(percentEncoded: false))) ?? []
    for name in names {
      guard let process = Self.process(of: name), !isRunning(process) else { continue }
      let folder = place.appending(path: name)
      // These are the link's own, should it be one.
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: folder.path(percentEncoded: false))
      guard attributes?[.type] as? FileAttributeType == .typeDirectory,
        (attributes?[.ownerAccountID] as? NSNumber)?.uint32Value == getuid()
      else { continue }
      try? FileManager.default.removeItem(at: folder)
    }
  }

  /// The number in a name that is written as this program writes it.
  private static func process(of name: String) -> Int32? {
    guard name.hasPrefix(prefix), let number = Int32(name.dropFirst(prefix.count)), number > 0,
      name == "\(prefix)\(number)"
    else { return nil }
    return number
  }
}
