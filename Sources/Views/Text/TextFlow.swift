import Canvas

/// Breaks pieces of text into lines of a width: between words where it can, inside a word that is too long.
struct TextFlow {
  /// Columns of a line, at least 1.
  let width: Int
  /// What each line but the first begins with, such as the blanks under a list's mark.
  let hanging: TextLine
  private(set) var lines: [TextLine] = []

  private var line: TextLine
  private var lineWidth: Int
  private var isLineEmpty = true
  private var word = TextLine()
  private var wordWidth = 0
  private var space: Style?

  /// Starts a flow; `first` and `hanging` are what the lines begin with, and are part of the width.
  init(width: Int, first: TextLine = [], hanging: TextLine = []) {
    self.width = max(1, width)
    self.hanging = hanging
    line = first
    lineWidth = first.width
  }

  /// The lines of one piece of text.
  static func wrap(_ text: String, width: Int, style: Style = .plain) -> [TextLine] {
    var flow = TextFlow(width: width)
    flow.add(text, style)
    return flow.finish()
  }

  /// Adds text; a line feed breaks the line, any other white space only parts words.
  mutating func add(_ text: String, _ style: Style = .plain) {
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) {
        append(text[start..<index], style)
        endWord()
        if byte == 0x0a {
          breakLine()
        } else if !isLineEmpty, space == nil {
          space = style
        }
        start = bytes.index(after: index)
      }
      index = bytes.index(after: index)
    }
    append(text[start...], style)
  }

  /// Ends the line here.
  mutating func breakLine() {
    endWord()
    lines.append(line)
    startLine()
  }

  /// Ends the text and returns its lines; one empty line when there was nothing.
  mutating func finish() -> [TextLine] {
    endWord()
    if !isLineEmpty || lines.isEmpty { lines.append(line) }
    startLine()
    return lines
  }

  private mutating func startLine() {
    line = hanging
    lineWidth = hanging.width
    isLineEmpty = true
    space = nil
  }

  private mutating func append(_ text: Substring, _ style: Style) {
    guard !text.isEmpty else { return }
    word.append(text, style)
    wordWidth += columns(text)
  }

  private mutating func endWord() {
    guard !word.runs.isEmpty else { return }
    let gap = isLineEmpty || space == nil ? 0 : 1
    if lineWidth + gap + wordWidth <= width {
      if gap == 1, let space { line.append(" ", space) }
      lineWidth += gap + wordWidth
    } else {
      if !isLineEmpty {
        lines.append(line)
        startLine()
      }
      if lineWidth + wordWidth > width {
        splitWord()
        return
      }
      lineWidth += wordWidth
    }
    for run in word.runs { line.append(run.text, run.style) }
    isLineEmpty = false
    space = nil
    word = TextLine()
    wordWidth = 0
  }

  private mutating func splitWord() {
    for run in word.runs {
      for character in run.text {
        let wide = columns(String(character))
        if lineWidth + wide > width, !isLineEmpty {
          lines.append(line)
          startLine()
        }
        line.append(String(character), run.style)
        lineWidth += wide
        isLineEmpty = false
      }
    }
    space = nil
    word = TextLine()
    wordWidth = 0
  }
}
