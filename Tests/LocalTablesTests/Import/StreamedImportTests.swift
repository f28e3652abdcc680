import DataGouv
import Foundation
import LocalTables
import Synchronization
import Testing

struct StreamedImportTests {
  struct Broken: Error, CustomStringConvertible {
    var description: String { "connection reset" }
  }

  static func text(_ rows: Int) -> String { "id;nom\n" + (1...rows).map { "\($0);été \($0)\n" }.joined() }

  @Test func `the first rows can be asked for while the rest is still to come`() async throws {
    let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
    continuation.yield(Array(Self.text(10_000).utf8))
    let pages = AsyncStream<(ImportProgress, ImportedTable)>.makeStream()
    let running = Task {
      await TableImport(ByteSource(stream), options: ImportOptions(reportInterval: .zero)).run {
        progress, table in
        if let table, progress.rows > 0 { pages.continuation.yield((progress, table)) }
      }
    }
    var iterator = pages.stream.makeAsyncIterator()
    let (progress, table) = try #require(await iterator.next())
    #expect(progress.phase == .reading)
    #expect(table.table.columns.map(\.name) == ["id", "nom"])
    let page = try table.table.rows(RowQuery(limit: 2))
    #expect(page.rows.map { $0.last } == [.text("été 1"), .text("été 2")])
    #expect(page.total == progress.rows)
    continuation.yield(Array("douze;x\n".utf8))
    continuation.finish()
    let result = await running.value
    #expect(result.ending == .complete)
    #expect(result.progress.rows == 10_001)
    #expect(result.types == [.string, .string])
  }

  @Test func `columns keep their names and order in all reports`() async throws {
    let reports = Reports()
    let bytes = Array(Self.text(40_000).utf8)
    let result = await TableImport(
      source(bytes, expected: bytes.count), options: ImportOptions(reportInterval: .zero)
    ).run(reports.add)
    let list = reports.list
    #expect(list.count > 3)
    #expect(Set(list.compactMap { $0.table?.table.columns.map(\.name) }) == [["id", "nom"]])
    #expect(zip(list, list.dropFirst()).allSatisfy { $0.progress.rows <= $1.progress.rows })
    #expect(list.last?.progress == result.progress)
    #expect(list.last?.progress.phase == .finished)
    #expect(result.progress.bytesRead == bytes.count)
    #expect(result.progress.bytesExpected == bytes.count)
  }

  @Test func `cancelling leaves the rows that arrived`() async throws {
    let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
    continuation.yield(Array(Self.text(20_000).utf8))
    let (arrivals, arrival) = AsyncStream<Int>.makeStream()
    let running = Task {
      await TableImport(ByteSource(stream), options: ImportOptions(reportInterval: .zero)).run {
        progress, _ in
        if progress.rows > 0 { arrival.yield(progress.rows) }
      }
    }
    for await rows in arrivals where rows > 0 { break }
    running.cancel()
    let result = await running.value
    #expect(result.ending == .cancelled)
    #expect(result.progress.rows > 1_000)
    #expect(try result.values(0).first == .integer(1))
    #expect(try result.values(0).count == result.progress.rows)
  }

  @Test func `a source that fails leaves the rows that arrived, but not half a row`() async throws {
    let broken = source(Array((Self.text(20_000) + "20001;ét").utf8), failure: Broken())
    let result = await TableImport(broken).run()
    #expect(result.ending == .failed(.interrupted("connection reset")))
    #expect(result.progress.rows == 20_000)
    #expect(try result.values(0).last == .integer(20_000))
  }

  @Test func `fewer bytes than expected are a truncated file`() async throws {
    let bytes = Array(Self.text(10).utf8)
    let result = await TableImport(source(bytes, expected: 1_000)).run()
    #expect(result.ending == .failed(.truncated(received: bytes.count, expected: 1_000)))
    #expect(result.progress.rows == 10)
  }

  @Test func `a limit of rows stops the import at just so many`() async throws {
    let result = await imported(Self.text(20_000), options: ImportOptions(limit: ImportLimit(rows: 12_345)))
    #expect(result.ending == .stoppedAtLimit)
    #expect(result.progress.rows == 12_345)
    #expect(try result.values(0).count == 12_345)
    #expect(result.types == [.integer, .string])
  }

  @Test func `who wants more at the limit gets it`() async throws {
    let asked = Mutex<[Int]>([])
    let options = ImportOptions(limit: ImportLimit(rows: 5_000)) { progress in
      asked.withLock { $0.append(progress.rows) }
      return progress.rows < 15_000 ? ImportLimit(rows: progress.rows + 5_000) : ImportLimit()
    }
    let result = await imported(Self.text(20_000), options: options)
    #expect(result.ending == .complete)
    #expect(result.progress.rows == 20_000)
    #expect(asked.withLock { $0 } == [5_000, 10_000, 15_000])
    #expect(try result.values(0) == (1...20_000).map { .integer($0) })
  }

  @Test func `a limit that a file just reaches is no question`() async throws {
    let result = await imported(Self.text(100), options: ImportOptions(limit: ImportLimit(rows: 100)))
    #expect(result.ending == .complete)
  }

  @Test func `a limit of bytes holds for the unpacked text`() async throws {
    let options = ImportOptions(limit: ImportLimit(bytes: 500_000))
    let result = await imported(Packed.gzip(Self.text(60_000)), options: options)
    #expect(result.ending == .stoppedAtLimit)
    #expect(result.progress.textBytes >= 500_000)
    #expect(result.progress.textBytes < 1_000_000)
    #expect(result.progress.rows > 10_000)
  }

  @Test func `cancelling answers the question of the limit`() async throws {
    let (questions, question) = AsyncStream<Void>.makeStream()
    let options = ImportOptions(limit: ImportLimit(rows: 10)) { _ in
      question.yield()
      let (never, _) = AsyncStream<Void>.makeStream()
      for await _ in never {}
      return nil
    }
    let running = Task { await imported(Self.text(5_000), options: options) }
    for await _ in questions { break }
    running.cancel()
    let result = await running.value
    #expect(result.ending == .cancelled)
    #expect(result.progress.rows == 10)
  }

  @Test func `a full disk keeps the rows that found room`() async throws {
    let options = ImportOptions(databaseLimit: 1 << 20)
    let result = await imported(Self.text(120_000), options: options)
    #expect(result.ending == .failed(.diskFull))
    #expect(result.progress.rows > 4_000)
    #expect(result.progress.rows < 120_000)
    #expect(try result.values(0).count == result.progress.rows)
  }

  @Test func `a table in a folder leaves nothing behind it`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func contents() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path) }
    let csv = folder.appending(path: "communes.csv")
    try Data(Self.text(1_000).utf8).write(to: csv)
    do {
      let result = await TableImport(.file(csv), options: ImportOptions(folder: folder)).run()
      #expect(result.ending == .complete)
      #expect(result.progress.bytesExpected == result.progress.bytesRead)
      #expect(try contents().count == 2)
      #expect(try result.values(1).last == .text("été 1000"))
    }
    #expect(try contents() == ["communes.csv"])
  }

  @Test func `a file that is not there is said`() async throws {
    let result = await TableImport(.file(URL(filePath: "/nowhere/at/all.csv"))).run()
    guard case .failed(.interrupted) = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
    #expect(result.table == nil)
  }

  @Test func `a folder that is not there is said`() async throws {
    let options = ImportOptions(folder: URL(filePath: "/nowhere/at/all"))
    let result = await imported(Self.text(10), options: options)
    guard case .failed(.database) = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
  }
}
