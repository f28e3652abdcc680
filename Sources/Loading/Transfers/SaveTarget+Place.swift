import Explorer
import Foundation

extension SaveTarget {
  /// Where the file goes; `~` is the home folder.
  var place: URL {
    guard path == "~" || path.hasPrefix("~/") else { return URL(filePath: path).standardizedFileURL }
    let home = ProcessInfo.processInfo.environment["HOME"].map { URL(filePath: $0) }
    return (home ?? FileManager.default.homeDirectoryForCurrentUser).appending(
      path: String(path.dropFirst(2)))
  }

  /// Finds out whether the file can be written.
  ///
  /// - Throws: `TransferStatus.Ending`: `exists` for a file that must not be replaced, and what is wrong with the path.
  func check() throws {
    let place = place.resolvingSymlinksInPath()
    guard FileManager.default.fileExists(atPath: place.path(percentEncoded: false)) else { return }
    if try place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
      throw TransferStatus.Ending.failed(.isFolder(path))
    }
    if !isReplacing { throw TransferStatus.Ending.exists }
  }
}
