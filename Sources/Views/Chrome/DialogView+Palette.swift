import Canvas
import Explorer

extension DialogView {
  /// Draws the palette: a field, and below it what can be done with its key and, dimmed, where it works. The box
  /// stays as large as it is while the lines become fewer.
  func draw(_ palette: PaletteState, on frame: inout Frame) {
    let screen = frame.canvas.size
    let lines = explorer.paletteLines(palette)
    let width = min(86, max(1, screen.width - 6))
    let isWide = width >= 68
    let keyWidth = isWide ? 13 : min(10, width / 3)
    let titleWidth = isWide ? 45 : max(1, width - keyWidth)
    let placeWidth = max(0, width - titleWidth - keyWidth)
    var drawn = lines.map { line -> TextLine in
      let keys = line.keys.prefix(isWide ? 2 : 1).map(pen.words.name).joined(separator: " ")
      return TextLine(
        title(of: line, width: titleWidth - 1).runs + [
          Run(" " + Self.fitted(keys, to: keyWidth), line.worksHere ? Theme.accent : Theme.dim),
          Run(Self.fitted(pen.words.place(of: line), atMost: placeWidth), Theme.dim),
        ])
    }
    let isEmpty = drawn.isEmpty
    if isEmpty { drawn = [TextLine(pen.words.noCommandMatches, Theme.dim)] }
    let space = TextLine(String(repeating: " ", count: width))
    let rows = PaletteState.visibleLines(in: screen)
    let area = box(
      title: pen.words.paletteTitle, hint: pen.words.paletteHint,
      lines: Array(repeating: space, count: rows + 1), on: &frame)
    drawList(drawn, cursor: isEmpty ? nil : palette.cursor, in: area.inset(top: 1), on: &frame)
    let x = frame.draw(": ", Theme.accent, in: area)
    FieldView(
      field: palette.field, placeholder: pen.words.palettePlaceholder(hasRows: explorer.hasRows),
      isActive: true
    ).draw(in: area.row(0).inset(left: x), on: &frame)
  }

  /// A title with the letters that were found underlined; behind it the name in settings, where they are in that.
  private func title(of line: PaletteLine, width: Int) -> TextLine {
    let style = line.worksHere ? Theme.plain : Theme.dim
    let name = line.name.map { Self.fitted($0, atMost: max(0, width / 2)) } ?? ""
    let room = name.isEmpty ? width : width - columns(name) - 2
    let title = Self.fitted(pen.words.title(line.command), atMost: max(1, room))
    var drawn = TextLine()
    if name.isEmpty {
      drawn = Self.marked(title, line.places, style)
    } else {
      drawn.append("\(title)  ", style)
      for run in Self.marked(name, line.places, Theme.dim).runs { drawn.append(run.text, run.style) }
    }
    drawn.append(String(repeating: " ", count: max(0, width - drawn.width)), style)
    return drawn
  }

  private static func marked(_ text: String, _ places: [Int], _ style: Style) -> TextLine {
    let places = Set(places)
    return text.enumerated().reduce(into: TextLine()) { line, item in
      line.append(String(item.element), places.contains(item.offset) ? style.adding(.underline) : style)
    }
  }
}
