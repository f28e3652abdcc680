import Explorer
import Foundation

/// A folder that goes with the test.
struct Folder {
  let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  /// Makes a folder for a test, and deletes it afterwards.
  static func with(_ body: (Folder) async throws -> Void) async throws {
    let folder = Folder()
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.url) }
    try await body(folder)
  }

  func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  func target(_ name: String, isReplacing: Bool = false) -> SaveTarget {
    SaveTarget(path: path(name), isReplacing: isReplacing)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// The names of what is in it, sorted.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path("")).sorted() }
  }

  /// Makes a name that leads to a disk without room.
  func makeFull(_ name: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: "/dev/full")
  }
}
