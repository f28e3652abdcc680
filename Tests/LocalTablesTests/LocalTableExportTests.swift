import DataGouv
import LocalTables
import Testing

struct LocalTableExportTests {
  @Test func `rows by their numbers are those of the pages, in the same order`() throws {
    let table = try LocalTableTests.table()
    let query = TableQuery(
      resourceID: "t", filters: [.column("habitants", .isNotNull)],
      sorts: [.init(column: "habitants"), .init(column: "région", isDescending: true)], pageSize: 50)
    let numbers = try table.rowNumbers(query)
    let rows = try table.rows(numbered: numbers[...], columns: LocalTableTests.columns.map(\.name))
    #expect(rows == (try table.page(query).rows))
    #expect(numbers.count == 4)
    let some = try table.rows(numbered: numbers[1..<3], columns: ["taux"])
    #expect(some.map(\.number) == numbers[1..<3].map { Int($0) })
    #expect(some.map { Array($0.cells.keys) } == [["taux"], ["taux"]])
  }

  @Test func `without an order rows come as in the file`() throws {
    #expect(try LocalTableTests.table().rowNumbers(TableQuery(resourceID: "t")) == [1, 2, 3, 4, 5])
  }

  @Test func `figures come all at once`() throws {
    let query = TableQuery(
      resourceID: "t", groups: ["région"], aggregations: [.init(.count, of: "habitants")], page: 3,
      pageSize: 1)
    #expect(try LocalTableTests.table().figures(query).count == 4)
  }

  @Test func `a column that is not there is an error`() throws {
    let table = try LocalTableTests.table()
    #expect(throws: LocalTableError.self) { try table.rows(numbered: [1][...], columns: ["x"]) }
    #expect(throws: LocalTableError.self) {
      try table.rowNumbers(TableQuery(resourceID: "t", sorts: [.init(column: "x")]))
    }
  }
}
