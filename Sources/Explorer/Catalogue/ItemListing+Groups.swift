import Foundation

/// Lists whose lines stand in groups, each under a heading.
extension ItemListing {
  /// What lines stand together for.
  package enum Group: Hashable, Sendable {
    case highlight(Item.Highlight)
    case activity
    /// Days since 1970-01-01, in universal time.
    case day(Int)
  }

  private var isGrouped: Bool {
    switch request {
    case .items(let query): query.kind == .start
    case .remembered(let kind, _): kind == .visit
    default: false
    }
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
    case .remembered(let visit): .day(Int((visit.date.timeIntervalSince1970 / 86_400).rounded(.down)))
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
