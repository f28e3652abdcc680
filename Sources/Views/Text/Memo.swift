import DataGouv

/// Text that was laid out before, by what it shows and how wide: laying out is the one costly part of a frame.
struct Memo {
  /// What was laid out.
  enum Content: Hashable {
    case markdown(String)
    /// The beginning of a description, as plain text.
    case excerpt(String)
    case information(Dataset)
  }

  private var entries: [(content: Content, width: Int, lines: [TextLine], addresses: [String])] = []
  /// A description, an information, an excerpt, a file's description: of what is open, and of what was before.
  private let limit = 8

  /// The lines of a content at a width, laid out only when they are new.
  mutating func lines(of content: Content, width: Int, layOut: () -> [TextLine]) -> [TextLine] {
    lines(of: content, width: width) { (layOut(), []) }
  }

  /// The same of a text that points at addresses, which are kept with it.
  mutating func lines(
    of content: Content, width: Int, layOut: () -> (lines: [TextLine], addresses: [String])
  ) -> [TextLine] {
    if let entry = entries.first(where: { $0.width == width && $0.content == content }) { return entry.lines }
    let text = layOut()
    if entries.count == limit { entries.removeFirst() }
    entries.append((content, width, text.lines, text.addresses))
    return text.lines
  }

  /// The addresses that a text points at, in the order of their numbers in it.
  func addresses(of content: Content) -> [String] {
    entries.last { $0.content == content }?.addresses ?? []
  }
}
