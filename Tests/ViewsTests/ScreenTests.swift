import Canvas
import Explorer
import Testing
import Views

/// Golden screens. `RECORD_SCREENS=1 swift test --filter ScreenTests` writes them anew, and fails.
@Suite struct ScreenTests {
  @Test(arguments: Scenes.sizes)
  func `the panes are drawn at every size`(size: Size) throws {
    let name = "\(size.width)x\(size.height)"
    try expectScreen(Scenes.results(size), named: "results-\(name)")
    for section in Kind.dataset.sections.prefix(4) {
      try expectScreen(Scenes.detail(section, size), named: "detail-\(section)-\(name)")
    }
    try expectScreen(Scenes.table(size), named: "table-\(name)")
    try expectScreen(Scenes.metrics(size), named: "metrics-\(name)")
    try expectScreen(Scenes.everything(size), named: "everything-\(name)")
    for dialog in Scenes.dialogs(size) where dialog.name != "dialog-help-filter" {
      try expectScreen(dialog.explorer, named: "\(dialog.name)-\(name)")
    }
  }

  @Test func `every state of a pane has a look of its own`() throws {
    for state in Scenes.states(Size(width: 80, height: 24)) {
      try expectScreen(state.explorer, named: "state-\(state.name)")
    }
  }

  @Test(arguments: [Size(width: 20, height: 5), Size(width: 80, height: 24), Size(width: 120, height: 36)])
  func `exports and downloads ask, and tell how far they are`(size: Size) throws {
    for scene in Scenes.transferDialogs(size) + Scenes.transfers(size) {
      try expectScreen(scene.explorer, named: "\(scene.name)-\(size.width)x\(size.height)")
      guard size.width == 80 else { continue }
      try expectScreen(scene.explorer, named: "english-\(scene.name)", language: .english)
    }
  }

  @Test(arguments: [Size(width: 20, height: 5), Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func `what is remembered is listed, annotated and named`(size: Size) throws {
    for scene in Scenes.remembered(size) {
      try expectScreen(scene.explorer, named: "\(scene.name)-\(size.width)x\(size.height)")
      guard size.width > 20 else { continue }
      try expectScreen(
        scene.explorer, named: "english-\(scene.name)-\(size.width)x\(size.height)", language: .english)
    }
  }

  @Test func `the same is said in English`() throws {
    let size = Size(width: 80, height: 24)
    for state in Scenes.states(size) {
      try expectScreen(state.explorer, named: "english-\(state.name)", language: .english)
    }
    let wide = Size(width: 120, height: 36)
    try expectScreen(Scenes.results(wide), named: "english-results", language: .english)
    try expectScreen(Scenes.detail(.information, wide), named: "english-information", language: .english)
    try expectScreen(Scenes.detail(.quality, wide), named: "english-quality", language: .english)
    try expectScreen(Scenes.table(wide), named: "english-table", language: .english)
    try expectScreen(Scenes.metrics(wide), named: "english-metrics", language: .english)
  }

  @Test func `a terminal without UTF-8 gets ASCII alone`() throws {
    let size = Size(width: 80, height: 24)
    try expectScreen(Scenes.results(size), named: "ascii-results", isASCII: true)
    try expectScreen(Scenes.table(size), named: "ascii-table", isASCII: true)
    try expectScreen(Scenes.metrics(size), named: "ascii-metrics", isASCII: true)
    for state in Scenes.states(size) {
      var renderer = Renderer(language: .french, isASCII: true)
      let cells = renderer.frame(of: state.explorer).canvas.cells
      #expect(
        cells.allSatisfy { $0.base.value >= 0x20 && $0.base.value < 0x7f && $0.marks == nil }, "\(state.name)"
      )
    }
  }
}
