import Foundation
import Loading
import Testing

@Suite struct TemporaryFoldersTests {
  @Test func `only folders of processes that are gone are deleted`() async throws {
    try await Folder.with { place in

      let manager = FileManager.default
      let folders = TemporaryFolders(in: place.url) { $0 == 12 }
      func make(_ name: String) throws {
        let folder = place.url.appending(path: name)
        try manager.createDirectory(at: folder, withIntermediateDirectories: false)
        try Data("x".utf8).write(to: folder.appending(path: "table.sqlite"))
      }
      let kept = [
        "datagouv-tui-12", "datagouv-tui-", "datagouv-tui-x", "datagouv-tui-007", "datagouv-tui--7",
        "datagouv-tui-7 copy", "other-7", "target",
      ]
      for name in kept + ["datagouv-tui-11", "datagouv-tui-99999999"] { try make(name) }
      try Data("x".utf8).write(to: place.url.appending(path: "datagouv-tui-13"))
      try manager.createSymbolicLink(
        at: place.url.appending(path: "datagouv-tui-14"),
        withDestinationURL: place.url.appending(path: "target"))
      folders.deleteAbandoned()
      let left = try manager.contentsOfDirectory(atPath: place.url.path(percentEncoded: false))
      #expect(Set(left) == Set(kept + ["datagouv-tui-13", "datagouv-tui-14"]))
      #expect(manager.fileExists(atPath: place.url.appending(path: "target/table.sqlite").path()))
    }
  }

  @Test func `a process that runs is known to run`() async throws {
    try await Folder.with { place in

      let folders = TemporaryFolders(in: place.url)
      let mine = folders.folder(of: ProcessInfo.processInfo.processIdentifier)
      #expect(mine.lastPathComponent == "datagouv-tui-\(ProcessInfo.processInfo.processIdentifier)")
      // The first process of the system lives, and may belong to someone else.
      for folder in [mine, folders.folder(of: 1)] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      }
      folders.deleteAbandoned()
      #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path()).count == 2)
    }
  }
}
