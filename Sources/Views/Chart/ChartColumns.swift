import DataGouv

/// The horizontal axis: which months are drawn, how wide their bars are, and where their names stand.
struct ChartColumns: Hashable {
  /// A text under the axis, and its first column in the plot.
  struct Label: Hashable {
    var x: Int
    var text: String
    /// Which month it names, counted in the months drawn.
    var index: Int
  }

  /// The months that have room, oldest first: the last ones, or those around the cursor.
  let months: [Month]
  /// Where the first of them is in the range that was asked for.
  let offset: Int
  /// Columns of a month, the gap included; some months have one more, so that all of the width is used.
  let slot: Int
  /// Columns of one bar.
  let bar: Int
  /// Columns left of the first bar of a slot.
  let margin: Int
  /// Columns that all slots take.
  let width: Int

  /// Fits months with so many bars each into a width; `cursor` stays among them.
  init(months all: [Month], bars: Int, width: Int, cursor: Month) {
    let bars = max(1, bars)
    let count = min(all.count, max(1, width / bars))
    let last = all.count - count
    let selected = all.firstIndex(of: cursor) ?? all.count - 1
    offset = max(0, min(last, selected))
    months = Array(all.dropFirst(offset).prefix(count))
    slot = max(bars, width / max(1, months.count))
    let gap = slot > bars ? max(1, slot / 4) : 0
    bar = min(bars == 1 ? 12 : 8, max(1, (slot - gap) / bars))
    margin = (slot - bar * bars) / 2
    self.width = max(width, slot * months.count)
  }

  /// First column of a month's slot.
  func x(of index: Int) -> Int { index * width / max(1, months.count) }

  /// The months' names, as long as the slots allow, none touching another.
  func names(_ formats: Formats) -> [Label] {
    let longest = (1...12).reduce(0) { max($0, columns(formats.monthShort($1))) }
    if slot > longest { return labels(every: 1) { formats.monthShort($0.month) } }
    if slot >= 2 { return labels(every: 1) { formats.monthInitial($0.month) } }
    return labels(every: longest < 6 ? 6 : 12) { formats.monthShort($0.month) }
  }

  /// The years, under their Januaries; the first month's too when no January comes soon.
  func years(_ formats: Formats) -> [Label] {
    var labels: [Label] = []
    for (index, month) in months.enumerated() where index == 0 || month.month == 1 {
      let label = Label(x: x(of: index), text: String(month.year), index: index)
      // A January beats the first month, whose year is then told by counting back.
      if let before = labels.last, before.x + columns(before.text) >= label.x {
        guard before.index == 0, months[0].month != 1 else { continue }
        labels.removeLast()
      }
      if label.x + columns(label.text) <= max(width, 4) { labels.append(label) }
    }
    return labels
  }

  private func labels(every step: Int, _ text: (Month) -> String) -> [Label] {
    var labels: [Label] = []
    for (index, month) in months.enumerated() where (month.month - 1) % step == 0 {
      let text = text(month)
      let length = columns(text)
      let x = x(of: index) + max(0, (slot - length) / 2)
      if let before = labels.last, before.x + columns(before.text) >= x { continue }
      if x + length <= width { labels.append(Label(x: x, text: text, index: index)) }
    }
    return labels
  }
}
