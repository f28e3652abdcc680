import DataGouv
import Foundation
import LocalTables
import Testing

struct ImportedProfileTests {
  static let text = """
    nom;actif;prix;jour
    Évry;oui;1,5;31/01/2024
    Évry;Non;2,5;01/02/2024
    Sète;oui;;29/02/2024
    ;oui;3,5;

    """

  @Test func `the profile is the platform's, with the file's own texts`() async throws {
    let result = await imported(Self.text)
    let table = try #require(result.table)
    let profile = try await table.profile(result.progress)
    #expect(profile.lineCount == 4)
    #expect(profile.layout.encoding == "utf-8")
    #expect(profile.layout.separator == ";")
    #expect(profile.columns.map(\.name) == ["nom", "actif", "prix", "jour"])
    #expect(profile.columns.map(\.type) == [.string, .bool, .float, .date])
    #expect(profile.columns.map(\.distinct) == [2, 2, 3, 3])
    #expect(profile.columns.map(\.missing) == [1, 0, 1, 1])
    #expect(profile.columns[0].top == [.init(value: "Évry", count: 2), .init(value: "Sète", count: 1)])
    #expect(profile.columns[1].top == [.init(value: "oui", count: 3), .init(value: "Non", count: 1)])
    #expect(profile.columns[2].minimum == "1.5")
    #expect(profile.columns[2].maximum == "3.5")
    #expect(profile.columns[2].mean == 2.5)
    #expect(profile.columns[2].deviation == 1)
    #expect(profile.columns[3].minimum == "2024-01-31")
    #expect(profile.columns[3].maximum == "2024-02-29")
    #expect(profile.columns[0].mean == nil)
  }

  @Test func `words for no value count as missing where there is a type`() async throws {
    let result = await imported("a,b\n1,x\nNA,x\n3,NA\n")
    let profile = try await #require(result.table).profile(result.progress)
    #expect(profile.columns.map(\.missing) == [1, 0])
    #expect(profile.columns[1].top.map(\.value) == ["x", "NA"])
  }

  @Test func `only ten values are the most frequent`() async throws {
    let cells = (1...50).flatMap { Array(repeating: "v\($0)", count: $0) }
    let result = await imported("a,b\n" + cells.map { "\($0),x\n" }.joined())
    let column = try await #require(result.table).profile(result.progress).columns[0]
    #expect(column.top.map(\.count) == Array(41...50).reversed())
    #expect(column.distinct == 50)
  }

  @Test func `equally frequent values come in the order of the file`() async throws {
    let result = await imported("a,b\nz,1\ny,1\n,2\nx,3\ny,3\n")
    let column = try await #require(result.table).profile(result.progress).columns[0]
    #expect(
      column.top == [.init(value: "y", count: 2), .init(value: "z", count: 1), .init(value: "x", count: 1)])
  }

  @Test func `the deviation of large numbers keeps its digits`() async throws {
    let result = await imported("a,b\n1000000001,x\n1000000002,x\n1000000003,x\nNA,x\n")
    let column = try await #require(result.table).profile(result.progress).columns[0]
    #expect(column.mean == 1_000_000_002)
    #expect(column.deviation == 1)
    #expect(column.minimum == "1000000001")
  }

  @Test func `many columns have their statistics each`() async throws {
    let names = (0..<250).map { "n\($0)" }.joined(separator: ",")
    let rows = [0, 1_000].map { row in (0..<250).map { "\($0 + row).5" }.joined(separator: ",") }
    let result = await imported(([names] + rows).joined(separator: "\n") + "\n")
    let columns = try await #require(result.table).profile(result.progress).columns
    #expect(columns.map(\.maximum) == (0..<250).map { "\($0 + 1_000).5" })
    #expect(columns.map(\.minimum) == (0..<250).map { "\($0).5" })
    #expect(columns.allSatisfy { $0.distinct == 2 && $0.missing == 0 })
  }

  @Test func `pages of rows can be had while statistics are computed from a file`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.csv")
    try Data(Self.text.utf8).write(to: file)
    let result = await TableImport(.file(file), options: ImportOptions(folder: folder)).run { _, _ in }
    let table = try #require(result.table)
    async let profile = table.profile(result.progress)
    #expect(try table.table.rows(RowQuery(limit: 2)).rows.count == 2)
    #expect(try await profile.columns.map(\.distinct) == [2, 2, 3, 3])
  }

  @Test func `a table without rows has a profile`() async throws {
    let result = await imported("a,b\n")
    let profile = try await #require(result.table).profile(result.progress)
    #expect(profile.columns.map(\.distinct) == [0, 0])
    #expect(profile.columns.map(\.missing) == [0, 0])
  }
}
