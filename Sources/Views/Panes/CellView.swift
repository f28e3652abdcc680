import Canvas
import DataGouv

/// One value of a table on one line.
struct CellView {
  let value: TableValue
  let pen: Pen

  /// Draws it into its cell: numbers to the right, with `decimals` places kept behind their point.
  func draw(in cell: Rect, isNumeric: Bool, decimals: Int, on frame: inout Frame) {
    switch value {
    case .null: draw("∅", Theme.null, toRight: isNumeric, in: cell, on: &frame)
    case .bool(let isTrue):
      frame.draw(
        isTrue ? "✓ \(pen.words.yes)" : "✗ \(pen.words.no)", isTrue ? Theme.good : Theme.plain, in: cell)
    case .integer(let number):
      draw(String(number), toRight: true, padding: decimals > 0 ? decimals + 1 : 0, in: cell, on: &frame)
    case .number(let text):
      let own = Self.decimals(of: text)
      let padding = own == 0 && decimals > 0 ? decimals + 1 : max(0, decimals - own)
      draw(text, toRight: true, padding: padding, in: cell, on: &frame)
    case .text(let text):
      draw(Self.oneLine(head(of: text, in: cell)), toRight: isNumeric, in: cell, on: &frame)
    case .json(let text): frame.draw(Self.oneLine(head(of: text, in: cell)), Theme.code, in: cell)
    }
  }

  private func draw(
    _ text: String, _ style: Style = .plain, toRight: Bool, padding: Int = 0, in cell: Rect,
    on frame: inout Frame
  ) {
    let width = columns(text)
    guard toRight, width <= cell.width else {
      frame.draw(text, style, in: cell)
      return
    }
    frame.draw(text, style, x: max(0, cell.width - width - padding), in: cell)
  }

  /// As much of a text as a cell can show: some cells hold pages.
  private func head(of text: String, in cell: Rect) -> String {
    text.utf8.count > 4 * cell.width + 16 ? String(text.prefix(2 * cell.width + 8)) : text
  }

  /// Digits behind the point of a plain decimal text.
  static func decimals(of text: String) -> Int {
    guard let point = text.utf8.firstIndex(of: 0x2e), !text.utf8.contains(0x65) else { return 0 }
    return text.utf8.distance(from: point, to: text.utf8.endIndex) - 1
  }

  /// Line breaks and tabs as marks, so that a cell stays a line and shows that it was more.
  static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x09 && $0 <= 0x0d }) else { return text }
    var line = ""
    for character in text {
      switch character {
      case "\n", "\r\n", "\r": line.append("⏎")
      case "\t": line.append("→")
      default: line.append(character)
      }
    }
    return line
  }
}
