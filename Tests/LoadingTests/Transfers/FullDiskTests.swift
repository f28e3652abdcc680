import DataGouv
import Explorer
import FaultServer
import Loading
import Testing

/// One after the other: there is one `/dev/full`, and who writes a file has it for itself.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FullDiskTests {
  @Test func `a download says that the disk is full, and leaves nothing`() async throws {
    try await Folder.with { folder in
      try folder.makeFull("a.csv.part")
      let server = try await FaultServer.start { _ in [.answer(200, [:], "abcdef")] }
      let client = try server.client()
      let status = await FileTransfers(shelf: LocalTableShelf(folder: nil)) { client }
        .download(FileDownload(address: "\(server.address)/a.csv", target: folder.target("a.csv"))) { _ in }
      #expect(status.ending == .failed(.diskFull))
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `an export says that the disk is full, and leaves nothing`() async throws {
    try await Folder.with { folder in
      try folder.makeFull("a.csv.export.part")
      let client = try await ScriptedTable.start(rows: 40).server.client()
      let export = RowExport(
        query: TableQuery(resourceID: "u"), columns: ["a"], format: .csv,
        destination: .file(folder.target("a.csv")))
      let result = await FileTransfers(shelf: LocalTableShelf(folder: nil)) { client }
        .run(.export(export)) { _ in }
      guard case .transferred(let status, _) = try result.get() else {
        Issue.record("\(result)")
        return
      }
      #expect(status.ending == .failed(.diskFull))
      #expect(try folder.names.isEmpty)
    }
  }
}
