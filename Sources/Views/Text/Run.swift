import Canvas

/// A piece of text in one style.
struct Run: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// A line of pieces, already fitted to a width.
struct TextLine: Hashable, Sendable, ExpressibleByArrayLiteral {
  var runs: [Run]

  init(_ runs: [Run] = []) { self.runs = runs }
  init(_ text: String, _ style: Style = .plain) { runs = [Run(text, style)] }
  init(arrayLiteral runs: Run...) { self.runs = runs }

  /// Columns that it takes.
  var width: Int { runs.reduce(0) { $0 + columns($1.text) } }

  /// Adds a piece, joined with the last one when they look the same.
  mutating func append(_ text: some StringProtocol, _ style: Style) {
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(String(text), style))
    }
  }
}

/// Columns that a string takes once it is drawn.
func columns(_ text: some StringProtocol) -> Int { SafeText.width(of: String(text)) }
