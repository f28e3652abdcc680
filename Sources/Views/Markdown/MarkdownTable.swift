import Canvas

/// A table of a description: columns in line, cells wrapped where they are wider than their share.
struct MarkdownTable {
  /// Rows of cells, the header first.
  let rows: [[[Run]]]
  let width: Int

  private static let gap = 3
  private static let narrowest = 4

  var lines: [TextLine] {
    let widths = self.widths
    guard !widths.isEmpty else { return [] }
    var lines: [TextLine] = []
    for (index, row) in rows.enumerated() {
      lines += self.lines(of: row, widths: widths, isHeader: index == 0)
      guard index == 0 else { continue }
      let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
      lines.append(TextLine(rule, Theme.frame))
    }
    return lines
  }

  /// The columns' widths: what they hold, shrunk from the widest until they fit; those without room are left out.
  private var widths: [Int] {
    let count = min(
      rows.reduce(0) { max($0, $1.count) }, max(1, (width + Self.gap) / (Self.narrowest + Self.gap)))
    var widths = (0..<count).map { column in
      rows.reduce(1) { widest, row in
        max(widest, row.indices.contains(column) ? row[column].reduce(0) { $0 + columns($1.text) } : 0)
      }
    }
    var excess = widths.reduce(-Self.gap) { $0 + $1 + Self.gap } - width
    while excess > 0, let widest = widths.max(), widest > Self.narrowest {
      let second = widths.filter { $0 < widest }.max() ?? Self.narrowest
      let holders = widths.indices.filter { widths[$0] == widest }
      let step = max(1, min(widest - max(second, Self.narrowest), excess / holders.count))
      for index in holders where excess > 0 {
        widths[index] -= step
        excess -= step
      }
    }
    return widths
  }

  private func lines(of row: [[Run]], widths: [Int], isHeader: Bool) -> [TextLine] {
    let cells = widths.indices.map { column -> [TextLine] in
      var flow = TextFlow(width: widths[column])
      for run in row.indices.contains(column) ? row[column] : [] {
        flow.add(run.text, isHeader ? run.style.adding(.bold) : run.style)
      }
      return flow.finish()
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { index in
      var line = TextLine()
      for (column, cell) in cells.enumerated() {
        if column > 0 { line.append(" │ ", Theme.frame) }
        let part = index < cell.count ? cell[index] : []
        for run in part.runs { line.append(run.text, run.style) }
        if column < cells.count - 1 {
          line.append(String(repeating: " ", count: max(0, widths[column] - part.width)), .plain)
        }
      }
      return line
    }
  }
}
