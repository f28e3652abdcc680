/// Collects runs of text, from Markdown and from the HTML in it: tags become traits and breaks, or nothing.
struct SpanBuilder {
  private(set) var spans: [Span] = []
  private var strong = 0
  private var emphasis = 0
  private var code = 0
  private var struck = 0
  private var links: [String] = []
  /// The element whose content is left out, such as a script.
  private var silenced: String?

  /// Adds text; line feeds in it are breaks.
  mutating func add(_ text: String) {
    guard !text.isEmpty, silenced == nil else { return }
    let traits = traits
    let link = links.last
    if let last = spans.indices.last, spans[last].traits == traits, spans[last].link == link {
      spans[last].text += text
    } else {
      spans.append(Span(text: text, traits: traits, link: link))
    }
  }

  /// Runs `body` with a trait switched on.
  mutating func with(_ trait: Span.Traits, _ body: (inout SpanBuilder) -> Void) {
    change(trait, by: 1)
    body(&self)
    change(trait, by: -1)
  }

  /// Runs `body` inside a link.
  mutating func withLink(_ address: String, _ body: (inout SpanBuilder) -> Void) {
    links.append(address)
    body(&self)
    links.removeLast()
  }

  /// Takes a piece of HTML: text, and tags for what they mean.
  mutating func add(html: String) {
    HTMLTokens.forEach(in: html) { token in
      switch token {
      case .text(let text):
        let line = text.utf8.contains { $0 == 0x0a || $0 == 0x0d } ? Self.unbroken(text) : text
        add(HTMLEntities.decoded(line))
      case .tag(let tag): add(tag)
      }
    }
  }

  private mutating func add(_ tag: HTMLTag) {
    if let name = silenced {
      if tag.isClosing, tag.name == name { silenced = nil }
      return
    }
    let step = tag.isClosing ? -1 : 1
    switch tag.name {
    case "script", "style", "head", "title", "iframe", "noscript", "template", "svg", "object":
      if !tag.isClosing, !tag.isEmpty { silenced = tag.name }
    case "b", "strong", "th", "dt":
      if tag.name == "th", !tag.isClosing { addSeparator() }
      change(.strong, by: step)
    case "i", "em", "cite": change(.emphasis, by: step)
    case "code", "kbd", "tt", "samp": change(.code, by: step)
    case "s", "del", "strike": change(.struck, by: step)
    case "a":
      if tag.isClosing {
        if !links.isEmpty { links.removeLast() }
      } else if let address = tag.attribute("href"), !address.isEmpty {
        links.append(HTMLEntities.decoded(address))
      } else if links.isEmpty {
        return
      }
    case "img":
      let alternative = HTMLEntities.decoded(tag.attribute("alt") ?? "")
      add(Self.image(alternative))
    case "br": add("\n")
    case "hr", "p", "div", "table", "ul", "ol", "dl", "blockquote", "section", "article", "pre", "figure":
      endParagraph()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endParagraph()
      change(.strong, by: step)
    case "li":
      endLine()
      if !tag.isClosing { add("• ") }
    case "td": if !tag.isClosing { addSeparator() }
    case "tr", "dd", "caption", "option": endLine()
    default: break
    }
  }

  /// What stands for a picture.
  static func image(_ alternative: String) -> String {
    alternative.isEmpty ? "[image]" : "[image: \(alternative)]"
  }

  private var last: Character? { spans.last?.text.last }

  private mutating func endLine() {
    if let last, last != "\n" { add("\n") }
  }

  private mutating func endParagraph() {
    guard !spans.isEmpty else { return }
    endLine()
    if spans.last?.text.hasSuffix("\n\n") == false { add("\n") }
  }

  private mutating func addSeparator() {
    if let last, last != "\n" { add(" | ") }
  }

  private var traits: Span.Traits {
    var traits: Span.Traits = []
    if strong > 0 { traits.insert(.strong) }
    if emphasis > 0 { traits.insert(.emphasis) }
    if code > 0 { traits.insert(.code) }
    if struck > 0 { traits.insert(.struck) }
    return traits
  }

  private mutating func change(_ trait: Span.Traits, by step: Int) {
    if trait == .strong { strong = max(0, strong + step) }
    if trait == .emphasis { emphasis = max(0, emphasis + step) }
    if trait == .code { code = max(0, code + step) }
    if trait == .struck { struck = max(0, struck + step) }
  }

  /// In HTML a line break in the source is a space.
  private static func unbroken(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }
}

extension SpanBuilder {
  /// The runs as paragraphs: two line feeds part them.
  var paragraphs: [[Span]] {
    var paragraphs: [[Span]] = [[]]
    for span in spans {
      for (index, part) in span.text.split(separator: "\n\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { paragraphs.append([]) }
        let isStart = paragraphs[paragraphs.count - 1].isEmpty
        let text = isStart ? String(part.drop(while: \.isWhitespace)) : String(part)
        guard !text.isEmpty else { continue }
        paragraphs[paragraphs.count - 1].append(Span(text: text, traits: span.traits, link: span.link))
      }
    }
    return paragraphs.filter { spans in spans.contains { span in span.text.contains { !$0.isWhitespace } } }
  }
}
