import Canvas
import DataGouv
import Testing

@testable import Explorer

struct ExportTests {
  private static func form(_ driver: Driver) -> SaveForm? {
    if case .saving(let form)? = driver.explorer.dialog { form } else { nil }
  }

  private static func export(_ driver: Driver) -> RowExport? {
    if case .export(let export)? = driver.pending(.export) { export } else { nil }
  }

  private static func status(_ ending: TransferStatus.Ending?, rows: Int = 0) -> TransferStatus {
    var status = TransferStatus()
    status.rows = rows
    status.rowsExpected = 500
    status.ending = ending
    return status
  }

  /// An explorer whose export of a table of 500 rows runs.
  private static func exporting() -> Driver {
    var driver = Driver.table(total: 500)
    driver.settleRows(total: 500)
    driver.press("e")
    driver.key(.enter)
    return driver
  }

  @Test func `what is exported is what is shown: columns, conditions and order`() {
    var driver = Driver.table(total: 500)
    driver.press("[=")
    driver.settleRows(total: 7)
    driver.press("l")
    driver.key(.delete)
    driver.settleRows(total: 7)
    driver.press("e")
    #expect(Self.form(driver)?.field.text == "file-0.csv")
    driver.key(.enter)
    let export = Self.export(driver)
    #expect(export?.columns == ["id"] && export?.query.columns == ["id"])
    #expect(export?.query.filters == [.column("id", .exact("0"))])
    #expect(export?.query.sorts == [.init(column: "id")])
    #expect(export?.destination == .file(SaveTarget(path: "file-0.csv")))
    #expect(driver.explorer.dialog == nil)
  }

  @Test func `all columns are asked for by asking for none`() {
    let driver = Self.exporting()
    #expect(Self.export(driver)?.query.columns == nil)
    #expect(Self.export(driver)?.columns == ["id", "name"])
  }

  @Test func `the name's ending follows the format until it is changed`() {
    var driver = Driver.table(total: 500)
    driver.press("e")
    driver.key(.down)
    #expect(Self.form(driver)?.format == .tsv && Self.form(driver)?.field.text == "file-0.tsv")
    driver.key(.up)
    driver.key(.up)
    #expect(Self.form(driver)?.format == .markdown && Self.form(driver)?.field.text == "file-0.md")
    driver.press("x")
    driver.click(.dialogLine(2))
    #expect(Self.form(driver)?.format == .jsonLines && Self.form(driver)?.field.text == "file-0.mdx")
  }

  @Test func `files are proposed for the settings' folder`() {
    let settings = Settings(portalName: "demo.example", saveFolder: "~/Downloads")
    var driver = Driver.table(total: 3)
    var explorer = Explorer(
      settings: settings, size: driver.explorer.size, now: driver.explorer.now, currentMonth: Driver.month)
    explorer.table = driver.table
    explorer.focus = .table
    driver.explorer = explorer
    driver.press("e")
    #expect(Self.form(driver)?.field.text == "~/Downloads/file-0.csv")
  }

  @Test func `Tab sends the rows to the clipboard instead`() {
    var driver = Driver.table(total: 500)
    driver.press("e")
    driver.key(.tab)
    driver.press("q")
    #expect(Self.form(driver)?.isForClipboard == true && Self.form(driver)?.field.text == "file-0.csv")
    driver.key(.enter)
    #expect(Self.export(driver)?.destination == .clipboard)
    driver.answer(.export, .transferred(Self.status(.complete, rows: 500), text: "id,name\n"))
    #expect(driver.effects == [.copy("id,name\n")])
    #expect(driver.explorer.transfers.isEmpty)
  }

  @Test func `browsing goes on while it runs, and its progress is kept`() throws {
    var driver = Self.exporting()
    let ticket = try #require(driver.last(.export)?.ticket)
    #expect(driver.explorer.transfers[.export]?.status.rowsExpected == 500)
    driver.handle(.transferring(ticket, Self.status(nil, rows: 120)))
    driver.press("jjl")
    #expect(driver.table?.row == 2 && driver.explorer.transfers[.export]?.status.rows == 120)
    driver.handle(.transferring(Ticket(slot: .export, number: 0), Self.status(nil, rows: 1)))
    #expect(driver.explorer.transfers[.export]?.status.rows == 120)
    driver.answer(.export, .transferred(Self.status(.complete, rows: 500), text: nil))
    #expect(driver.explorer.transfers[.export]?.status.ending == .complete)
    driver.settleRows(total: 500)
    driver.key(.escape)
    #expect(driver.explorer.transfers.isEmpty)
  }

  @Test func `Esc stops it`() {
    var driver = Self.exporting()
    #expect(driver.key(.escape).contains(.cancel(.export)))
    #expect(driver.explorer.transfers[.export]?.status.ending == .cancelled)
    #expect(driver.pending(.export) == nil)
  }

  @Test func `Esc stops what the pane loads first`() {
    var driver = Self.exporting()
    driver.press("G")
    #expect(driver.pending(.rows) != nil)
    #expect(driver.key(.escape).contains(.cancel(.rows)) && driver.pending(.export) != nil)
    driver.key(.escape)
    #expect(driver.pending(.export) == nil)
  }

  @Test func `a second one waits for the first`() {
    var driver = Self.exporting()
    driver.press("e")
    driver.key(.enter)
    #expect(driver.explorer.notice == .alreadySaving)
    #expect(driver.loads.filter { $0.ticket.slot == .export }.count == 1)
  }

  @Test func `a file that is there is only replaced when that is wanted`() {
    var driver = Self.exporting()
    driver.answer(.export, .transferred(Self.status(.exists), text: nil))
    guard case .replacing(let form, let cursor)? = driver.explorer.dialog else {
      Issue.record("nothing is asked")
      return
    }
    #expect(cursor.index == 0 && form.field.text == "file-0.csv")
    // Enter takes the harmless answer: another name.
    driver.key(.enter)
    #expect(Self.form(driver)?.field.text == "file-0.csv")
    driver.key(.backspace)
    driver.press("2")
    driver.key(.enter)
    #expect(Self.export(driver)?.destination == .file(SaveTarget(path: "file-0.cs2")))
    driver.answer(.export, .transferred(Self.status(.exists), text: nil))
    driver.press("o")
    #expect(
      Self.export(driver)?.destination == .file(SaveTarget(path: "file-0.cs2", isReplacing: true)))
  }

  @Test func `who is in a dialog is not interrupted by the question`() {
    var driver = Self.exporting()
    driver.press("?")
    driver.answer(.export, .transferred(Self.status(.exists), text: nil))
    guard case .help? = driver.explorer.dialog else {
      Issue.record("\(String(describing: driver.explorer.dialog))")
      return
    }
    #expect(driver.explorer.transfers[.export]?.status.ending == .exists)
  }

  @Test func `a failure of the portal is in the log too`() {
    var driver = Self.exporting()
    driver.answer(
      .export, .transferred(Self.status(.failed(.unreachable(.tableChanged))), text: nil))
    #expect(driver.explorer.log.last?.error == .tableChanged)
    driver.press("e")
    driver.key(.enter)
    #expect(driver.explorer.transfers[.export]?.isRunning == true)
  }

  @Test func `without a name or rows there is nothing to do`() {
    var driver = Driver.table(total: 500)
    driver.press("e")
    driver.control("u")
    driver.key(.enter)
    #expect(driver.explorer.notice == .noFileName && Self.form(driver) != nil)
    var other = Driver.detail([Make.resource(0, .notTabular)])
    other.press("}")
    other.key(.enter)
    other.press("e")
    #expect(other.explorer.dialog == nil)
  }

  @Test func `q at the root asks while something is written, Q does not`() {
    var driver = Self.exporting()
    driver.press("1")
    #expect(driver.press("q").isEmpty)
    guard case .leaving? = driver.explorer.dialog else {
      Issue.record("nothing is asked")
      return
    }
    driver.key(.enter)
    #expect(driver.explorer.dialog == nil && driver.pending(.export) != nil)
    driver.press("q")
    #expect(driver.press("y") == [.quit])
    #expect(driver.press("Q") == [.quit])
    driver.press("n")
    driver.answer(.export, .transferred(Self.status(.complete), text: nil))
    #expect(driver.press("q") == [.quit])
  }
}
