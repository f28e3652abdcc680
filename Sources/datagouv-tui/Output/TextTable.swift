import Canvas

/// Columns of text for people, aligned by the width that a terminal gives them; every cell is cleaned.
struct TextTable: Hashable, Sendable {
  /// A column: its heading, where its cells stand, and how wide it may be.
  struct Column: Hashable, Sendable {
    var heading: String
    var isRight = false
    /// The most columns of the screen; what is longer ends in `…`.
    var limit = Int.max
  }

  /// The columns, from the left.
  var columns: [Column]
  /// The cells, row by row, each row as long as the columns.
  var rows: [[String]]

  /// The table with a rule under its headings, a line break after each line.
  var text: String {
    let cells = ([columns.map(\.heading)] + rows).map { row in
      zip(row, columns).map { Self.fitted($0, to: $1.limit) }
    }
    let widths = columns.indices.map { index in cells.map { $0[index].width }.max() ?? 0 }
    var lines = cells.map { row in line(row, widths) }
    lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1)
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(_ row: [SafeText], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in row.enumerated() {
      let padding = String(repeating: " ", count: widths[index] - cell.width)
      line += index == 0 ? "" : "  "
      line += columns[index].isRight ? padding + cell.string : cell.string + padding
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func fitted(_ cell: String, to limit: Int) -> SafeText {
    let whole = SafeText(cell)
    guard whole.width > limit else { return whole }
    var kept = String.UnicodeScalarView()
    var width = 0
    var isFull = false
    SafeText.forEachGlyph(in: cell) { glyph in
      guard !isFull, width + glyph.width < limit else {
        isFull = true
        return
      }
      kept.append(glyph.base)
      if let marks = glyph.marks { kept.append(contentsOf: marks) }
      width += glyph.width
    }
    return SafeText(String(kept) + "…")
  }
}
