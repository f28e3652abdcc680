/// A screen as a value: rows of cells, drawn into by clipped, cleaned text and compared in tests.
package struct Canvas: Hashable, Sendable {
  /// Its columns and rows.
  package let size: Size
  /// Where the terminal's cursor should be shown; `nil` hides it.
  package var cursor: Point?
  /// The cells, row after row.
  package private(set) var cells: [Cell]

  /// Makes a blank canvas.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The cell at a point; blank outside.
  package subscript(x: Int, y: Int) -> Cell {
    guard x >= 0, y >= 0, x < size.width, y < size.height else { return .blank }
    return cells[y * size.width + x]
  }

  /// Draws a string from a point to the right, inside `area` alone, and returns the columns that it took.
  ///
  /// What does not fit ends in `…`; a wide character that would be cut in half is left out.
  @discardableResult
  package mutating func draw(
    _ string: String, at point: Point, in area: Rect, style: Style = .plain, ellipsis: Bool = true
  ) -> Int {
    let area = area.intersection(Rect(size))
    guard point.y >= area.y, point.y < area.bottom, point.x < area.right else { return 0 }
    var x = point.x
    var overflow = false
    let limit = area.right
    SafeText.forEachGlyph(in: string) { glyph in
      if overflow { return }
      if x + glyph.width > limit {
        overflow = true
        return
      }
      if x >= area.x { put(glyph, x: x, y: point.y, style: style) }
      x += glyph.width
    }
    if overflow, ellipsis {
      if x >= limit { x = limit - 1 }
      if x >= area.x { put(SafeText.Glyph(base: "…", marks: nil, width: 1), x: x, y: point.y, style: style) }
      x += 1
    }
    return x - point.x
  }

  /// Draws a string that ends at the right edge of `area`, in the row of `y`.
  package mutating func drawRight(_ string: String, y: Int, in area: Rect, style: Style = .plain) {
    let width = SafeText.width(of: string)
    draw(string, at: Point(x: max(area.x, area.right - width), y: y), in: area, style: style)
  }

  /// Fills an area with one scalar of width 1.
  package mutating func fill(_ area: Rect, with base: Unicode.Scalar = " ", style: Style = .plain) {
    let area = area.intersection(Rect(size))
    for y in area.y..<area.bottom {
      for x in area.x..<area.right {
        put(SafeText.Glyph(base: base, marks: nil, width: 1), x: x, y: y, style: style)
      }
    }
  }

  /// Changes the look of an area, and leaves its text.
  package mutating func restyle(_ area: Rect, _ change: (Style) -> Style) {
    let area = area.intersection(Rect(size))
    for y in area.y..<area.bottom {
      for index in (y * size.width + area.x)..<(y * size.width + area.right) {
        cells[index].style = change(cells[index].style)
      }
    }
  }

  /// Puts other scalars of width 1 in the place of the characters, marks and right halves included.
  package mutating func mapBases(_ stand: (Unicode.Scalar) -> Unicode.Scalar) {
    for index in cells.indices where !cells[index].base.isASCII || cells[index].isContinuation {
      cells[index].base = cells[index].isContinuation ? " " : stand(cells[index].base)
      cells[index].marks = nil
    }
  }

  /// Calls `body` with each cell that differs from another canvas of the same size.
  package func forEachChange(since old: Canvas, _ body: (_ cell: Cell, _ x: Int, _ y: Int) -> Void) {
    guard old.size == size else { return }
    var index = 0
    for y in 0..<size.height {
      for x in 0..<size.width {
        if cells[index] != old.cells[index] { body(cells[index], x, y) }
        index += 1
      }
    }
  }

  /// The rows as text, without what trails: what golden screens compare.
  package var lines: [String] {
    (0..<size.height).map { y in
      var line = String.UnicodeScalarView()
      for cell in cells[(y * size.width)..<((y + 1) * size.width)] where !cell.isContinuation {
        line.append(cell.base)
        if let marks = cell.marks { line.append(contentsOf: marks) }
      }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  private mutating func put(_ glyph: SafeText.Glyph, x: Int, y: Int, style: Style) {
    let index = y * size.width + x
    // Overwriting half of a wide character leaves no other half behind.
    if cells[index].isContinuation, x > 0 { cells[index - 1].base = " " }
    let after = index + glyph.width
    if x + glyph.width < size.width, cells[after].isContinuation { cells[after].base = " " }
    cells[index] = Cell(glyph.base, marks: glyph.marks, style: style)
    if glyph.width == 2 { cells[index + 1] = Cell("\0", style: style) }
  }
}
