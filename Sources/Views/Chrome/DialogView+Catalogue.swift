import Canvas
import DataGouv
import Explorer

extension DialogView {
  /// Draws the kinds of things, with how many of each the words find.
  func drawKinds(_ cursor: ListCursor, on frame: inout Frame) {
    let names = Kind.shown.map(pen.words.plural)
    let longest = names.reduce(0) { max($0, columns($1)) }
    let lines = zip(Kind.shown, names).map { kind, name -> TextLine in
      let isChosen = kind == explorer.results.kind
      let count = explorer.results.counts[kind].map(pen.formats.integer) ?? ""
      return [
        Run(isChosen ? "✓ " : "  ", Theme.good), Run(Self.fitted(name, to: longest + 2)),
        Run(Self.right(count, width: 9), Theme.dim),
      ]
    }
    let area = box(title: pen.words.kindsTitle, hint: pen.words.listHint, lines: lines, on: &frame)
    drawList(lines, cursor: cursor, in: area, on: &frame)
  }

  /// Draws where one can go: the addresses of the description with their numbers there, then what goes with it.
  func draw(_ links: [Link], _ cursor: ListCursor, on frame: inout Frame) {
    let room = max(8, min(90, frame.canvas.size.width - 12))
    let lines = links.map { link -> TextLine in
      switch link {
      case .address(let address, let number):
        [
          Run(Self.right(number.map { "[\($0)]" } ?? "", width: 4) + " ", Theme.dim),
          Run(Self.fitted(address, atMost: room), Theme.link),
        ]
      case .object(let kind, _, let title):
        [
          Run("     \(pen.words.name(kind))  ", Theme.dim),
          Run(Self.fitted(title, atMost: max(4, room - 16))),
        ]
      case .search(let filter):
        [
          Run("     \(pen.words.name(filter.field))  ", Theme.dim),
          Run(Self.fitted(filter.value, atMost: max(4, room - 16))),
        ]
      }
    }
    let area = box(title: pen.words.linksTitle, hint: pen.words.linksHint, lines: lines, on: &frame)
    drawList(lines, cursor: cursor, in: area, on: &frame)
  }

  /// Draws what of a record can be copied.
  func drawRecordCopies(_ cursor: ListCursor, on frame: inout Frame) {
    let lines = explorer.recordForms.map { TextLine(pen.words.name($0)) }
    let area = box(title: pen.words.recordCopiesTitle, hint: pen.words.listHint, lines: lines, on: &frame)
    drawList(lines, cursor: cursor, in: area, on: &frame)
  }
}
