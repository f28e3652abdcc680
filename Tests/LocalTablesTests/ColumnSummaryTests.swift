import DataGouv
import LocalTables
import Testing

struct ColumnSummaryTests {
  private func profile(_ type: ColumnType, _ values: [TableValue]) -> TableProfile.Column {
    var summary = ColumnSummary(TableColumn("c", type))
    for value in values { summary.add(value) }
    return summary.profile
  }

  @Test func `numbers have bounds, mean and deviation`() {
    let column = profile(.integer, [.integer(2), .integer(4), .null, .integer(4), .integer(6)])
    #expect(column.distinct == 3)
    #expect(column.missing == 1)
    #expect(column.minimum == "2")
    #expect(column.maximum == "6")
    #expect(column.mean == 4)
    #expect(column.deviation.map { ($0 * 1000).rounded() } == 1633)
  }

  @Test func `one number has no deviation`() {
    let column = profile(.float, [.number("1.5")])
    #expect(column.deviation == nil)
    #expect(column.mean == 1.5)
  }

  @Test func `texts have no bounds and their ten most frequent values, ties by text`() {
    let letters = "abcdefghijkl".map { TableValue.text(String($0)) }
    let column = profile(.string, letters.reversed() + [.text("l"), .text("")])
    #expect(column.minimum == nil)
    #expect(column.mean == nil)
    #expect(column.top.map(\.value) == ["l", "", "a", "b", "c", "d", "e", "f", "g", "h"])
    #expect(column.top.first?.count == 2)
    #expect(column.distinct == 13)
  }

  @Test func `no cell gives no statistics`() {
    let column = profile(.integer, [])
    #expect(column.distinct == 0)
    #expect(column.minimum == nil)
    #expect(column.top.isEmpty)
  }
}
