import Canvas

/// Lays Markdown out for a width: the text of a description on the screen.
struct MarkdownText {
  /// Columns that text keeps however deep it is nested.
  private static let narrowest = 8

  private let width: Int
  private var lines: [TextLine] = []
  /// Addresses of the links so far; the text carries their numbers.
  private var links: [String] = []

  /// The lines of a text.
  static func lines(of markdown: String, width: Int) -> [TextLine] {
    layout(of: markdown, width: width).lines
  }

  /// The lines of a text, and the addresses that its numbers stand for.
  static func layout(of markdown: String, width: Int) -> (lines: [TextLine], addresses: [String]) {
    var text = MarkdownText(width: max(1, width))
    text.add(MarkdownParser.blocks(of: markdown))
    text.addLinks()
    while text.lines.last?.runs.isEmpty == true { text.lines.removeLast() }
    return (text.lines, text.links)
  }

  /// The words of a text on one line, without any mark-up.
  static func plain(_ markdown: String) -> String {
    MarkdownParser.blocks(of: markdown).map(plain).joined(separator: " ")
  }

  private static func plain(_ block: MarkdownBlock) -> String {
    switch block {
    case .heading(_, let spans), .paragraph(let spans): spans.map(\.text).joined()
    case .list(let items, _): items.flatMap(\.blocks).map(plain).joined(separator: " ")
    case .quote(let blocks): blocks.map(plain).joined(separator: " ")
    case .code(let text): text
    case .table(let rows): rows.joined().map { $0.map(\.text).joined() }.joined(separator: " ")
    case .rule: ""
    }
  }

  private init(width: Int) { self.width = width }

  /// Adds blocks with an empty line between them; `first` begins their first line, `hanging` the others.
  private mutating func add(
    _ blocks: [MarkdownBlock], first: TextLine = [], hanging: TextLine = [], depth: Int = 0,
    isTight: Bool = false
  ) {
    for (index, block) in blocks.enumerated() {
      if index > 0, !isTight || !block.isList { lines.append(hanging) }
      add(block, first: index == 0 ? first : hanging, hanging: hanging, depth: depth)
    }
    if blocks.isEmpty { lines.append(first) }
  }

  private mutating func add(_ block: MarkdownBlock, first: TextLine, hanging: TextLine, depth: Int) {
    switch block {
    case .heading(let level, let spans):
      let style = level == 1 ? Theme.heading.adding(.underline) : level == 2 ? Theme.heading : Theme.strong
      addText(spans, base: style, first: first, hanging: hanging)
    case .paragraph(let spans): addText(spans, base: .plain, first: first, hanging: hanging)
    case .list(let items, let start):
      addList(items, start: start, first: first, hanging: hanging, depth: depth)
    case .quote(let blocks):
      let bar = Run(hanging.width + 2 > width - Self.narrowest ? "" : "│ ", Theme.frame)
      add(blocks, first: first + [bar], hanging: hanging + [bar], depth: depth)
    case .code(let text): add(codeLines(text, width: width - hanging.width), first: first, hanging: hanging)
    case .table(let rows):
      let cells = rows.map { $0.map { runs(of: $0, base: .plain) } }
      add(MarkdownTable(rows: cells, width: width - hanging.width).lines, first: first, hanging: hanging)
    case .rule:
      let rule = TextLine(String(repeating: "─", count: max(1, width - first.width)), Theme.frame)
      add([rule], first: first, hanging: hanging)
    }
  }

  /// Adds lines that are laid out already.
  private mutating func add(_ new: [TextLine], first: TextLine, hanging: TextLine) {
    for (index, line) in new.enumerated() { lines.append((index == 0 ? first : hanging) + line.runs) }
  }

  private mutating func addList(
    _ items: [MarkdownBlock.Item], start: Int?, first: TextLine, hanging: TextLine, depth: Int
  ) {
    let bullets = ["•", "◦", "▪"]
    let longest = "\((start ?? 0) &+ items.count).".count
    for (index, item) in items.enumerated() {
      var mark = bullets[min(depth, bullets.count - 1)]
      if let number = start.map({ "\($0 &+ index)." }) {
        mark = String(repeating: " ", count: max(0, longest - number.count)) + number
      }
      if let isDone = item.isDone { mark = isDone ? "☑" : "☐" }
      mark += " "
      // Lists nest deeper than a narrow pane can be indented.
      let start = index == 0 ? first : hanging
      let room = width - Self.narrowest - columns(mark)
      let blank = hanging.width <= room ? String(repeating: " ", count: columns(mark)) : ""
      if start.width > room, index == 0, depth > 0 { mark = "" }
      add(
        item.blocks, first: start + [Run(mark, Theme.accent)],
        hanging: hanging + [Run(blank)], depth: depth + 1, isTight: true)
    }
  }

  private mutating func addText(_ spans: [Span], base: Style, first: TextLine, hanging: TextLine) {
    var flow = TextFlow(width: width, first: first, hanging: hanging)
    for run in runs(of: spans, base: base) { flow.add(run.text, run.style) }
    lines += flow.finish()
  }

  /// Code keeps its blanks, and is cut into pieces where it is too long.
  private func codeLines(_ text: String, width: Int) -> [TextLine] {
    let room = max(1, width - 2)
    var source = text.split(separator: "\n", omittingEmptySubsequences: false)
    while source.last?.isEmpty == true { source.removeLast() }
    return source.flatMap { line in
      var rest = line.replacing("\t", with: "    ")[...]
      var pieces: [TextLine] = []
      repeat {
        pieces.append([Run("▏ ", Theme.frame), Run(String(rest.prefix(room)), Theme.code)])
        rest = rest.dropFirst(room)
      } while !rest.isEmpty
      return pieces
    }
  }

  /// Runs with their looks; a link is followed by its number, unless it is its own text.
  private mutating func runs(of spans: [Span], base: Style) -> [Run] {
    var runs: [Run] = []
    for (index, span) in spans.enumerated() {
      runs.append(Run(span.text, style(of: span, base: base)))
      guard let link = span.link, link != (index + 1 < spans.count ? spans[index + 1].link : nil),
        !span.text.contains(link), "mailto:\(span.text)" != link
      else { continue }
      let number = (links.firstIndex(of: link) ?? links.count) + 1
      if number > links.count { links.append(link) }
      runs.append(Run("[\(number)]", Theme.dim))
    }
    return runs
  }

  private func style(of span: Span, base: Style) -> Style {
    var style = base
    if span.link != nil { style = Theme.link }
    if span.traits.contains(.code) { style = Theme.code }
    if span.traits.contains(.strong) { style = style.adding(.bold) }
    if span.traits.contains(.emphasis) { style = style.adding(.italic) }
    if span.traits.contains(.struck) { style = style.adding(.dim) }
    return style
  }

  private mutating func addLinks() {
    guard !links.isEmpty else { return }
    lines.append([])
    for (index, link) in links.enumerated() {
      let mark = "[\(index + 1)] "
      var flow = TextFlow(
        width: width, first: TextLine(mark, Theme.dim),
        hanging: TextLine(width > 20 ? String(repeating: " ", count: mark.count) : ""))
      flow.add(link, Theme.link)
      lines += flow.finish()
    }
  }
}

extension MarkdownBlock {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}

extension TextLine {
  fileprivate static func + (line: TextLine, runs: [Run]) -> TextLine {
    TextLine(line.runs + runs.filter { !$0.text.isEmpty })
  }
}
