import Canvas
import DataGouv
import Testing

@testable import Explorer

struct TableImportTests {
  private static let columns = [
    TableProfile.Column(name: "id", type: .integer), TableProfile.Column(name: "name"),
  ]

  /// An explorer in the table of a file that the portal has no rows of.
  private static func driver(format: String = "csv") -> Driver {
    var file = Make.resource(0, .tooLarge(900_000_000))
    file.format = format
    var driver = Driver.detail([file])
    driver.press("}")
    driver.key(.enter)
    return driver
  }

  private static func status(rows: Int, bytes: Int64 = 0, columns: [TableProfile.Column] = columns)
    -> ImportStatus
  {
    var status = ImportStatus()
    status.rows = rows
    status.bytesRead = bytes
    status.columns = columns
    return status
  }

  private func tell(_ driver: inout Driver, _ status: ImportStatus) {
    guard let ticket = driver.last(.importing)?.ticket else {
      Issue.record("nothing is imported")
      return
    }
    driver.handle(.importing(ticket, status))
  }

  @Test func `a file without rows is fetched and read here by one key`() {
    var driver = Self.driver()
    #expect(driver.table?.obstacle != nil)
    driver.key(.enter)
    let file = FileImport(id: "file0", origin: .address("https://demo.example/file0"))
    #expect(driver.pending(.importing) == .importing(file))
    #expect(driver.table?.obstacle == nil && driver.table?.isLocal == true)
    #expect(driver.pending(.rows) == nil)
  }

  @Test func `a large file goes on when it is told to, by the same key`() {
    var driver = Self.driver()
    driver.key(.enter)
    var status = Self.status(rows: 40, bytes: 4_000)
    tell(&driver, status)
    driver.press("L")
    #expect(driver.explorer.notice == .alreadyImporting)
    status.isPaused = true
    tell(&driver, status)
    #expect(driver.press("L") == [.goOn("file0")])
    #expect(driver.pending(.importing) != nil && driver.table?.importing?.isPaused == false)
  }

  @Test func `rows are asked for as soon as columns are known, and more of them count as they come`() {
    var driver = Self.driver()
    driver.key(.enter)
    tell(&driver, Self.status(rows: 40, bytes: 4_000))
    #expect(driver.table?.total == 40 && driver.table?.columns.count == 2)
    #expect(driver.pending(.rows) != nil)
    driver.settleRows(total: 40)
    tell(&driver, Self.status(rows: 90_000, bytes: 9_000_000))
    #expect(driver.table?.total == 90_000)
    #expect(driver.table?.rows[0] == Make.row(0))
  }

  @Test func `word that comes late does not take rows away`() {
    var driver = Self.driver()
    driver.key(.enter)
    tell(&driver, Self.status(rows: 90, bytes: 9_000))
    tell(&driver, Self.status(rows: 40, bytes: 4_000))
    #expect(driver.table?.total == 90)
  }

  @Test func `the end brings types and statistics, and the rows anew`() {
    var driver = Self.driver()
    driver.key(.enter)
    tell(&driver, Self.status(rows: 40))
    driver.settleRows(total: 40)
    var end = Self.status(rows: 120, bytes: 12_000)
    end.ending = .complete
    let profile = TableProfile(
      columns: [
        TableProfile.Column(name: "id", type: .integer, distinct: 7, maximum: "1234567890123"),
        TableProfile.Column(name: "name"),
      ])
    driver.answer(.importing, .imported(end, profile))
    #expect(driver.table?.columns[0].width == 13)
    #expect(driver.table?.profile.value == profile)
    #expect(driver.table?.importing?.ending == .complete && driver.explorer.notice == nil)
    #expect(driver.pending(.rows) != nil)
    driver.settleRows(total: 120)
    #expect(driver.table?.total == 120 && driver.table?.isStale == false)
  }

  @Test func `Esc stops it, and what arrived stays`() {
    var driver = Self.driver()
    driver.key(.enter)
    tell(&driver, Self.status(rows: 40))
    driver.settleRows(total: 40)
    #expect(driver.key(.escape).contains(.cancel(.importing)))
    #expect(driver.table?.importing?.ending == .cancelled)
    #expect(driver.table?.rows[3] == Make.row(3))
    driver.press("r")
    #expect(driver.pending(.importing) != nil)
  }

  @Test func `a failure is told, and what arrived stays`() {
    var driver = Self.driver()
    driver.key(.enter)
    tell(&driver, Self.status(rows: 40))
    var end = Self.status(rows: 40, bytes: 100)
    end.ending = .failed(.diskFull)
    driver.answer(.importing, .imported(end, nil))
    #expect(driver.explorer.notice == .importEnded(.failed(.diskFull)))
    #expect(driver.table?.total == 40)
  }

  @Test func `a file that cannot be had says so`() {
    var driver = Self.driver()
    driver.key(.enter)
    driver.fail(.importing, .status(404, message: nil, code: nil, retryAfter: nil))
    guard case .failed(.unreachable)? = driver.table?.importing?.ending else {
      Issue.record("\(String(describing: driver.table?.importing))")
      return
    }
  }

  @Test func `what is no delimited text is not fetched`() {
    var driver = Self.driver(format: "pdf")
    driver.key(.enter)
    #expect(driver.pending(.importing) == nil && driver.explorer.notice == .notDelimited("pdf"))
  }

  @Test func `a table of the portal can be read here too`() {
    var driver = Driver.table(total: 500)
    driver.press("L")
    #expect(driver.pending(.importing) != nil && driver.pending(.rows) == nil)
    #expect(driver.table?.rows.isEmpty == true)
    driver.press("L")
    #expect(driver.explorer.notice == .alreadyImporting)
  }

  @Test func `a file of this machine is opened at the start`() {
    var driver = Driver()
    driver.handle(.open(path: "/data/a.csv"))
    #expect(driver.focus == .table && driver.table?.resource.title == "a.csv")
    #expect(
      driver.pending(.importing) == .importing(FileImport(id: "/data/a.csv", origin: .path("/data/a.csv"))))
  }
}
