import Canvas
import DataGouv
import Testing

@testable import Explorer

struct DetailTests {
  @Test func `sections follow each other around`() {
    var driver = Driver.detail()
    #expect(driver.explorer.detail?.section == .description)
    driver.press("}")
    #expect(driver.explorer.detail?.section == .files)
    driver.key(.down, .control)
    driver.key(.right)
    #expect(driver.explorer.detail?.section == .quality)
    driver.press("}}}}}")
    #expect(driver.explorer.detail?.section == .description)
    driver.key(.up, .control)
    #expect(driver.explorer.detail?.section == .activity)
    driver.press("{hi")
    #expect(driver.explorer.detail?.section == .quality)
    driver.click(.section(.information))
    #expect(driver.explorer.detail?.section == .information)
  }

  @Test func `a text scrolls between its first and its last line`() {
    var driver = Driver.detail()
    driver.handle(.extent([.description: 100]))
    let height = driver.explorer.layout.detail(isFiltering: false).body.height
    func scroll(_ keys: String) -> Int? {
      driver.press(keys)
      return driver.explorer.detail?.scroll[.description]
    }
    #expect(scroll("jj") == 2)
    #expect(scroll("kkkk") == 0)
    #expect(scroll(" ") == height - 1)
    #expect(scroll("G") == 100 - height)
    #expect(scroll("j") == 100 - height)
    #expect(scroll("g") == 0)
    driver.press("G")
    driver.handle(.extent([.description: 3]))
    #expect(driver.explorer.detail?.scroll[.description] == 0)
  }

  @Test func `a text that was not drawn yet does not scroll above its first line`() {
    var driver = Driver.detail()
    driver.press("kk")
    #expect(driver.explorer.detail?.scroll[.description] == 0)
  }

  @Test func `files are narrowed by what is typed, accents and capitals aside`() {
    var files = (0..<4).map { Make.resource($0) }
    files[2].title = "Départements"
    var driver = Driver.detail(files)
    let effects = driver.press("fdepart")
    #expect(requests(in: effects).isEmpty)
    #expect(driver.explorer.detail?.visibleFiles.map(\.id) == ["file2"])
    driver.key(.enter)
    #expect(driver.explorer.entry == nil)
    driver.press("f")
    driver.press("x")
    driver.key(.escape)
    #expect(driver.explorer.detail?.filter.text == "depart")
  }

  @Test func `what is typed is asked of the server when not all files are here`() {
    var driver = Driver.detail((0..<50).map { Make.resource($0) }, total: 300)
    driver.press("fz")
    #expect(driver.last(.files)?.request == .files(datasetID: "id0", page: 1, matching: "z"))
    #expect(driver.last(.files)?.delay == .milliseconds(250))
    driver.answer(.files, Make.files([Make.resource(120)]))
    // The server may have found it in what is not loaded here.
    #expect(driver.explorer.detail?.visibleFiles.map(\.id) == ["file120"])
    driver.key(.escape)
    #expect(driver.last(.files)?.request == .files(datasetID: "id0", page: 1, matching: ""))
    #expect(driver.last(.files)?.delay == .zero)
  }

  @Test func `words that are taken back before their files came leave the files as they were`() {
    var driver = Driver.detail((0..<50).map { Make.resource($0) }, total: 300)
    driver.press("fz")
    driver.key(.backspace)
    #expect(driver.effects == [.cancel(.files)])
    #expect(driver.explorer.detail?.files.phase == .loaded)
    driver.answer(.files, Make.files([Make.resource(120)]))
    #expect(driver.explorer.detail?.visibleFiles.count == 50)
  }

  @Test func `words typed before the first files came are asked for once they are there`() {
    var driver = Driver.results()
    driver.key(.enter)
    driver.press("fz")
    let effects = driver.answer(.files, Make.files((0..<50).map { Make.resource($0) }, total: 300))
    #expect(requests(in: effects) == [.files(datasetID: "id0", page: 1, matching: "z")])
  }

  @Test func `more files are asked for before the last, and again after a failure`() {
    var driver = Driver.detail((0..<50).map { Make.resource($0) }, total: 70)
    driver.press("}G")
    #expect(driver.pending(.moreFiles) == .files(datasetID: "id0", page: 2, matching: ""))
    driver.fail(.moreFiles)
    #expect(driver.pending(.moreFiles) == nil)
    driver.press("k")
    driver.answer(.moreFiles, Make.files((45..<70).map { Make.resource($0) }, total: 70, page: 2))
    #expect(driver.explorer.detail?.visibleFiles.count == 70)
    #expect(requests(in: driver.press("G")).isEmpty)
  }

  @Test func `narrowing that fails does not leave the next page loading for ever`() {
    var driver = Driver.detail((0..<50).map { Make.resource($0) }, total: 300)
    driver.press("}G")
    #expect(driver.pending(.moreFiles) != nil)
    driver.press("fz")
    driver.fail(.files)
    #expect(driver.explorer.detail?.moreFiles.isLoading == (driver.pending(.moreFiles) != nil))
  }

  @Test func `Enter on a file opens its table`() {
    var driver = Driver.detail((0..<3).map { Make.resource($0) })
    driver.press("}j")
    driver.key(.enter)
    #expect(driver.focus == .table)
    #expect(driver.table?.resource.id == "file1")
    #expect(driver.table?.datasetTitle == "Dataset 0")
  }

  @Test(arguments: [
    Resource.Browsability.notTabular, .notYetProcessed, .failed("no header"), .tooLarge(9),
    .unavailable(status: 404),
  ])
  func `Enter on a file without rows says why`(obstacle: Resource.Browsability) {
    var driver = Driver.detail([Make.resource(0, obstacle)])
    driver.press("}")
    let effects = driver.key(.enter)
    #expect(driver.focus == .table)
    #expect(driver.table?.obstacle == obstacle)
    #expect(requests(in: effects).isEmpty)
    #expect(driver.press("jG[").isEmpty)
    #expect(driver.explorer.dialog == nil)
    #expect(driver.press("y") == [.copy("https://demo.example/file0")])
    // Its user may know better.
    #expect(requests(in: driver.press("r")).contains(.table(resourceID: "file0")))
    #expect(driver.table?.obstacle == nil)
  }

  @Test func `t opens the first file that has rows`() {
    var driver = Driver.detail([Make.resource(0, .notTabular), Make.resource(1)])
    driver.press("t")
    #expect(driver.table?.resource.id == "file1")
    #expect(driver.explorer.detail?.fileCursor.index == 1)
  }

  @Test func `t says that no file has rows`() {
    var driver = Driver.detail([Make.resource(0, .notTabular)])
    driver.press("t")
    #expect(driver.table == nil)
    #expect(driver.explorer.notice == .noTable)
  }

  @Test func `t in the results waits for the files, and looks on in their next pages`() {
    var driver = Driver.results()
    driver.press("t")
    #expect(driver.focus == .detail)
    driver.answer(.files, Make.files((0..<50).map { Make.resource($0, .notTabular) }, total: 60))
    driver.answer(.moreFiles, Make.files([Make.resource(55)], total: 60, page: 2))
    #expect(driver.focus == .table)
    #expect(driver.table?.resource.id == "file55")
  }

  @Test func `t before the files are here waits for them too`() {
    var driver = Driver.results()
    driver.key(.enter)
    driver.press("}t")
    driver.answer(.files, Make.files([Make.resource(4)]))
    #expect(driver.table?.resource.id == "file4")
  }

  @Test func `a table that was wanted does not open under someone who types, nor after a cancelled wait`() {
    var driver = Driver.results()
    driver.press("tf")
    driver.answer(.files, Make.files([Make.resource(4)]))
    #expect(driver.focus == .detail && driver.table == nil)
    var other = Driver.results()
    other.press("t")
    other.key(.escape)
    other.key(.escape)
    other.press("r")
    other.answer(.files, Make.files([Make.resource(4)]))
    #expect(other.table == nil)
  }

  @Test func `the next and the previous result open in place`() {
    var driver = Driver.detail()
    driver.press("}J")
    #expect(driver.pending(.dataset) == .dataset("id1"))
    #expect(driver.explorer.detail?.section == .files)
    #expect(driver.focus == .detail)
    driver.press("KK")
    #expect(driver.explorer.notice == .alreadyFirst)
    #expect(driver.explorer.detail?.reference == "id0")
  }
}
