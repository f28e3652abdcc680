import Canvas
import DataGouv
import Explorer

/// The names of the detail's sections with how many lines each has, the open one in brackets.
///
/// With less room the names stand closer, then become shorter, then lose their counts; the open one stays whole. Only
/// where even that is too much, sections at the ends give way to an arrow.
struct DetailTabs {
  let state: DetailState
  let pen: Pen

  /// How the names are written, the best first.
  private struct Look {
    var isLong: Bool
    var hasCounts: Bool
    /// Columns between two names beside the one that each has on either side; -1 when they share that one.
    var gap: Int
  }

  private static let looks = [
    Look(isLong: true, hasCounts: true, gap: 1), Look(isLong: true, hasCounts: true, gap: 0),
    Look(isLong: false, hasCounts: true, gap: 0), Look(isLong: false, hasCounts: true, gap: -1),
    Look(isLong: false, hasCounts: false, gap: 0), Look(isLong: false, hasCounts: false, gap: -1),
  ]

  private static let cutLook = Look(isLong: false, hasCounts: false, gap: -1)

  private var open: Int { state.sections.firstIndex(of: state.section) ?? 0 }

  func draw(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    frame.canvas.fill(area, with: "─", style: Theme.frame)
    let sections = state.sections
    guard area.width >= 30 else {
      let place = sections.count > 1 ? "\(open + 1)/\(sections.count)" : ""
      frame.draw(
        "[\(pen.words.name(state.section))]", Theme.accent, in: area.inset(right: columns(place) + 1))
      frame.drawRight(place, Theme.dim, in: area)
      return
    }
    if let look = Self.looks.first(where: { width(of: sections.indices, $0) <= area.width }) {
      draw(sections.indices, look, in: area, on: &frame)
    } else {
      drawAround(in: area, on: &frame)
    }
  }

  /// Draws the open section and as many neighbours as fit between arrows, which lead to those beyond.
  private func drawAround(in area: Rect, on frame: inout Frame) {
    let sections = state.sections
    var range = open..<open + 1
    let room = area.inset(left: 2, right: 2)
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      let wider = [range.lowerBound..<range.upperBound + 1, range.lowerBound - 1..<range.upperBound]
      for next in wider where next.lowerBound >= 0 && next.upperBound <= sections.count {
        guard width(of: next.union(range), Self.cutLook) <= room.width else { continue }
        range = next.union(range)
        isGrowing = true
      }
    }
    draw(range, Self.cutLook, in: room, on: &frame)
    if range.lowerBound > 0 {
      frame.draw("‹", Theme.accent, in: area)
      frame.mark(area.splitLeft(2).left, .section(sections[range.lowerBound - 1]))
    }
    if range.upperBound < sections.count {
      frame.draw("›", Theme.accent, x: area.width - 1, in: area)
      frame.mark(area.inset(left: area.width - 2), .section(sections[range.upperBound]))
    }
  }

  private func draw(_ range: Range<Int>, _ look: Look, in area: Rect, on frame: inout Frame) {
    var x = 1
    // Room that is left sets the open name apart from its neighbours.
    var spare = look.gap < 0 ? area.width - width(of: range, look) : 0
    for index in range {
      let name = self.name(index, look)
      let isOpen = index == open
      let ends = isOpen ? ("[", "]") : (" ", " ")
      // A bracket stays where its neighbour shares the column.
      let isAfterOpen = look.gap < 0 && index == open + 1 && range.contains(open)
      if spare > 0, isAfterOpen || isOpen && index > range.lowerBound {
        x += 1
        spare -= 1
      }
      let start = x + (isAfterOpen ? 1 : 0)
      let text = (isAfterOpen ? "" : ends.0) + name + ends.1
      let end = start + frame.draw(text, isOpen ? Theme.accent : Theme.plain, x: start, in: area)
      let target = Rect(x: area.x + start, y: area.y, width: end - start, height: 1)
      frame.mark(target, .section(state.sections[index]))
      x = end + look.gap
    }
  }

  private func width(of range: Range<Int>, _ look: Look) -> Int {
    let names = range.reduce(0) { $0 + columns(name($1, look)) + 2 }
    return 1 + names + look.gap * max(0, range.count - 1)
  }

  /// A section's name, with how many lines it has where that is known and there is room.
  private func name(_ index: Int, _ look: Look) -> String {
    let section = state.sections[index]
    let name =
      look.isLong || index == open ? pen.words.name(section) : pen.words.shortName(section)
    guard look.hasCounts, let count = count(of: section) else { return name }
    return "\(name) \(pen.formats.compact(count))"
  }

  private func count(of section: DetailState.Section) -> Int? {
    guard section == .files else { return state.count(of: section) }
    return state.files.value.flatMap { $0.matching.isEmpty ? $0.total : nil }
      ?? state.dataset.value?.resourceCount ?? state.summary?.resourceCount
  }
}

extension Range<Int> {
  fileprivate func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
