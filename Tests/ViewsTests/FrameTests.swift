import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer
@testable import Views

@Suite struct FrameTests {
  private func frame(_ explorer: Explorer, language: Language = .french) -> Frame {
    var renderer = Renderer(language: language)
    return renderer.frame(of: explorer)
  }

  private func point(of text: String, in frame: Frame) -> Point? {
    for (y, line) in frame.canvas.lines.enumerated() {
      if let range = line.firstRange(of: text) {
        return Point(x: line[..<range.lowerBound].count, y: y)
      }
    }
    return nil
  }

  @Test(arguments: [
    ("Population légale", Target.result(1)), ("Chercher", .queryField), ("1 Résultats", .pane(.results)),
    ("trier", .action(.sortMenu)),
  ])
  func `the mouse finds what was drawn`(text: String, target: Target) throws {
    let frame = frame(Scenes.results(Size(width: 80, height: 24)))
    #expect(frame.target(at: try #require(point(of: text, in: frame))) == target)
  }

  @Test func `sections, files, cells, headers and months can be clicked`() throws {
    let size = Size(width: 200, height: 50)
    let frame = frame(Scenes.everything(size))
    func target(_ text: String) throws -> Target? {
      frame.target(at: try #require(point(of: text, in: frame)))
    }
    #expect(try target("Infos") == .section(.information))
    #expect(try target("stations.geojson") == .file(3))
    #expect(try target("140.25") == .cell(row: 2, column: 2))
    #expect(try target("commune  ") == .columnHeader(1))
    #expect(try target("▲▲") == .month(9))
  }

  @Test(arguments: [
    (0.0, Language.french, "[Gardé à l'instant]"), (3 * 3600.0, .english, "[Stored 3 h ago]"),
    (3 * 86400.0, .french, "[Gardé il y a 3 jours]"),
  ])
  func `the title bar tells how old what is stored is`(age: Double, language: Language, mark: String) {
    var explorer = Scenes.results(Size(width: 80, height: 24))
    explorer.results.listing.kept = Kept(since: explorer.now.addingTimeInterval(-age))
    #expect(frame(explorer, language: language).canvas.lines.first?.contains(mark) == true)
  }

  @Test func `the title bar tells that the network is left alone`() {
    var settings = Scenes.blank(Size(width: 80, height: 24)).settings
    settings.isOffline = true
    let explorer = Explorer(
      settings: settings, size: Size(width: 80, height: 24), now: Samples.now, currentMonth: Samples.month)
    #expect(frame(explorer).canvas.lines.first?.contains("[Hors ligne]") == true)
  }

  @Test func `a dialog covers what is below it`() throws {
    let scene = try #require(Scenes.dialogs(Size(width: 80, height: 24)).first { $0.name == "dialog-sort" })
    let frame = frame(scene.explorer)
    #expect(frame.target(at: try #require(point(of: "plus suivis", in: frame))) == .dialogLine(3))
    #expect(frame.target(at: Point(x: 0, y: 5)) == .outsideDialog)
    #expect(frame.target(at: try #require(point(of: "Trier les", in: frame))) == .dialog)
  }

  @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24)])
  func `a dataset that was withdrawn says so at every size`(size: Size) {
    var explorer = Scenes.detail(.description, size)
    explorer.detail?.dataset.value?.archived = Samples.day(3)
    explorer.detail?.dataset.value?.deleted = Samples.day(1)
    #expect(frame(explorer).canvas.lines.contains { $0.contains("[supprimé] [archivé]") })
  }

  @Test func `the cursor is in the field that takes what is typed`() {
    var explorer = Scenes.results(Size(width: 80, height: 24))
    explorer.entry = .query
    explorer.results.field = TextField("été")
    let frame = frame(explorer)
    #expect(frame.canvas.cursor == Point(x: 16, y: 2))
  }

  @Test func `the end of a long query stays visible`() {
    var explorer = Scenes.results(Size(width: 30, height: 10))
    explorer.entry = .query
    explorer.results.field = TextField(String(repeating: "mot ", count: 20) + "fin")
    let frame = frame(explorer)
    #expect(frame.canvas.lines.contains { $0.hasSuffix("fin") })
  }

  @Test func `the lines of a section are told`() {
    let size = Size(width: 80, height: 24)
    #expect(frame(Scenes.detail(.information, size)).extent[.information] ?? 0 > 20)
    #expect(frame(Scenes.detail(.quality, size)).extent[.quality] == 13)
    #expect(frame(Scenes.detail(.files, size)).extent.isEmpty)
  }

  @Test func `scrolling shows the lines that follow`() {
    var explorer = Scenes.detail(.description, Size(width: 80, height: 24))
    explorer.detail?.scroll[.description] = 8
    #expect(frame(explorer).canvas.lines.contains { $0.contains("fichiers annuels") })
    explorer.detail?.scroll[.description] = 100_000
    #expect(frame(explorer).canvas.lines.count == 24)
  }

  @Test func `every size can be drawn, with everything that can be open`() async {
    let widths = [0, 1, 2, 3, 5, 8, 13, 19, 20, 29, 40, 59, 60, 79, 119, 120, 201]
    let heights = [0, 1, 2, 3, 4, 5, 6, 7, 9, 12, 17, 24, 30, 51]
    let sizes =
      widths.flatMap { width in [1, 5, 24].map { Size(width: width, height: $0) } }
      + heights.flatMap { height in [2, 33, 80, 160].map { Size(width: $0, height: height) } }
    for size in sizes {
      // Other tests wait for their servers on the same few threads.
      await Task.yield()
      for state in Scenes.states(size) + [("everything", Scenes.everything(size))] {
        let canvas = frame(state.explorer).canvas
        #expect(canvas.size == size)
        if let cursor = canvas.cursor { #expect(Rect(size).contains(cursor), "\(state.name) at \(size)") }
      }
    }
  }

  static let hostile = [
    "\u{1B}[2J\u{1B}]0;titre\u{7}", "\u{9B}31m", "\u{202E}gpj.exe", "a\u{200B}b\u{FEFF}",
    "line\nfeed\ttab\rreturn",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}", "👩‍👩‍👧‍👦 👍🏽 🇫🇷", "全角文字テスト", "\u{0}\u{7F}", "مرحبا",
    String(repeating: "\u{1B}", count: 500), "|<b>&amp;*_`[x](y)",
  ]

  @Test(arguments: hostile)
  func `no string of a stranger reaches the screen as a control character`(text: String) {
    for size in [Size(width: 80, height: 24), Size(width: 200, height: 50), Size(width: 33, height: 14)] {
      for canvas in hostileScreens(text, size) {
        for cell in canvas.cells {
          let category = cell.base.properties.generalCategory
          let isWideHalf = cell.isContinuation
          #expect(isWideHalf || (category != .control && category != .format))
          #expect(cell.marks?.count ?? 0 <= 4)
        }
      }
    }
  }

  private func hostileScreens(_ text: String, _ size: Size) -> [Canvas] {
    var explorer = Scenes.everything(size)
    var summary = Samples.summaries[0]
    summary.title = text
    summary.producer?.name = text
    summary.producer?.acronym = text
    summary.excerpt = text
    summary.formats = [text]
    summary.license = text
    explorer.results.field = TextField(text)
    explorer.results.query.text = text
    explorer.results.listing.value?.items = [.dataset(summary)]
    explorer.results.listing.phase = .failed(.status(500, message: text, code: nil, retryAfter: nil))
    var dataset = Samples.dataset
    dataset.title = text
    dataset.description = text
    dataset.tags = [text]
    dataset.license = Named(id: text, label: text, url: text)
    dataset.producer?.name = text
    dataset.contacts = [Dataset.Contact(name: text, email: text, role: text)]
    explorer.detail?.dataset.value = dataset
    var file = Samples.files[0]
    file.title = text
    file.format = text
    file.url = text
    file.description = text
    explorer.detail?.files.value?.resources = [file]
    explorer.table?.resource = file
    explorer.table?.columns[0].profile.name = text
    explorer.table?.sorts = [TableQuery.Sort(column: text)]
    explorer.table?.filters = [RowFilter(column: text, comparison: .in([text, text]))]
    explorer.table?.profile.value?.columns[0].name = text
    explorer.table?.profile.value?.columns[0].top = [.init(value: text, count: 3)]
    explorer.table?.rows[0]?.cells = [
      "commune": .text(text), "détails": .json(text), "valeur": .number(text),
    ]
    explorer.metrics?.title = text
    explorer.metrics?.resource = file
    explorer.notice = .notARow(text, rows: 1, pages: 1)
    explorer.log = [Failure(date: Samples.now, request: .dataset(text), error: .invalidRequest(.other(text)))]
    var canvases: [Canvas] = []
    for section in DetailState.Section.allCases {
      explorer.detail?.section = section
      for pane in Pane.allCases {
        explorer.focus = pane
        canvases.append(frame(explorer).canvas)
      }
    }
    explorer.focus = .table
    let column = TableProfile.Column(name: text, top: [.init(value: text, count: 2)])
    let dialogs: [Dialog?] = [
      .log(ListCursor()), .palette(PaletteState(text)),
      .cell(WholeCell(column: column, value: .text(text), row: 0)), .record, .profile(ListCursor()),
      .find(TextField(text)), .filters(ListCursor()),
      .columns(ColumnsForm(all: [text], shown: [text], at: text)),
      FilterForm(column: column).map { .filter($0) },
    ]
    for dialog in dialogs {
      explorer.dialog = dialog
      canvases.append(frame(explorer).canvas)
    }
    return canvases
  }

  @Test func `what was laid out is laid out once, for a width`() {
    var memo = Memo()
    var count = 0
    func lines(_ text: String, _ width: Int) -> [TextLine] {
      memo.lines(of: .markdown(text), width: width) {
        count += 1
        return MarkdownText.lines(of: text, width: width)
      }
    }
    #expect(lines("a", 10) == lines("a", 10))
    #expect(count == 1)
    _ = lines("a", 20)
    _ = lines("b", 10)
    #expect(count == 3)
    for index in 0..<20 { _ = lines(String(index), 10) }
    _ = lines("a", 10)
    #expect(count == 24)
  }

  @Test func `the addresses of a description are told in the order of their numbers`() {
    var renderer = Renderer(language: .french)
    let explorer = Scenes.detail(.description, Size(width: 80, height: 24))
    let frame = renderer.frame(of: explorer)
    #expect(frame.addresses?.first == "https://example.org/documentation/qualite-de-l-air")
    #expect(renderer.frame(of: explorer).addresses == frame.addresses, "laid out before")
    #expect(renderer.frame(of: Scenes.detail(.files, Size(width: 80, height: 24))).addresses == nil)
  }
}
