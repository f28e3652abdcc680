import Canvas
import Explorer

extension DialogView {
  /// Draws the keys of a pane, those that it shares with all panes last.
  func drawHelp(_ state: HelpState, on frame: inout Frame) {
    let bindings = explorer.helpBindings(state)
    let titles = bindings.map { pen.words.title($0.action) }
    let longest = titles.reduce(0) { max($0, columns($1)) }
    // On a narrow screen only the first key of each is shown: what it does matters more.
    let isNarrow = frame.canvas.size.width < longest + 30
    let keys = bindings.map { binding in
      binding.keys.prefix(isNarrow ? 1 : binding.keys.count).map(pen.words.name).joined(separator: "  ")
    }
    let widest = keys.reduce(0) { max($0, columns($1)) }
    func padded(_ text: String, to width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - columns(text)) + 2)
    }
    var lines = bindings.indices.map { index -> TextLine in
      [
        Run(padded(keys[index], to: widest), Theme.accent), Run(padded(titles[index], to: longest)),
        Run(bindings[index].isGlobal && !isNarrow ? pen.words.everywhere : "", Theme.dim),
      ]
    }
    let isEmpty = lines.isEmpty
    if isEmpty { lines = [TextLine(pen.words.noKeyMatches, Theme.dim)] }
    let hasFilter = state.isFiltering || !state.filter.text.isEmpty
    let area = box(
      title: pen.words.helpTitle(state.pane), hint: pen.words.helpHint,
      lines: (hasFilter ? [[]] : []) + lines,
      on: &frame)
    var list = area
    if hasFilter {
      let x = frame.draw("/ ", Theme.accent, in: area)
      list = area.inset(top: 1)
      drawList(lines, cursor: isEmpty ? nil : state.cursor, in: list, on: &frame)
      FieldView(field: state.filter, isActive: state.isFiltering).draw(
        in: area.row(0).inset(left: x), on: &frame)
    } else {
      drawList(lines, cursor: isEmpty ? nil : state.cursor, in: list, on: &frame)
    }
  }
}
