import Canvas
import DataGouv
import Testing

@testable import Explorer
@testable import Views

/// Where the terminal's own cursor is, which screen readers follow.
@Suite struct CursorTests {
  private static let sizes = [
    Size(width: 120, height: 36), Size(width: 80, height: 24), Size(width: 40, height: 12),
    Size(width: 20, height: 5),
  ]

  private static func frame(_ explorer: Explorer) -> Frame {
    var renderer = Renderer(language: .french)
    return renderer.frame(of: explorer)
  }

  @Test(arguments: sizes)
  func `every pane and state has the cursor in the focused pane`(size: Size) throws {
    var scenes = Scenes.states(size).filter { $0.explorer.dialog == nil }
    scenes += Kind.dataset.sections.map { ("\($0)", Scenes.detail($0, size)) }
    scenes += [
      ("results", Scenes.results(size)), ("table", Scenes.table(size)), ("metrics", Scenes.metrics(size)),
      ("leaders", Scenes.leaders(size)), ("comparison", Scenes.comparison(size)),
      ("groups", Scenes.groupedTable(size)), ("everything", Scenes.everything(size)),
    ]
    for scene in scenes {
      // Where nothing is open, another pane may have the screen.
      guard let pane = scene.explorer.layout.panes.first(where: { $0.0 == scene.explorer.focus }) else {
        continue
      }
      let cursor = try #require(Self.frame(scene.explorer).canvas.cursor, "\(scene.name)")
      #expect(pane.1.contains(cursor), "\(scene.name) at \(cursor)")
    }
  }

  @Test(arguments: sizes)
  func `every dialog has the cursor in its box`(size: Size) throws {
    let scenes = Scenes.dialogs(size) + Scenes.tableDialogs(size) + Scenes.transferDialogs(size)
    for scene in scenes {
      let frame = Self.frame(scene.explorer)
      let cursor = try #require(frame.canvas.cursor, "\(scene.name)")
      #expect(frame.target(at: cursor) != .outsideDialog, "\(scene.name) at \(cursor)")
    }
  }

  @Test func `the cursor goes with the selected line, cell and month`() throws {
    let size = Size(width: 80, height: 24)
    var results = Scenes.results(size)
    let first = try #require(Self.frame(results).canvas.cursor)
    results.results.cursor.index += 1
    #expect(try #require(Self.frame(results).canvas.cursor).y > first.y)
    var table = Scenes.table(size)
    let cell = try #require(Self.frame(table).canvas.cursor)
    table.table?.row += 1
    #expect(Self.frame(table).canvas.cursor == Point(x: cell.x, y: cell.y + 1))
    var metrics = Scenes.metrics(size)
    let month = try #require(Self.frame(metrics).canvas.cursor)
    let before = try #require(metrics.metrics).cursor.advanced(by: -1)
    metrics.metrics?.cursor = before
    #expect(try #require(Self.frame(metrics).canvas.cursor).x < month.x)
  }
}
