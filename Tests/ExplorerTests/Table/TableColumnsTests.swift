import Canvas
import DataGouv
import Testing

@testable import Explorer

struct TableColumnsTests {
  private static func wide(_ count: Int, width: Int = 80) -> Driver {
    let columns = (0..<count).map {
      TableProfile.Column(name: "c\($0)", top: [TableProfile.Frequency(value: "abcdefghijklmno", count: 1)])
    }
    return Driver.table(total: 100, size: Size(width: width, height: 24), profile: Make.profile(columns))
  }

  private static func fitted(_ column: TableProfile.Column, _ values: [TableValue]) -> Int {
    var table = TableState(resource: Make.resource(0), datasetID: nil, datasetTitle: nil, pageSize: 20)
    for (index, value) in values.enumerated() {
      table.rows[index] = TablePage.Row(number: index, cells: [column.name: value])
    }
    return table.fittingWidth(of: column)
  }

  @Test func `a column holds nineteen values of twenty, from 4 to 40 wide`() {
    let text = TableProfile.Column(name: "t")
    let usual = [TableValue](repeating: .text("123456789012345678"), count: 19)
    let long = TableValue.text(String(repeating: "x", count: 35))
    #expect(Self.fitted(text, usual + [long]) == 18)
    #expect(Self.fitted(text, usual + [long, long]) == 35)
    #expect(Self.fitted(text, [.text(String(repeating: "x", count: 90))]) == 40)
    #expect(Self.fitted(text, [.text("x")]) == 4)
  }

  @Test func `numbers are never cut, those of later pages neither`() {
    let usual = [TableValue](repeating: .integer(7), count: 40)
    #expect(Self.fitted(TableProfile.Column(name: "n", type: .integer), usual + [.integer(123_456_789)]) == 9)
    let bounded = TableProfile.Column(name: "n", type: .integer, minimum: "-1234567", maximum: "99")
    #expect(Self.fitted(bounded, usual) == 8)
    let long = TableValue.number(String(repeating: "1", count: 50))
    #expect(Self.fitted(TableProfile.Column(name: "n", type: .float), [long]) == 50)
  }

  @Test func `a header is shown up to sixteen columns`() {
    let name = String(repeating: "n", count: 30)
    #expect(Self.fitted(TableProfile.Column(name: name), [.text("x")]) == 16)
    #expect(Self.fitted(TableProfile.Column(name: "total"), [.text("x")]) == 7)
  }

  @Test func `a column is made wider, narrower, and fitted again`() {
    var driver = Driver.table(total: 100)
    let width = driver.table?.columns[0].width ?? 0
    driver.press(">")
    #expect(driver.table?.columns[0].width == width + 4)
    driver.press("<<<<<<")
    #expect(driver.table?.columns[0].width == 4)
    driver.press("_")
    #expect(driver.table?.columns[0].width == width)
  }

  @Test func `a table that is not on screen keeps its first column`() throws {
    var table = try #require(Self.wide(40).table)
    table.column = 30
    table.revealColumn(width: 80)
    let left = table.left
    #expect(left > 0)
    table.column = 35
    table.revealColumn(width: 0)
    #expect(table.left == left)
  }

  @Test func `widths that were chosen outlast later pages and a reload, not R`() {
    var driver = Driver.table(total: 100)
    let width = driver.table?.columns[0].width ?? 0
    driver.press(">")
    driver.answerRows(.rowsAhead, total: 100)
    #expect(driver.table?.columns[0].width == width + 4)
    driver.press("r")
    driver.answer(.table, Make.profile)
    driver.answerRows(.rows, total: 100)
    #expect(driver.table?.columns[0].width == width + 4)
    driver.press("R")
    #expect(driver.table?.columns[0].width == width)
  }

  @Test func `without a profile the columns come from the rows, and stay`() {
    var driver = Driver.detail()
    driver.press("t")
    driver.fail(.table)
    driver.answerRows(.rows, total: 100)
    #expect(driver.table?.columns.map(\.profile.name) == ["id", "name"])
    driver.press(">")
    let width = driver.table?.columns[0].width
    driver.answerRows(.rowsAhead, total: 100)
    #expect(driver.table?.columns[0].width == width)
  }

  @Test func `columns are pinned up to the cursor, and let go by the same key`() {
    var driver = Self.wide(8)
    driver.press("lp")
    #expect(driver.table?.frozen == 2)
    driver.press("$")
    #expect(driver.table?.visibleColumns(width: 80).map(\.index).prefix(2) == [0, 1])
    driver.press("0lp")
    #expect(driver.table?.frozen == 0)
  }

  @Test func `one column always scrolls`() {
    var driver = Self.wide(3)
    driver.press("$p")
    #expect(driver.table?.frozen == 2)
    driver.press("p")
    #expect(driver.table?.frozen == 0)
    var single = Self.wide(1)
    single.press("p")
    #expect(single.table?.frozen == 0)
  }

  @Test(arguments: [12, 20, 40, 59, 80, 133])
  func `the cursor's column is always on screen, and pinned ones take half of it at most`(width: Int) {
    for pinned in 0..<10 {
      var driver = Self.wide(10, width: width)
      if pinned > 0 { driver.press("0" + String(repeating: "l", count: pinned - 1) + "p") }
      for key in ["$", "0"] + [String](repeating: "l", count: 9) + [String](repeating: "h", count: 9) {
        driver.press(key)
        let grid = driver.explorer.layout.table.grid.width
        guard let table = driver.table else { return }
        let visible = table.visibleColumns(width: grid)
        #expect(visible.contains { $0.index == table.column }, "\(pinned) pinned, at \(table.column)")
        #expect(visible.filter(\.isFrozen).allSatisfy { $0.x + $0.width <= grid / 2 })
        #expect(visible.allSatisfy { $0.x >= table.gutterWidth && $0.x + $0.width <= grid && $0.width > 0 })
        #expect(
          zip(visible, visible.dropFirst()).allSatisfy { $0.x + $0.width < $1.x && $0.index < $1.index })
      }
    }
  }

  @Test func `a whole cell is shown, scrolled, copied and closed`() {
    var driver = Driver.table(total: 100)
    driver.press("jjl ")
    func cell(scroll: Int) -> Dialog {
      var cell = WholeCell(column: TableProfile.Column(name: "name"), value: .text("row 2"), row: 2)
      cell.scroll = scroll
      return .cell(cell)
    }
    #expect(driver.explorer.dialog == cell(scroll: 0))
    driver.handle(.extent([:], dialog: 5))
    driver.press("jj")
    #expect(driver.explorer.dialog == cell(scroll: 2))
    driver.press("G")
    #expect(driver.explorer.dialog == cell(scroll: 5))
    #expect(driver.press("y") == [.copy("row 2")])
    driver.press("q")
    #expect(driver.explorer.dialog == nil)
    #expect(driver.table?.row == 2)
  }

  @Test func `a cursor that was moved stays on its column when the file's order becomes known`() {
    var driver = Driver.detail()
    driver.press("t")
    driver.answerRows(.rows, total: 500)
    #expect(driver.table?.columns.map(\.profile.name) == ["id", "name"])
    driver.press("l]")
    driver.answer(
      .table,
      Make.profile([TableProfile.Column(name: "name"), TableProfile.Column(name: "id", type: .integer)]))
    #expect(driver.table?.column == 0 && driver.table?.currentColumn?.name == "name")
  }
}
