import Canvas
import DataGouv
import Explorer
import Foundation

/// A list of things with its cursor, in the results or in a section of the detail.
struct ItemRows {
  let listing: ItemListing
  let cursor: ListCursor
  let more: Loadable<ItemListing>.Phase
  let isStale: Bool
  /// Whether keys go to it.
  let isFocused: Bool
  let linesPerItem: Int
  let pen: Pen
  /// Twelve months of each dataset, where lines have room for them.
  var sparks: SparksState?
  /// The datasets that are marked to be compared.
  var marked: [MarkedDataset] = []
  /// Whether the things have notes instead of figures.
  var hasNotes = false
  /// What is bookmarked.
  var bookmarks: [Keepsake.Subject: Keepsake] = [:]
  /// What a line is for the mouse, by its place.
  let target: (Int) -> Target

  func draw(in area: Rect, on frame: inout Frame) {
    let row = ResultRow(
      width: area.width, pen: pen, sparks: sparks, marked: marked, hasNotes: hasNotes)
    var y = 0
    var index = max(0, cursor.top)
    while y + linesPerItem <= area.height, index < listing.items.count {
      if let group = listing.heading(at: index, top: cursor.top) {
        guard y + 1 + linesPerItem <= area.height else { return }
        drawHeading(name(of: group), in: area.row(y), on: &frame)
        y += 1
      }
      let place = Rect(x: area.x, y: area.y + y, width: area.width, height: linesPerItem)
      let isSelected = index == cursor.index
      var line = ItemLine(listing.items[index], in: listing.owner, pen: pen)
      line.isBookmarked = listing.items[index].subject.map { bookmarks[$0] != nil } ?? false
      row.draw(line, isSelected: isSelected, in: place, on: &frame)
      if isStale { frame.canvas.restyle(place) { $0.adding(.dim) } }
      if isSelected, isFocused {
        frame.canvas.restyle(place, Theme.selected)
        frame.canvas.cursor = Point(x: place.x, y: place.y)
      }
      frame.mark(place, target(index))
      index += 1
      y += linesPerItem
    }
    if index == listing.items.count, y < area.height { frame.draw(ending, x: 2, row: y, in: area) }
  }

  private func name(of group: ItemListing.Group) -> String {
    guard case .day(let day) = group else { return pen.words.name(group) }
    return pen.words.day(Date(timeIntervalSince1970: Double(day) * 86_400), now: pen.now)
  }

  private func drawHeading(_ name: String, in line: Rect, on frame: inout Frame) {
    frame.canvas.fill(line.inset(right: 1), with: "─", style: Theme.frame)
    frame.draw(" \(name) ", Theme.heading, x: 2, in: line)
  }

  /// The line after the last thing: more to come, none, or why not.
  private var ending: TextLine {
    switch more {
    case .loading: return TextLine("⋯ \(pen.words.loadingMore)", Theme.dim)
    case .failed(let error):
      return [
        Run("✗ \(pen.words.short(error))", Theme.bad), Run(" · \(pen.words.tryAgainKey)", Theme.dim),
      ]
    case .idle, .loaded:
      let isEnd = listing.items.count + listing.skipped >= listing.total
      return isEnd ? TextLine("── \(pen.words.endOfList) ──", Theme.frame) : TextLine("⋯", Theme.dim)
    }
  }
}
