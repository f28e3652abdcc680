import Canvas
import DataGouv
import Testing

@testable import Explorer

struct DownloadTests {
  private static func download(_ driver: Driver) -> FileDownload? {
    if case .download(let download)? = driver.pending(.download) { download } else { nil }
  }

  @Test func `the file of a table is kept from the address that counts, to be checked`() {
    var file = Make.resource(0)
    file.latest = "https://demo.example/api/1/datasets/r/file0"
    file.checksum = .init(type: "sha1", value: "ab")
    file.size = 9_000
    var driver = Driver.detail([file])
    driver.press("t")
    driver.press("d")
    driver.key(.enter)
    #expect(
      Self.download(driver)
        == FileDownload(
          address: "https://demo.example/api/1/datasets/r/file0", checksum: .init(type: "sha1", value: "ab"),
          target: SaveTarget(path: "File 0.csv"), isNameGuessed: true))
    #expect(driver.explorer.transfers[.download]?.status.bytesExpected == 9_000)
  }

  @Test func `a name is only guessed where neither the address nor the user tells it`() {
    var typed = Driver.detail([Make.resource(0)])
    typed.press("t")
    typed.press("dx")
    typed.key(.enter)
    #expect(Self.download(typed)?.target.path == "File 0.csvx")
    #expect(Self.download(typed)?.isNameGuessed == false)
    var file = Make.resource(0)
    file.url = "https://demo.example/data/prix.csv"
    var told = Driver.detail([file])
    told.press("t")
    told.press("d")
    told.key(.enter)
    #expect(Self.download(told)?.target.path == "prix.csv")
    #expect(Self.download(told)?.isNameGuessed == false)
  }

  @Test func `in the detail the file under the cursor is kept`() {
    var driver = Driver.detail([Make.resource(0), Make.resource(1, .notTabular)])
    driver.press("d")
    #expect(driver.explorer.detail?.section == .files && driver.explorer.dialog == nil)
    driver.press("jd")
    driver.key(.enter)
    #expect(Self.download(driver)?.address == "https://demo.example/file1")
  }

  @Test func `a table without rows still has its file`() {
    var driver = Driver.detail([Make.resource(0, .notTabular)])
    driver.press("}")
    driver.key(.enter)
    #expect(driver.table?.obstacle != nil)
    driver.press("d")
    driver.key(.enter)
    #expect(Self.download(driver) != nil)
  }

  @Test(arguments: ["", "ftp://files.example/a.csv"]) func `what is not on the web is not kept`(
    _ address: String
  ) {
    var file = Make.resource(0)
    file.url = address
    var driver = Driver.detail([file])
    driver.press("dd")
    #expect(driver.explorer.dialog == nil && driver.explorer.notice == .nothingToDownload)
  }

  @Test func `it runs beside an export, and each ends by itself`() {
    var driver = Driver.table(total: 500)
    driver.press("e")
    driver.key(.enter)
    driver.press("d")
    driver.key(.enter)
    #expect(driver.pending(.export) != nil && driver.pending(.download) != nil)
    var status = TransferStatus()
    status.ending = .complete
    driver.answer(.download, .transferred(status, text: nil))
    #expect(driver.explorer.transfers[.export]?.isRunning == true)
    #expect(driver.explorer.transfers[.download]?.isRunning == false)
  }

  @Test func `formats and the clipboard are not for files`() {
    var driver = Driver.table(total: 5)
    driver.press("d")
    driver.key(.down)
    driver.key(.tab)
    guard case .saving(let form)? = driver.explorer.dialog else {
      Issue.record("no form")
      return
    }
    #expect(!form.isForClipboard && form.field.text == "File 0.csv")
  }

  @Test func `time left comes from what is missing and the speed`() {
    var status = TransferStatus()
    #expect(status.secondsLeft == nil)
    (status.bytes, status.bytesExpected, status.speed) = (40, 100, 25)
    #expect(status.secondsLeft == 3)
    status.speed = 0
    #expect(status.secondsLeft == nil)
  }
}
