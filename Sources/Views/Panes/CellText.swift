import DataGouv

/// A whole value in as many lines as it takes.
struct CellText {
  let value: TableValue
  let pen: Pen

  /// Its lines; no more than `limit`, the last one then ending in a mark.
  func lines(width: Int, limit: Int = .max) -> [TextLine] {
    let lines: [TextLine] =
      switch value {
      case .null: [TextLine("∅ \(pen.words.null)", Theme.null)]
      case .bool(let isTrue): [TextLine(isTrue ? "✓ \(pen.words.yes)" : "✗ \(pen.words.no)")]
      case .integer(let number): [TextLine(String(number))]
      case .number(let text): TextFlow.wrap(text, width: width)
      case .text(""): [TextLine("\"\" \(pen.words.emptyText)", Theme.dim)]
      case .text(let text): TextFlow.wrap(Self.head(of: text, width: width, limit: limit), width: width)
      case .json(let text):
        JSONText.indented(Self.head(of: text, width: width, limit: limit)).flatMap { line in
          TextFlow.wrap(line.text, width: max(1, width - line.indent), style: Theme.code).map { wrapped in
            TextLine([Run(String(repeating: " ", count: min(line.indent, width - 1)))] + wrapped.runs)
          }
        }
      }
    guard lines.count > limit, limit > 0 else { return lines }
    var shown = Array(lines.prefix(limit))
    shown[limit - 1].append(" …", Theme.dim)
    return shown
  }

  /// More of a text than so many lines can show; some cells hold pages.
  private static func head(of text: String, width: Int, limit: Int) -> String {
    guard limit < 1_000, text.utf8.count > 8 * width * limit else { return text }
    return String(text.prefix(2 * width * (limit + 1)))
  }
}

/// JSON with a line for each member, without being parsed: what is not JSON comes out as it is.
enum JSONText {
  /// A line and how many columns it is moved in.
  struct Line: Hashable {
    var indent: Int
    var text: String
  }

  static func indented(_ text: String) -> [Line] {
    var lines = [Line(indent: 0, text: "")]
    var depth = 0
    var isInString = false
    var isEscaped = false
    var previous: Character = " "
    for character in text {
      if isInString {
        lines[lines.count - 1].text.append(character)
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isInString = false
        }
        previous = character
        continue
      }
      switch character {
      case "{", "[":
        lines[lines.count - 1].text.append(character)
        depth = min(depth + 1, 20)
        lines.append(Line(indent: 2 * depth, text: ""))
      case "}", "]":
        depth = max(0, depth - 1)
        if previous == "{" || previous == "[" {
          lines.removeLast()
        } else {
          lines.append(Line(indent: 2 * depth, text: ""))
        }
        lines[lines.count - 1].text.append(character)
      case ",":
        lines[lines.count - 1].text.append(character)
        lines.append(Line(indent: 2 * depth, text: ""))
      case ":": lines[lines.count - 1].text += ": "
      case " ", "\n", "\t", "\r\n": continue
      default:
        lines[lines.count - 1].text.append(character)
        isInString = character == "\""
      }
      previous = character
    }
    return lines
  }
}
