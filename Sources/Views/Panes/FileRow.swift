import Canvas
import DataGouv

/// A file in the list of files.
struct FileRow {
  private struct Columns {
    var format = 0
    var size = 0
    var date = 0
    var downloads = 0
    var rows = 0
    var right: Int { [size, date, downloads, rows].reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) } }
  }

  let pen: Pen
  private let columns: Columns

  init(width: Int, pen: Pen) {
    self.pen = pen
    columns =
      switch width {
      case 90...: Columns(format: 8, size: 8, date: 14, downloads: 7, rows: 12)
      case 66..<90: Columns(format: 7, size: 8, date: 14, downloads: 0, rows: 2)
      case 44..<66: Columns(format: 7, size: 8, date: 0, downloads: 0, rows: 2)
      case 26..<44: Columns(format: 5, size: 0, date: 0, downloads: 0, rows: 2)
      default: Columns()
      }
  }

  func drawHead(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let places = places(in: area)
    frame.draw(pen.words.formatColumn, Theme.dim, in: places.format)
    frame.draw(pen.words.titleColumn, Theme.dim, in: places.title)
    frame.drawRight(pen.words.sizeColumn, Theme.dim, in: places.size)
    frame.draw(pen.words.dateColumn, Theme.dim, in: places.date)
    frame.drawRight(pen.words.downloadsColumn, Theme.dim, in: places.downloads)
    frame.draw(columns.rows > 2 ? pen.words.rowsColumn : "▦", Theme.dim, in: places.rows)
  }

  func draw(_ file: Resource, isSelected: Bool, in area: Rect, on frame: inout Frame) {
    let places = places(in: area)
    let isBrowsable = file.browsability == .browsable
    frame.draw(isSelected ? "▶" : " ", Theme.accent, in: area)
    frame.draw(file.format ?? "–", file.format == nil ? Theme.dim : Theme.code, in: places.format)
    frame.draw(file.title, isSelected ? Theme.strong : Theme.plain, in: places.title)
    frame.drawRight(file.size.map(pen.formats.bytes) ?? "–", in: places.size)
    frame.draw(
      (file.lastModified ?? file.createdAt).map(pen.formats.shortDay) ?? "–", Theme.dim, in: places.date)
    frame.drawRight(file.downloads.map(pen.formats.compact) ?? "–", in: places.downloads)
    var mark = isBrowsable ? "▦" : "·"
    if columns.rows > 2 { mark += " \(pen.words.word(file.browsability))" }
    frame.draw(mark, isBrowsable ? Theme.good : Theme.dim, in: places.rows)
  }

  /// Where the columns are; those that are left out are empty.
  private func places(in area: Rect) -> Places {
    var right = area.right - columns.right
    func next(_ width: Int) -> Rect {
      guard width > 0 else { return Rect(x: right, y: area.y, width: 0, height: 0) }
      defer { right += width + 2 }
      return Rect(x: right + 2, y: area.y, width: width, height: 1)
    }
    let start = area.x + 2 + (columns.format > 0 ? columns.format + 2 : 0)
    return Places(
      format: Rect(x: area.x + 2, y: area.y, width: columns.format, height: 1),
      title: Rect(x: start, y: area.y, width: right - start, height: 1),
      size: next(columns.size), date: next(columns.date), downloads: next(columns.downloads),
      rows: next(columns.rows))
  }

  private struct Places {
    var format, title, size, date, downloads, rows: Rect
  }
}
