import DataGouv
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
    let column = try await #require(result.table).profile(ofColumn: 0)
    #expect(column.top.map(\.count) == Array(41...50).reversed())
    #expect(column.distinct == 50)
  }

  @Test func `a table without rows has a profile`() async throws {
    let result = await imported("a,b\n")
    let profile = try await #require(result.table).profile(result.progress)
    #expect(profile.columns.map(\.distinct) == [0, 0])
    #expect(profile.columns.map(\.missing) == [0, 0])
  }
}
