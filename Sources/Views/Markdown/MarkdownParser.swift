import CMarkdown

/// Reads Markdown as GitHub writes it, through cmark-gfm. The only file that touches the C library.
///
/// Each `unsafe` below is a call with a node or parser that is alive: the tree is freed once it was copied.
enum MarkdownParser {
  /// Bytes that are read of a text; descriptions are shorter than half of it.
  static let limit = 300_000
  /// How deep blocks and runs may nest; what lies deeper is left out.
  private static let deepest = 40

  /// The blocks of a text.
  static func blocks(of text: String) -> [MarkdownBlock] {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      guard let known = unsafe cmark_find_syntax_extension(name) else { continue }
      unsafe cmark_parser_attach_syntax_extension(parser, known)
    }
    var text = text
    text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parser_feed(parser, characters.baseAddress, min(limit, characters.count))
      }
    }
    guard let document = unsafe cmark_parser_finish(parser) else { return [] }
    defer { unsafe cmark_node_free(document) }
    return unsafe children(of: document, depth: 0)
  }

  private static func children(of node: OpaquePointer, depth: Int) -> [MarkdownBlock] {
    guard depth < deepest else { return [] }
    var blocks: [MarkdownBlock] = []
    unsafe forEachChild(of: node) { child in
      unsafe blocks += block(child, depth: depth + 1)
    }
    return blocks
  }

  private static func block(_ node: OpaquePointer, depth: Int) -> [MarkdownBlock] {
    switch unsafe type(of: node) {
    case "heading": return unsafe [.heading(Int(cmark_node_get_heading_level(node)), spans(of: node))]
    case "paragraph": return unsafe builder(of: node).paragraphs.map { .paragraph($0) }
    case "block_quote": return unsafe [.quote(children(of: node, depth: depth))]
    case "code_block": return unsafe [.code(string(cmark_node_get_literal(node)))]
    case "thematic_break": return [.rule]
    case "html_block":
      var builder = SpanBuilder()
      unsafe builder.add(html: string(cmark_node_get_literal(node)))
      return builder.paragraphs.map { .paragraph($0) }
    case "list": return unsafe [list(node, depth: depth)]
    case "table": return unsafe [table(node)]
    default: return unsafe children(of: node, depth: depth)
    }
  }

  private static func list(_ node: OpaquePointer, depth: Int) -> MarkdownBlock {
    var items: [MarkdownBlock.Item] = []
    unsafe forEachChild(of: node) { child in
      let isTask = unsafe type(of: child) == "tasklist"
      let isDone = unsafe isTask ? cmark_gfm_extensions_get_tasklist_item_checked(child) : nil
      unsafe items.append(MarkdownBlock.Item(isDone: isDone, blocks: children(of: child, depth: depth)))
    }
    let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return unsafe .list(items, start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
  }

  private static func table(_ node: OpaquePointer) -> MarkdownBlock {
    var rows: [[[Span]]] = []
    unsafe forEachChild(of: node) { row in
      var cells: [[Span]] = []
      unsafe forEachChild(of: row) { cell in unsafe cells.append(spans(of: cell)) }
      rows.append(cells)
    }
    return .table(rows)
  }

  private static func spans(of node: OpaquePointer) -> [Span] { unsafe builder(of: node).spans }

  private static func builder(of node: OpaquePointer) -> SpanBuilder {
    var builder = SpanBuilder()
    unsafe add(node, to: &builder, depth: 0)
    return builder
  }

  private static func add(_ node: OpaquePointer, to builder: inout SpanBuilder, depth: Int) {
    guard depth < deepest else { return }
    var child = unsafe cmark_node_first_child(node)
    while let node = unsafe child {
      unsafe addInline(node, to: &builder, depth: depth + 1)
      unsafe child = cmark_node_next(node)
    }
  }

  private static func addInline(_ node: OpaquePointer, to builder: inout SpanBuilder, depth: Int) {
    func inside(_ builder: inout SpanBuilder) { unsafe add(node, to: &builder, depth: depth) }
    switch unsafe type(of: node) {
    case "text": unsafe builder.add(string(cmark_node_get_literal(node)))
    case "softbreak": builder.add(" ")
    case "linebreak": builder.add("\n")
    case "code": builder.with(.code) { unsafe $0.add(string(cmark_node_get_literal(node))) }
    case "html_inline": unsafe builder.add(html: string(cmark_node_get_literal(node)))
    case "emph": builder.with(.emphasis, inside)
    case "strong": builder.with(.strong, inside)
    case "strikethrough": builder.with(.struck, inside)
    case "link": unsafe builder.withLink(string(cmark_node_get_url(node)), inside)
    case "image":
      var alternative = SpanBuilder()
      inside(&alternative)
      builder.add(SpanBuilder.image(alternative.spans.map(\.text).joined()))
    default: inside(&builder)
    }
  }

  private static func forEachChild(of node: OpaquePointer, _ body: (OpaquePointer) -> Void) {
    var child = unsafe cmark_node_first_child(node)
    while let node = unsafe child {
      unsafe body(node)
      unsafe child = cmark_node_next(node)
    }
  }

  private static func type(of node: OpaquePointer) -> String {
    unsafe string(cmark_node_get_type_string(node))
  }

  private static func string(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }
}
