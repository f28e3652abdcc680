import Canvas
import Explorer

extension DialogView {
  /// Draws the keys of a pane, those that it shares with all panes last.
  func drawHelp(_ state: HelpState, on frame: inout Frame) {
    let bindings = explorer.helpBindings(state)
    let keys = bindings.map { $0.keys.map(pen.words.name).joined(separator: "  ") }
    let widest = keys.reduce(0) { max($0, columns($1)) }
    var lines = zip(bindings, keys).map { binding, key -> TextLine in
      let padding = String(repeating: " ", count: max(0, widest - columns(key)) + 2)
      var line: TextLine = [Run(key + padding, Theme.accent), Run(pen.words.title(binding.action))]
      if binding.isGlobal { line.append(" · \(pen.words.everywhere)", Theme.dim) }
      return line
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
