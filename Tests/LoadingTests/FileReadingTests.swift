import DataGouv
import Explorer
import Foundation
import Loading
import Synchronization
import Testing

struct FileReadingTests {
  /// A folder that goes with the test.
  private static func withFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
  }

  private struct NoClient: Error {}

  @Test func `a file of this machine is read, and its rows are answered as the portal's are`() async throws {
    try await Self.withFolder { folder in
      let file = folder.appending(path: "a.csv")
      let text = "id;commune;prix\n" + (1...500).map { "\($0);Évry \($0 % 7);\($0),5\n" }.joined()
      try Data(text.utf8).write(to: file)
      let shelf = LocalTableShelf(folder: folder)
      let reading = FileReading(shelf: shelf) { throw NoClient() }
      let result = await reading.read(FileImport(id: "a", origin: .path(file.path()))) { _ in }
      guard case .success(.imported(let status, let profile)) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(status.ending == .complete && status.rows == 500)
      #expect(profile?.columns.map(\.name) == ["id", "commune", "prix"])
      #expect(profile?.columns.map(\.type) == [.integer, .string, .float])
      #expect(profile?.columns[1].distinct == 7)
      let query = TableQuery(
        resourceID: "a", filters: [.column("commune", .exact("Évry 3"))],
        sorts: [.init(column: "prix", isDescending: true)], pageSize: 50)
      let page = try #require(try shelf.rows(query)?.get())
      #expect(page.total == 72)
      #expect(page.rows.first?.cells["id"] == .integer(500))
      #expect(shelf.rows(TableQuery(resourceID: "b")) == nil)
    }
  }

  @Test func `databases are kept in a folder that goes with the session`() async throws {
    try await Self.withFolder { folder in
      let file = folder.appending(path: "a.csv")
      try Data("a,b\n1,2\n3,4\n".utf8).write(to: file)
      let place = folder.appending(path: "session")
      let shelf = LocalTableShelf(folder: place)
      let reading = FileReading(shelf: shelf) { throw NoClient() }
      let result = await reading.read(FileImport(id: "a", origin: .path(file.path()))) { _ in }
      guard case .success(.imported(let status, _)) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(status.ending == .complete)
      #expect(FileManager.default.fileExists(atPath: place.path()))
      shelf.clear()
      #expect(!FileManager.default.fileExists(atPath: place.path()))
      #expect(shelf.rows(TableQuery(resourceID: "a")) == nil)
    }
  }

  @Test func `a large file waits to be told to go on, and goes on`() async throws {
    try await Self.withFolder { folder in
      let file = folder.appending(path: "a.csv")
      let row = String(repeating: "x", count: 90) + ",1\n"
      try Data(("a,b\n" + String(repeating: row, count: 20_000)).utf8).write(to: file)
      let shelf = LocalTableShelf(folder: folder, limit: 300_000)
      let reading = FileReading(shelf: shelf) { throw NoClient() }
      let pauses = Mutex(0)
      let result = await reading.read(FileImport(id: "a", origin: .path(file.path()))) { status in
        guard status.isPaused else { return }
        let rows = (try? shelf.rows(TableQuery(resourceID: "a"))?.get())?.total ?? 0
        #expect(rows > 0 && rows == status.rows)
        pauses.withLock { $0 += 1 }
        shelf.goOn("a")
      }
      guard case .success(.imported(let status, _)) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(status.ending == .complete && status.rows == 20_000)
      #expect(pauses.withLock { $0 } > 0)
    }
  }

  @Test func `a large file that is not gone on with keeps what arrived`() async throws {
    try await Self.withFolder { folder in
      let file = folder.appending(path: "a.csv")
      try Data(("a,b\n" + String(repeating: "some text,1\n", count: 90_000)).utf8).write(to: file)
      let shelf = LocalTableShelf(folder: folder, limit: 300_000)
      let reading = FileReading(shelf: shelf) { throw NoClient() }
      let (pauses, paused) = AsyncStream.makeStream(of: Int.self)
      let task = Task {
        await reading.read(FileImport(id: "a", origin: .path(file.path()))) { status in
          if status.isPaused { paused.yield(status.rows) }
        }
      }
      for await rows in pauses {
        #expect(rows > 0)
        task.cancel()
        paused.finish()
      }
      guard case .success(.imported(let status, _)) = await task.value else {
        Issue.record("no result")
        return
      }
      #expect(status.ending == .cancelled && status.rows > 0 && status.rows < 90_000)
      #expect(try shelf.rows(TableQuery(resourceID: "a"))?.get().total == status.rows)
    }
  }

  @Test func `what the file lacks is told with what it has`() async throws {
    try await Self.withFolder { folder in
      let file = folder.appending(path: "odd.csv")
      let rows = (1...100).map { "\($0),Évry\n" }.joined()
      try (Data("a,b\n\(rows)7\n8,".utf8) + Data([0xE9, 0x0A])).write(to: file)
      let reading = FileReading(shelf: LocalTableShelf(folder: nil)) { throw NoClient() }
      let result = await reading.read(FileImport(id: "odd", origin: .path(file.path()))) { _ in }
      guard case .success(.imported(let status, _)) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(status.columns.map(\.name) == ["a", "b"] && status.rows == 102)
      #expect(status.repairs.shortRows == 1)
    }
  }

  @Test func `a file that is not there and an address that is none are refused`() async {
    let reading = FileReading(shelf: LocalTableShelf(folder: nil)) { throw DataGouvError.cancelled }
    for origin in [FileImport.Origin.path("/nowhere/at/all.csv"), .address("")] {
      let result = await reading.read(FileImport(id: "x", origin: origin)) { _ in }
      guard case .failure(.invalidRequest) = result else {
        Issue.record("\(result)")
        continue
      }
    }
  }
}
