import Canvas
import DataGouv
import Explorer

/// The top of the detail: title, producer, and what one asks first of a dataset.
struct DetailHeader {
  let state: DetailState
  var isBookmarked = false
  let pen: Pen

  func draw(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let area = area.inset(left: 1, right: 1)
    var lines = titleLines(
      width: area.width, limit: area.height >= 5 ? 2 : 1, hasMore: area.height >= 3)
    if area.height >= 3 {
      lines += state.kind == .dataset ? [producerLine, factsLine] : entityLines
    }
    if area.height >= 5, lines.count < 4, state.kind == .dataset { lines.append(countsLine) }
    frame.draw(lines, in: area)
  }

  private var entityAcronym: String {
    switch state.entity.value {
    case .organization(let record): record.acronym ?? ""
    case .dataservice(let record): record.acronym ?? ""
    default: ""
    }
  }

  /// The title in as many lines as there may be, the last one cut where it does not fit.
  private func titleLines(width: Int, limit: Int, hasMore: Bool) -> [TextLine] {
    let acronym = state.dataset.value?.acronym ?? state.summary?.acronym ?? entityAcronym
    let name = acronym.isEmpty ? state.title : "\(state.title) (\(acronym))"
    // Where the title stands alone, it carries what the next line would warn of.
    let warning = limit == 1 && !hasMore ? marks.map { "[\($0)] " }.joined() : ""
    let title = (isBookmarked ? "★ " : "") + warning + name
    let lines = TextFlow.wrap(title, width: width, style: Theme.strong)
    guard lines.count > limit else { return lines }
    let rest = lines[(limit - 1)...].flatMap(\.runs).map(\.text).joined(separator: " ")
    return lines.prefix(limit - 1) + [TextLine(rest, Theme.strong)]
  }

  /// What kind of thing it is, who made it, and what one asks first of it.
  private var entityLines: [TextLine] {
    if let keepsake = state.item?.keepsake {
      let facts = KeepsakeText(keepsake: keepsake, pen: pen).facts
      return [TextLine(facts[0], Theme.accent), TextLine(facts.dropFirst().joined(separator: " · "))]
    }
    var line = TextLine(pen.words.name(state.kind), Theme.accent)
    if let producer = state.entity.value?.producer ?? state.item?.producer {
      line.append(" · \(producer.name)", Theme.plain)
      if producer.isCertified { line.append(" ✓ \(pen.words.certified)", Theme.good) }
    }
    if case .organization(let record)? = state.entity.value, record.isCertified {
      line.append(" ✓ \(pen.words.certified)", Theme.good)
    }
    let facts = state.entity.value.map { EntityText(entity: $0, pen: pen).facts } ?? []
    return [line, TextLine(facts.joined(separator: " · "))]
  }

  private var countsLine: TextLine {
    var parts: [String] = []
    if let dataset = state.dataset.value {
      parts = [
        pen.words.files(dataset.resourceCount), pen.words.reuses(dataset.metrics.reuses),
        pen.words.followers(dataset.metrics.followers), pen.words.discussions(dataset.metrics.discussions),
      ]
    } else if let summary = state.summary {
      parts = [
        summary.resourceCount.map(pen.words.files), pen.words.reuses(summary.reuses),
        pen.words.followers(summary.followers),
      ].compactMap(\.self)
    }
    return TextLine(parts.joined(separator: " · "), Theme.dim)
  }

  private var producerLine: TextLine {
    var line = TextLine()
    for mark in marks { line.append("[\(mark)] ", Theme.warning) }
    if let producer = state.dataset.value?.producer ?? state.summary?.producer {
      line.append(producer.name, Theme.plain)
      if producer.isCertified { line.append(" ✓ \(pen.words.certified)", Theme.good) }
    }
    if let date = state.dataset.value?.lastUpdate ?? state.summary?.lastUpdate {
      line.append(line.runs.isEmpty ? "" : " · ", Theme.dim)
      line.append(pen.words.updated(pen.formats.relative(date, now: pen.now)), Theme.dim)
    }
    return line
  }

  private var factsLine: TextLine {
    var line = TextLine()
    func add(_ text: String, _ style: Style = Theme.plain) {
      if !line.runs.isEmpty { line.append(" · ", Theme.dim) }
      line.append(text, style)
    }
    let license = state.dataset.value?.license ?? state.summary?.license.map { Named(id: $0) }
    if let license {
      let known = pen.words.license(license.id)
      add(known == license.id ? license.label ?? known : known)
    }
    if let quality = state.dataset.value?.quality?.score ?? state.summary?.quality {
      add(pen.words.qualityScore(quality) + " ", Theme.plain)
      line.append(QualityText.bar(quality, width: 5), quality >= 0.6 ? Theme.good : Theme.warning)
    }
    // What is not known yet is no zero.
    if let views = state.dataset.value?.metrics.views ?? state.summary?.views {
      add(pen.words.visits(views, isCompact: true))
    }
    if let downloads = state.dataset.value?.metrics.downloads ?? state.summary?.downloads {
      add(pen.words.downloads(downloads, isCompact: true))
    }
    return line
  }

  private var marks: [String] {
    var marks: [String] = []
    if state.dataset.value?.deleted != nil { marks.append(pen.words.deleted) }
    if state.dataset.value?.archived != nil || state.summary?.isArchived == true {
      marks.append(pen.words.archived)
    }
    if state.dataset.value?.isPrivate == true { marks.append(pen.words.privateDataset) }
    let access = state.dataset.value?.accessType ?? state.summary?.accessType ?? "open"
    if access != "open" { marks.append(pen.words.access(access)) }
    return marks
  }
}
