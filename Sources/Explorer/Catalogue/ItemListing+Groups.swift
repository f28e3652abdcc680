/// Lists whose lines stand in groups, each under a heading.
extension ItemListing {
  /// What lines stand together for.
  package enum Group: Hashable, Sendable {
    case highlight(Item.Highlight)
    case activity
  }

  private var isGrouped: Bool {
    if case .items(let query) = request { query.kind == .start } else { false }
  }

  /// The heading over a line when the list is shown from `top` on: the first line of a group has one, and the topmost.
  package func heading(at index: Int, top: Int) -> Group? {
    guard isGrouped, let group = group(at: index) else { return nil }
    return index == top || group != self.group(at: index - 1) ? group : nil
  }

  private func group(at index: Int) -> Group? {
    guard items.indices.contains(index) else { return nil }
    return switch items[index] {
    case .highlight(_, let highlight): .highlight(highlight)
    case .activity: .activity
    default: nil
    }
  }

  /// How many things are on screen from one on, with the headings among them.
  func count(from top: Int, in height: Int, linesPerItem: Int) -> Int {
    guard isGrouped else { return height / linesPerItem }
    var left = height
    var index = top
    while true {
      left -= linesPerItem + (heading(at: index, top: top) == nil ? 0 : 1)
      if left < 0 { return index - top }
      index += 1
    }
  }
}
