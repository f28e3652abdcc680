import DataGouv
import Explorer
import FaultServer
import Foundation
import Loading
import SampleServer
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ExportTests {
  private static let resourceID = "bad0bad0-bad0-4bad-abad-bad0bad0bad0"
  private static let table = "u"

  private static let sample = Task {
    let server = try await SampleServer.start()
    return DataGouvClient(portal: server.portal, configuration: .patient())
  }

  private static func run(
    _ export: RowExport, _ client: DataGouvClient, shelf: LocalTableShelf = LocalTableShelf(folder: nil),
    report: @escaping @Sendable (TransferStatus) -> Void = { _ in }
  ) async throws -> (status: TransferStatus, text: String?) {
    let result = await FileTransfers(shelf: shelf) { client }.run(.export(export), report: report)
    guard case .transferred(let status, let text) = try result.get() else {
      throw DataGouvError.invalidRequest(.other("\(result)"))
    }
    return (status, text)
  }

  private static func run(
    _ query: TableQuery, _ columns: [String] = ["a"], on portal: ScriptedTable, to target: SaveTarget
  ) async throws -> TransferStatus {
    try await run(
      RowExport(query: query, columns: columns, format: .csv, destination: .file(target)),
      portal.server.client()
    ).status
  }

  // MARK: What is written

  @Test(arguments: RowFormat.allCases)
  func `the rows of a hosted table are those that its pages have, in every format`(
    format: RowFormat
  ) async throws {
    try await Folder.with { folder in
      let client = try await Self.sample.value
      let profile = try await client.tableProfile(Self.resourceID)
      let columns = Array(profile.columns.map(\.name).reversed())
      let query = TableQuery(
        resourceID: Self.resourceID, filters: [.column("valeur", .isNotNull)],
        sorts: [.init(column: "valeur", isDescending: true)], pageSize: 50)
      var rows: [TablePage.Row] = []
      for try await row in client.allRows(query) { rows.append(row) }
      #expect(!rows.isEmpty)
      let target = folder.target("a.\(format.fileExtension)")
      let (status, text) = try await Self.run(
        RowExport(query: query, columns: columns, format: format, destination: .file(target)), client)
      #expect(status.ending == .complete && text == nil)
      #expect(status.rows == rows.count && status.rowsExpected == rows.count)
      let written = try folder.text("a.\(format.fileExtension)")
      #expect(written == format.text(rows, columns) + "\n")
      #expect(status.bytes == Int64(written.utf8.count))
      #expect(try folder.names == ["a.\(format.fileExtension)"])
    }
  }

  @Test func `a table that was read here is exported from here`() async throws {
    try await Folder.with { folder in
      let text = "id;nom;prix\n" + (1...2_345).map { "\($0);N\($0 % 10);\($0),5\n" }.joined()
      try folder.write(text, to: "a.csv")
      let shelf = LocalTableShelf(folder: folder.url.appending(path: "tables"))
      let nobody = DataGouvClient(
        portal: Portal(catalog: folder.url, tabular: nil, metrics: nil),
        configuration: .patient())
      _ = await FileReading(shelf: shelf) { nobody }.read(
        FileImport(id: "a", origin: .path(folder.path("a.csv")))
      ) { _ in }
      let query = TableQuery(
        resourceID: "a", filters: [.column("nom", .exact("N3"))],
        sorts: [.init(column: "id", isDescending: true)], columns: ["prix", "id"])
      let target = folder.target("b.csv")
      let export = RowExport(
        query: query, columns: ["prix", "id"], format: .csv, destination: .file(target))
      let status = try await Self.run(export, nobody, shelf: shelf).status
      #expect(status.ending == .complete && status.rows == 235)
      let lines = try folder.text("b.csv").split(separator: "\n")
      #expect(lines.prefix(3) == ["prix,id", "2343.5,2343", "2333.5,2333"])
      #expect(lines.count == 236 && lines.last == "3.5,3")
      shelf.clear()
    }
  }

  @Test func `rows at hand are written without asking anybody`() async throws {
    let portal = try await ScriptedTable.start(rows: 2)
    let rows = [TablePage.Row(number: nil, cells: ["a": .text("x"), "n": .integer(3)])]
    let export = RowExport(
      query: TableQuery(resourceID: Self.table), rows: rows, columns: ["n", "a"], format: .tsv,
      destination: .clipboard)
    #expect(try await Self.run(export, portal.server.client()).text == "n\ta\n3\tx\n")
    #expect(portal.server.record.requests.isEmpty)
  }

  @Test func `rows for the clipboard come back as text, unless they are too many`() async throws {
    let client = try await Self.sample.value
    var query = TableQuery(resourceID: Self.resourceID)
    query.filters = [.column("__id", .less("2"))]
    let export = RowExport(query: query, columns: ["valeur"], format: .csv, destination: .clipboard)
    let (status, text) = try await Self.run(export, client)
    #expect(status.ending == .complete && status.rows == 2)
    #expect(text?.hasPrefix("valeur\n") == true)
    let many = try await ScriptedTable.start(rows: 9_000)
    let long = RowExport(
      query: TableQuery(resourceID: Self.table), columns: ["a"], format: .jsonLines, destination: .clipboard)
    let answer = try await Self.run(long, many.server.client())
    #expect(answer.status.ending == .failed(.tooLongForClipboard(limit: RowExport.clipboardLimit)))
    #expect(answer.text == nil)
  }

  // MARK: More rows than are streamed

  @Test func `up to fifty thousand rows come as one stream`() async throws {
    try await Folder.with { folder in
      let portal = try await ScriptedTable.start(rows: 50_000)
      let query = TableQuery(resourceID: Self.table, sorts: [.init(column: "a", isDescending: true)])
      let status = try await Self.run(query, on: portal, to: folder.target("a.csv"))
      #expect(status.ending == .complete && status.rows == 50_000)
      #expect(portal.streams.count == 1 && portal.pages.count == 1)
    }
  }

  @Test func `more rows in the file's order come as several streams`() async throws {
    try await Folder.with { folder in
      let portal = try await ScriptedTable.start(rows: 120_001)
      let status = try await Self.run(
        TableQuery(resourceID: Self.table), on: portal, to: folder.target("a.csv"))
      #expect(status.ending == .complete && status.rows == 120_001)
      #expect(portal.streams.count == 3 && portal.pages.count == 1)
      let lines = try folder.text("a.csv").split(separator: "\n")
      #expect(lines.count == 120_002)
      #expect(lines.dropFirst().enumerated().allSatisfy { $1 == "\($0 + 1)" })
    }
  }

  @Test func `more rows in another order come page after page`() async throws {
    try await Folder.with { folder in
      let portal = try await ScriptedTable.start(rows: 50_030)
      let query = TableQuery(resourceID: Self.table, sorts: [.init(column: "a")])
      let status = try await Self.run(query, on: portal, to: folder.target("a.csv"))
      #expect(status.ending == .complete && status.rows == 50_030)
      #expect(portal.streams.isEmpty && portal.pages.count == 1_002)
      #expect(portal.pages.dropFirst().allSatisfy { $0.contains("page_size=50") })
      #expect(try folder.text("a.csv").hasSuffix("\n50030\n"))
    }
  }

  @Test(arguments: [true, false])
  func `a server that streams nothing, or does not tell its last row, is paged`(isStreaming: Bool)
    async throws
  {
    try await Folder.with { folder in
      let portal = try await ScriptedTable.start(rows: 130) { behaviour in
        behaviour.refusesStreams = !isStreaming
        behaviour.hidesLast = isStreaming
      }
      let status = try await Self.run(
        TableQuery(resourceID: Self.table), on: portal, to: folder.target("a.csv"))
      #expect(status.ending == .complete && status.rows == 130)
    }
  }

  // MARK: What goes wrong

  @Test func `a stream that ends too early leaves no file`() async throws {
    try await Folder.with { folder in
      let portal = try await ScriptedTable.start(rows: 40) { $0.isShort = true }
      let status = try await Self.run(
        TableQuery(resourceID: Self.table), on: portal, to: folder.target("a.csv"))
      #expect(status.ending == .failed(.incomplete(rows: 39, of: 40)))
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `a stream whose list does not end is broken off`() async throws {
    try await Folder.with { folder in
      let portal = try await ScriptedTable.start(rows: 40) { $0.isCut = true }
      let status = try await Self.run(
        TableQuery(resourceID: Self.table), on: portal, to: folder.target("a.csv"))
      #expect(status.ending == .failed(.unreachable(.unreachable(host: "127.0.0.1", .interrupted))))
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `a table that is filled anew between its streams is said`() async throws {
    try await Folder.with { folder in
      let portal = try await ScriptedTable.start(rows: 60_000) { $0.isFilledAnew = true }
      let status = try await Self.run(
        TableQuery(resourceID: Self.table), on: portal, to: folder.target("a.csv"))
      #expect(status.ending == .failed(.unreachable(.tableChanged)))
      #expect(try folder.names.isEmpty)
    }
  }

  @Test func `a file that is there is replaced only when that is wanted`() async throws {
    try await Folder.with { folder in
      try folder.write("mine", to: "a.csv")
      let portal = try await ScriptedTable.start(rows: 2)
      let query = TableQuery(resourceID: Self.table)
      #expect(try await Self.run(query, on: portal, to: folder.target("a.csv")).ending == .exists)
      #expect(try folder.text("a.csv") == "mine" && portal.pages.isEmpty)
      let target = folder.target("a.csv", isReplacing: true)
      #expect(try await Self.run(query, on: portal, to: target).ending == .complete)
      #expect(try folder.text("a.csv") == "a\n1\n2\n")
      #expect(try folder.names == ["a.csv"])
    }
  }

  @Test func `cancelling leaves nothing`() async throws {
    try await Folder.with { folder in
      let portal = try await ScriptedTable.start(rows: 40) { $0.stalls = true }
      let target = folder.target("a.csv")
      let task = Task { try await Self.run(TableQuery(resourceID: Self.table), on: portal, to: target) }
      await portal.server.wait { $0.requests.contains { $0.target.contains("/json/") } }
      task.cancel()
      #expect(try await task.value.ending == .cancelled)
      #expect(try folder.names.isEmpty)
    }
  }
}
