import Canvas
import Explorer
import Foundation
import Testing
import Views

/// A drawn screen as text: its rows, then a letter a cell for the styles, then what the letters mean.
struct Picture: Equatable, CustomStringConvertible {
  let description: String

  init(_ canvas: Canvas) {
    var letters: [Style: Character] = [.plain: "."]
    var legend: [String] = []
    var styles: [String] = []
    for y in 0..<canvas.size.height {
      var row = ""
      for x in 0..<canvas.size.width {
        let style = canvas[x, y].style
        if letters[style] == nil {
          let letter = Character(Unicode.Scalar(UInt8(97 + letters.count - 1)))
          letters[style] = letter
          legend.append("\(letter) \(Self.name(style))")
        }
        row.append(letters[style] ?? "?")
      }
      while row.last == "." { row.removeLast() }
      styles.append(row)
    }
    let cursor = canvas.cursor.map { ["cursor \($0.x),\($0.y)"] } ?? []
    let parts = [canvas.lines, ["---"], styles, ["---"], legend, cursor]
    description = parts.joined().joined(separator: "\n") + "\n"
  }

  private static func name(_ style: Style) -> String {
    let colours = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "grey"]
    var words =
      style.foreground.map { [$0.rawValue < colours.count ? colours[Int($0.rawValue)] : "\($0.rawValue)"] }
      ?? []
    let names: [(Style.Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    words += names.filter { style.attributes.contains($0.0) }.map(\.1)
    return words.joined(separator: " ")
  }
}

/// Compares what is drawn with the file of that name in `Screens`. With `RECORD_SCREENS=1` it writes the file
/// instead, and fails all the same: a recording is never a pass.
func expectScreen(
  _ explorer: Explorer, named name: String, language: Language = .french, isASCII: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var renderer = Renderer(language: language, isASCII: isASCII)
  let drawn = Picture(renderer.frame(of: explorer).canvas).description
  try expectText(drawn, named: name, sourceLocation: sourceLocation)
}

/// Compares a text with the file of that name in `Screens`, or records it.
func expectText(
  _ drawn: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Screens/\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
    try drawn.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(drawn == expected, "\(name) is drawn as\n\(drawn)", sourceLocation: sourceLocation)
}
