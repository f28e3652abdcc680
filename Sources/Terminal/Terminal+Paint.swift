import CNcurses
import CTerminal
package import Canvas

extension Terminal {
  /// Shows a canvas: sends what differs from the one before, in one write.
  ///
  /// While the program is suspended the canvas is kept and shown when it runs again.
  package func paint(_ canvas: Canvas) {
    guard state == .active else {
      if state == .suspended { waiting = canvas }
      return
    }
    let size = self.size
    if canvas.size == size, let painted, painted.size == size {
      canvas.forEachChange(since: painted) { cell, x, y in put(cell, x: x, y: y) }
    } else {
      nc_erase()
      for y in 0..<min(size.height, canvas.size.height) {
        for x in 0..<min(size.width, canvas.size.width) { put(canvas[x, y], x: x, y: y) }
      }
    }
    painted = canvas
    place(canvas.cursor, in: size)
    refresh()
  }

  /// Sends the whole screen again, for when something else wrote on it.
  package func redraw() {
    nc_forget_screen()
    if let painted { paint(painted) }
  }

  /// Takes over the size that the terminal has now; the next paint sends the whole screen.
  package func resize() {
    guard state == .active else { return }
    adoptSize()
    painted = nil
    nc_forget_screen()
  }

  func adoptSize() {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_terminal_size(&columns, &rows)
    guard columns > 0, rows > 0 else { return }
    resizeterm(rows, columns)
    // On a terminal without a second screen the way out depends on the number of rows.
    arm()
  }

  private func put(_ cell: Cell, x: Int, y: Int) {
    if cell.isContinuation { return }
    let ink = palette.ink(for: cell.style)
    let marks = cell.marks ?? []
    func mark(_ index: Int) -> UInt32 { index < marks.count ? marks[index].value : 0 }
    nc_put(
      Int32(y), Int32(x), cell.base.value, mark(0), mark(1), mark(2), mark(3), ink.attributes, ink.pair)
  }

  private func place(_ cursor: Point?, in size: Size) {
    let visible = cursor.flatMap { $0.x < size.width && $0.y < size.height ? $0 : nil }
    if isCursorVisible != (visible != nil) {
      isCursorVisible = visible != nil
      curs_set(visible == nil ? 0 : 1)
      nc_let_cursor_lie(visible == nil)
    }
    if let visible { move(Int32(visible.y), Int32(visible.x)) }
  }
}
