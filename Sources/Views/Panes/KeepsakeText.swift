import DataGouv
import Explorer

/// What there is to tell of something that the program remembers: what it is, its note, what is asked.
struct KeepsakeText {
  let keepsake: Keepsake
  let pen: Pen

  /// All of it.
  func lines(width: Int) -> [TextLine] {
    TextFlow.wrap(keepsake.title, width: width, style: Theme.strong)
      + TextFlow.wrap(facts.joined(separator: " · "), width: width, style: Theme.dim) + body(width: width)
  }

  /// What it is, where it comes from, since when it is remembered.
  var facts: [String] {
    var facts = [pen.words.kind(named: keepsake.subject.names.kind)]
    if !keepsake.subtitle.isEmpty { facts.append(keepsake.subtitle) }
    facts.append(pen.formats.relative(keepsake.date, now: pen.now))
    if keepsake.times > 0 { facts.append(pen.words.visited(keepsake.times)) }
    return facts
  }

  /// Its note, and what is asked.
  func body(width: Int) -> [TextLine] {
    (keepsake.note.isEmpty ? [] : TextFlow.wrap(keepsake.note, width: width))
      + question.flatMap { TextFlow.wrap($0, width: width) }
  }

  /// What is asked, a part a line.
  private var question: [String] {
    if let search = keepsake.search { return lines(of: search) }
    guard case .rows(let text) = keepsake.subject, let question = TableQuestion(text) else { return [] }
    return lines(of: question)
  }

  private func lines(of search: SearchQuestion) -> [String] {
    let order = search.kind == .dataset ? pen.words.name(search.sort) : pen.words.name(search.order)
    let isUsual = search.sort == .relevance && search.order == .relevance
    let parts =
      [pen.words.plural(search.kind)] + (search.words.isEmpty ? [] : [pen.words.quoted(search.words)])
      + search.filters.map(pen.words.chip)
      + (isUsual ? [] : [pen.words.labelled(pen.words.order, order)])
    return [parts.joined(separator: " · ")]
  }

  private func lines(of question: TableQuestion) -> [String] {
    var lines: [String] = []
    let conditions = question.filters.filter(\.isOn).map(pen.words.sentence)
    if !conditions.isEmpty { lines.append(pen.words.filteredBy(conditions.joined(separator: ", "))) }
    let orders = question.orders.map { "\($0.column) \($0.isDescending ? "▼" : "▲")" }
    if !orders.isEmpty { lines.append(pen.words.sorted(by: orders.joined(separator: ", "))) }
    if let groups = question.groups { lines.append(pen.words.groupedBy(groups.joined(separator: ", "))) }
    if let columns = question.columns { lines.append(pen.words.columns(columns.count)) }
    return lines
  }
}
