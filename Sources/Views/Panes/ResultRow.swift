import Canvas
import DataGouv
import Explorer

/// A thing in a list: a line of columns, or a card of two lines where columns would leave no room.
struct ResultRow {
  /// Columns of a line that are not the title's, left to right; zero leaves one out.
  private struct Columns {
    var producer = 0
    var updated = 0
    var formats = 0
    var downloads = 0
    var months = 0
    var all: Int { [producer, updated, formats, downloads, months].reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) } }
  }

  let width: Int
  let pen: Pen
  /// Twelve months of each dataset, where lines have room for them.
  private let sparks: SparksState?
  private let marked: Set<String>
  private let columns: Columns

  /// Makes lines of a width; with `sparks` each ends in bars of its months, and those with a marked id have a mark.
  /// Notes get the room of figures.
  init(
    width: Int, pen: Pen, sparks: SparksState? = nil, marked: [MarkedDataset] = [], hasNotes: Bool = false
  ) {
    self.width = width
    self.pen = pen
    self.sparks = sparks
    self.marked = Set(marked.map(\.id))
    var columns =
      switch width {
      case 130...: Columns(producer: 32, updated: 15, formats: 18, downloads: 7)
      case 100..<130: Columns(producer: 18, updated: 15, formats: 11, downloads: 7)
      case 76..<100: Columns(producer: 12, updated: 15, formats: 0, downloads: 7)
      case 60..<76: Columns(producer: 0, updated: 15, formats: 0, downloads: 7)
      default: Columns()
      }
    if sparks != nil { columns.months = 12 }
    if hasNotes {
      columns.downloads = 0
      if columns.formats > 0 { columns.formats += 12 }
    }
    self.columns = columns
  }

  /// How much of the right side the columns take.
  var right: Int { columns.all }

  /// Draws the names of the columns.
  func drawHead(of kind: Kind, in area: Rect, on frame: inout Frame) {
    let places = places(in: area)
    let hasProducer = kind != .organization && kind != .person && kind != .post
    if hasProducer { frame.draw(pen.words.originColumn(kind), Theme.dim, in: places.producer) }
    if kind != .organization, kind != .person {
      frame.draw(pen.words.dateColumn(kind), Theme.dim, in: places.updated)
    }
    frame.draw(pen.words.contentColumn(kind), Theme.dim, in: places.formats)
    frame.drawRight(pen.words.figureColumn(kind), Theme.dim, in: places.downloads)
    frame.draw(pen.words.monthsColumn, Theme.dim, in: places.months)
  }

  /// Where the columns are; those that are left out are empty.
  private func places(in area: Rect) -> Places {
    var right = area.right - columns.all
    func next(_ width: Int) -> Rect {
      guard width > 0 else { return Rect(x: right, y: area.y, width: 0, height: 0) }
      defer { right += width + 2 }
      return Rect(x: right + 2, y: area.y, width: width, height: 1)
    }
    return Places(
      producer: next(columns.producer), updated: next(columns.updated), formats: next(columns.formats),
      downloads: next(columns.downloads), months: next(columns.months))
  }

  private struct Places {
    var producer, updated, formats, downloads, months: Rect
  }

  func draw(_ line: ItemLine, isSelected: Bool, in area: Rect, on frame: inout Frame) {
    let titleStyle = isSelected ? Theme.strong : Theme.plain
    frame.draw(isSelected ? "▶" : " ", Theme.accent, in: area)
    if let id = line.datasetID, marked.contains(id) { frame.draw("*", Theme.accent, x: 1, in: area) }
    let title = area.inset(left: 2, right: columns.all)
    var x = 0
    if line.isBookmarked { x = frame.draw("★ ", Theme.accent, in: title) }
    if let label = line.label, width >= 40 { x += frame.draw("[\(label)] ", Theme.dim, x: x, in: title) }
    if let mark = line.mark { x += frame.draw("[\(mark)] ", Theme.warning, x: x, in: title) }
    x += frame.draw(line.title, titleStyle, x: x, in: title)
    if area.height > 1 {
      drawSecondLine(line, in: area.row(1), on: &frame)
      return
    }
    if columns.formats == 0, !line.note.isEmpty {
      frame.draw(" · \(line.note)", Theme.dim, x: x, in: title)
    }
    let places = places(in: area)
    drawProducer(line.producer, in: places.producer, on: &frame)
    if let date = line.date { frame.draw(date, Theme.dim, in: places.updated) }
    frame.draw(line.content, Theme.dim, in: places.formats)
    frame.drawRight(line.figure, in: places.downloads)
    if let series = line.datasetID.flatMap({ sparks?.series[$0] }) {
      let counts = MetricsState.Measure.downloads.counts(in: series)
      let months = (1...12).reversed().map { counts[pen.currentMonth.advanced(by: -$0)] }
      frame.draw(SparkBars.text(months, isASCII: pen.isASCII), Theme.firstSeries, in: places.months)
    }
  }

  private func drawSecondLine(_ line: ItemLine, in area: Rect, on frame: inout Frame) {
    let right = line.figure.isEmpty ? "" : "\(line.figure) "
    let width = frame.drawRight(right, Theme.dim, in: area)
    let place = area.inset(left: 2, right: width)
    var parts: [String] = []
    if let date = line.date { parts.append(date) }
    if !line.content.isEmpty, area.width >= 40 { parts.append(line.content) }
    let rest = parts.joined(separator: " · ")
    let space = rest.isEmpty ? 0 : Views.columns(rest) + 3
    var x = 0
    if let producer = line.producer {
      let room = place.inset(right: space)
      let name = Views.columns(producer.name) > room.width ? producer.acronym ?? producer.name : producer.name
      x = frame.draw(name, Theme.dim, in: room)
      if x > 0, !rest.isEmpty { x += frame.draw(" · ", Theme.dim, x: x, in: place) }
    }
    frame.draw(rest, Theme.dim, x: x, in: place)
  }

  private func drawProducer(_ producer: Producer?, in area: Rect, on frame: inout Frame) {
    guard let producer, !area.isEmpty else { return }
    let space = producer.isCertified ? 2 : 0
    let isTight = Views.columns(producer.name) + space > area.width
    let x = frame.draw(
      isTight ? producer.acronym ?? producer.name : producer.name, in: area.inset(right: space))
    if producer.isCertified { frame.draw("✓", Theme.good, x: x + 1, in: area) }
  }
}
