import Canvas
import DataGouv
import Explorer

/// The open dialog: a box in the middle of the screen, cleared behind, as large as it needs and the screen allows.
struct DialogView {
  let dialog: Dialog
  let explorer: Explorer
  let pen: Pen

  func draw(on frame: inout Frame) {
    switch dialog {
    case .palette(let state): draw(state, on: &frame)
    case .help(let state): drawHelp(state, on: &frame)
    case .sort(let cursor): drawSort(cursor, on: &frame)
    case .cell(let cell): draw(cell, on: &frame)
    case .kinds(let cursor): drawKinds(cursor, on: &frame)
    case .links(let links, let cursor): draw(links, cursor, on: &frame)
    case .recordCopies(let cursor): drawRecordCopies(cursor, on: &frame)
    case .filter(let form): draw(form, on: &frame)
    case .picker(let picker): draw(picker, on: &frame)
    case .searchFilters(let cursor): drawSearchFilters(cursor, on: &frame)
    case .filters(let cursor): drawFilters(cursor, on: &frame)
    case .columns(let form): draw(form, on: &frame)
    case .group(let form): draw(form, on: &frame)
    case .record: drawRecord(on: &frame)
    case .profile(let cursor): drawProfile(cursor, on: &frame)
    case .find(let field):
      drawField(field, mark: "/", title: pen.words.findTitle, hint: pen.words.findHint, on: &frame)
    case .copies(let cursor): drawCopies(cursor, on: &frame)
    case .metricsCopies(let cursor): drawMetricsCopies(cursor, on: &frame)
    case .saving(let form): draw(form, on: &frame)
    case .replacing(let form, let cursor):
      drawQuestion(
        pen.words.replaceTitle, form.field.text, answers: [pen.words.otherName, pen.words.replaceIt], cursor,
        on: &frame)
    case .leaving(let cursor):
      drawQuestion(
        pen.words.leaveTitle, pen.words.stillRunning, answers: [pen.words.stay, pen.words.leaveNow], cursor,
        on: &frame)
    case .note(let form): draw(form, on: &frame)
    case .naming(let form): draw(form, on: &frame)
    case .log(let cursor): drawLog(cursor, on: &frame)
    }
  }

  private func drawSort(_ cursor: ListCursor, on frame: inout Frame) {
    let results = explorer.results
    let orders: [(name: String, isChosen: Bool)] =
      results.kind.hasDatasetOrders
      ? DatasetQuery.Sort.allCases.map { (pen.words.name($0), $0 == results.query.sort) }
      : results.kind.orders.map { (pen.words.name($0), $0 == results.order) }
    let lines = orders.map { order in
      TextLine(
        "\(order.isChosen ? "✓" : " ") \(order.name)", order.isChosen ? Theme.strong : Theme.plain)
    }
    let area = box(title: pen.words.sortTitle, hint: pen.words.listHint, lines: lines, on: &frame)
    drawList(lines, cursor: cursor, in: area, on: &frame)
  }

  private func draw(_ cell: WholeCell, on frame: inout Frame) {
    let width = max(1, min(100, frame.canvas.size.width - 6))
    let lines = CellText(value: cell.value, pen: pen).lines(width: width)
    let title = "\(cell.column.name) · \(pen.words.name(cell.column.type)) · \(pen.words.row(cell.row + 1))"
    let area = box(title: title, hint: pen.words.viewerHint, lines: lines, on: &frame)
    let limit = max(0, lines.count - area.height)
    let first = min(max(0, cell.scroll), limit)
    frame.dialogExtent = limit
    frame.draw(lines, from: first, in: area)
    drawScroll(first: first, count: lines.count, in: area, on: &frame)
  }

  private func drawLog(_ cursor: ListCursor, on frame: inout Frame) {
    let failures = Array(explorer.log.reversed())
    let times = failures.map { pen.formats.elapsed($0.date, now: explorer.now) }
    let longest = times.reduce(0) { max($0, columns($1)) }
    let lines = zip(failures, times).map { failure, time -> TextLine in
      [
        Run(time + String(repeating: " ", count: longest - columns(time) + 2), Theme.dim),
        Run(pen.words.name(failure.request)), Run("  "), Run(pen.words.short(failure.error), Theme.bad),
      ]
    }
    // Below the list, the selected failure in full.
    let width = max(1, min(100, frame.canvas.size.width - 6))
    let whole =
      failures.indices.contains(cursor.index) ? pen.failure(failures[cursor.index].error, width: width) : []
    let empty = failures.isEmpty ? [TextLine(pen.words.emptyLog, Theme.dim)] : []
    let area = box(
      title: pen.words.logTitle, hint: pen.words.logHint, lines: empty + lines + [[]] + whole, on: &frame)
    frame.draw(empty, in: area)
    let below = area.height > whole.count + 2 ? whole.count + 1 : 0
    let (list, rest) = area.splitTop(area.height - below)
    drawList(lines, cursor: failures.isEmpty ? nil : cursor, in: list, on: &frame)
    frame.draw(whole, in: rest.inset(top: 1))
  }
}
