import Explorer

extension DialogView {
  /// Draws the forms in which the months can be copied.
  func drawMetricsCopies(_ cursor: ListCursor, on frame: inout Frame) {
    let lines = MetricsCopy.all.map { TextLine(pen.words.name($0)) }
    let area = box(title: pen.words.copiesTitle, hint: pen.words.listHint, lines: lines, on: &frame)
    drawList(lines, cursor: cursor, in: area, on: &frame)
  }
}
