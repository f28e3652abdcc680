import Canvas
import DataGouv
import Testing

@testable import Explorer
@testable import Views

/// The line of keys at the bottom.
@Suite struct HintTests {
  private static let size = Size(width: 80, height: 24)

  /// The actions whose keys the last line shows, in their order.
  private static func hints(_ explorer: Explorer, _ language: Language = .french) -> [Action] {
    var renderer = Renderer(language: language)
    let frame = renderer.frame(of: explorer)
    var actions: [Action] = []
    for x in 0..<size.width {
      if case .action(let action)? = frame.target(at: Point(x: x, y: size.height - 1)),
        actions.last != action
      {
        actions.append(action)
      }
    }
    return actions
  }

  @Test(arguments: Language.allCases)
  func `at 80 columns each pane shows the keys that are wanted most`(language: Language) {
    let size = Self.size
    let wanted: [(Explorer, [Action])] = [
      (Scenes.results(size), [.search, .open, .kinds, .sortMenu, .filter, .tableOfFirstFile, .help]),
      (Scenes.detail(.files, size), [.open, .nextSection, .filter, .tableOfFirstFile, .download, .help]),
      (Scenes.detail(.description, size), [.open, .nextSection, .tableOfFirstFile, .links, .help]),
      (Scenes.table(size), [.search, .open, .filter, .sortAscending, .columns, .export, .help]),
      (Scenes.metrics(size), [.series, .moreMonths, .export, .figures, .help]),
      (Scenes.leaders(size), [.open, .series, .export, .help]),
      (Scenes.groupedTable(size), [.open, .sortAscending, .export, .group, .help]),
    ]
    for (explorer, actions) in wanted {
      let hints = Self.hints(explorer, language)
      #expect(hints.filter(actions.contains) == actions, "\(explorer.focus): \(hints)")
    }
  }

  @Test func `keys that would do nothing are not shown`() {
    #expect(!Self.hints(Scenes.detail(.quality, Self.size)).contains(.download))
    var table = Scenes.table(Self.size)
    table.table?.obstacle = .notTabular
    let hints = Self.hints(table)
    #expect(hints.contains(.download) && !hints.contains(.filter) && !hints.contains(.export))
  }

  @Test(arguments: Language.allCases)
  func `what is said does not hide how far a file is`(language: Language) throws {
    let scene = try #require(Scenes.transfers(Self.size).first { $0.name == "transfer-noticed" })
    var renderer = Renderer(language: language)
    let line = renderer.frame(of: scene.explorer).canvas.lines[Self.size.height - 2]
    let words = Messages(language)
    let notice = try #require(scene.explorer.notice)
    #expect(line.contains(words.text(notice)))
    #expect(line.contains("26"))
    // A long message is cut, not the progress.
    var explorer = scene.explorer
    explorer.notice = .noBrowser("https://example.org/" + String(repeating: "x", count: 90))
    let cut = renderer.frame(of: explorer).canvas.lines[Self.size.height - 2]
    #expect(cut.contains("26") && cut.contains("…"))
  }
}
