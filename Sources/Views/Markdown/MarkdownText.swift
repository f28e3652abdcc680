import Canvas

/// Lays Markdown out for a width: the text of a description on the screen.
struct MarkdownText {
  private let width: Int
  private var lines: [TextLine] = []
  /// What begins the next line in place of its prefix: the mark of a list's item.
  private var opening: TextLine?
  /// Addresses of the links so far; the text carries their numbers.
  private var links: [String] = []

  /// The lines of a text.
  static func lines(of markdown: String, width: Int) -> [TextLine] {
    var text = MarkdownText(width: max(1, width))
    text.add(MarkdownParser.blocks(of: markdown), prefix: [], depth: 0)
    text.addLinks()
    while text.lines.last?.runs.isEmpty == true { text.lines.removeLast() }
    return text.lines
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

  /// Adds blocks, each but the last followed by an empty line; `prefix` begins every line.
  private mutating func add(_ blocks: [MarkdownBlock], prefix: TextLine, depth: Int, isTight: Bool = false) {
    for (index, block) in blocks.enumerated() {
      if index > 0, !isTight || !block.isList { lines.append(begin(prefix)) }
      add(block, prefix: prefix, depth: depth)
    }
  }

  private mutating func add(_ block: MarkdownBlock, prefix: TextLine, depth: Int) {
    switch block {
    case .heading(let level, let spans):
      let style = level == 1 ? Theme.heading.adding(.underline) : level == 2 ? Theme.heading : Theme.strong
      addText(spans, base: style, prefix: prefix)
    case .paragraph(let spans): addText(spans, base: .plain, prefix: prefix)
    case .list(let items, let start): addList(items, start: start, prefix: prefix, depth: depth)
    case .quote(let blocks):
      add(blocks, prefix: prefix + [Run("│ ", Theme.frame)], depth: depth)
    case .code(let text): addCode(text, prefix: prefix)
    case .table(let rows):
      let table = MarkdownTable(
        rows: rows.map { $0.map { runs(of: $0, base: .plain) } }, width: width - prefix.width)
      for line in table.lines { lines.append(TextLine(begin(prefix).runs + line.runs)) }
    case .rule:
      let rule = Run(String(repeating: "─", count: max(1, width - prefix.width)), Theme.frame)
      lines.append(TextLine(begin(prefix).runs + [rule]))
    }
  }

  private mutating func addList(_ items: [MarkdownBlock.Item], start: Int?, prefix: TextLine, depth: Int) {
    let bullets = ["•", "◦", "▪"]
    let last = (start ?? 0) &+ items.count
    for (index, item) in items.enumerated() {
      var mark = "\(bullets[min(depth, bullets.count - 1)]) "
      if let start {
        let number = "\(start &+ index)."
        mark = String(repeating: " ", count: max(0, "\(last).".count - number.count)) + number + " "
      }
      if let isDone = item.isDone { mark = isDone ? "☑ " : "☐ " }
      // Lists nest deeper than a narrow pane can be indented.
      let room = width - prefix.width - columns(mark)
      let blank = room >= 8 ? String(repeating: " ", count: columns(mark)) : ""
      opening = begin(prefix) + [Run(mark, Theme.accent)]
      add(item.blocks, prefix: prefix + [Run(blank)], depth: depth + 1, isTight: true)
      if let opening { lines.append(opening) }
      opening = nil
    }
  }

  /// What a line begins with: its prefix, or once the mark that stands in the prefix's place.
  private mutating func begin(_ prefix: TextLine) -> TextLine {
    defer { opening = nil }
    return opening ?? prefix
  }

  private mutating func addText(_ spans: [Span], base: Style, prefix: TextLine) {
    var flow = TextFlow(width: width, first: begin(prefix), hanging: prefix)
    for run in runs(of: spans, base: base) { flow.add(run.text, run.style) }
    lines += flow.finish()
  }

  private mutating func addCode(_ text: String, prefix: TextLine) {
    let edge = Run("▏ ", Theme.frame)
    let room = max(1, width - prefix.width - 2)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).reversed().drop(
      while: \.isEmpty
    ).reversed() {
      var rest = line.replacing("\t", with: "    ")[...]
      repeat {
        let part = rest.prefix(room)
        lines.append(TextLine(begin(prefix).runs + [edge, Run(String(part), Theme.code)]))
        rest = rest.dropFirst(room)
      } while !rest.isEmpty
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
