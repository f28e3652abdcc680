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

  private var entries: [(content: Content, width: Int, lines: [TextLine])] = []
  /// A description, an information, an excerpt, a file's description: of what is open, and of what was before.
  private let limit = 8

  /// The lines of a content at a width, laid out only when they are new.
  mutating func lines(of content: Content, width: Int, layOut: () -> [TextLine]) -> [TextLine] {
    if let entry = entries.first(where: { $0.width == width && $0.content == content }) { return entry.lines }
    let lines = layOut()
    if entries.count == limit { entries.removeFirst() }
    entries.append((content, width, lines))
    return lines
  }
}
