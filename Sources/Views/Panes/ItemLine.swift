import DataGouv
import Explorer

/// What a line of a list tells of a thing, whatever its kind: the same columns for all.
struct ItemLine {
  /// The dataset's id, by which its months are found; `nil` of other things.
  var datasetID: String?
  /// Whether it is bookmarked.
  var isBookmarked = false
  /// What kind of thing it is, where a list has several.
  var label: String?
  /// What one is warned of, before the title.
  var mark: String?
  var title: String
  var producer: Producer?
  /// When it last changed, in words.
  var date: String?
  /// Formats, a type, badges.
  var content = ""
  /// What its user wrote about it: it follows the title where there is no column for it.
  var note = ""
  /// The figure that tells most of its kind.
  var figure = ""

  /// Tells of a thing; `owner` is what the things of the list belong to, which is not said again.
  init(_ item: Item, in owner: ItemQuery.Owner? = nil, pen: Pen) {
    title = item.title
    producer = item.producer
    date = item.date.map { pen.formats.relative($0, now: pen.now) }
    switch item {
    case .dataset(let dataset), .highlight(let dataset, _): describe(dataset, pen)
    case .organization(let organization):
      date = nil
      if let acronym = organization.acronym, !acronym.isEmpty { title += " (\(acronym))" }
      content = organization.badges.map(pen.words.badge).joined(separator: ", ")
      figure = pen.formats.compact(organization.datasets)
    case .reuse(let reuse):
      content = reuse.type.map(pen.words.reuseType) ?? ""
      figure = pen.formats.compact(reuse.metrics.views)
      if reuse.archived != nil { mark = pen.words.archived }
    case .dataservice(let service):
      content = service.format ?? ""
      figure = pen.formats.compact(service.metrics.views)
      if service.access.type != "open" { mark = pen.words.access(service.access.type) }
    case .topic(let topic): figure = pen.formats.compact(topic.elementCount)
    case .post(let post): content = pen.words.postKind(post.kind)
    case .person: break
    case .discussion(let discussion):
      mark = discussion.isClosed ? pen.words.closed : nil
      content = pen.words.comments(discussion.comments.count)
      figure = pen.formats.integer(discussion.comments.count)
    case .activity(let activity):
      if let label = activity.label {
        let isOwn = activity.subject == nil || activity.subject?.id == owner?.id
        title = isOwn ? label : "\(title) · \(label)"
        if isOwn, let file = activity.resourceTitle { title += " · \(file)" }
      }
      if producer == nil, let actor = activity.actor {
        producer = Producer(kind: .user, id: actor.id, name: actor.title)
      }
    case .link(let link): content = Kind(className: link.kind).map(pen.words.name) ?? ""
    case .remembered(let keepsake): describe(keepsake, pen)
    case .operation(let operation, _):
      if operation.isDeprecated { mark = pen.words.deprecated }
      if let summary = operation.summary { title += "  \(summary)" }
    }
  }

  private mutating func describe(_ keepsake: Keepsake, _ pen: Pen) {
    label = pen.words.shortKind(named: keepsake.subject.names.kind)
    content = keepsake.note
    note = keepsake.note
    if !keepsake.subtitle.isEmpty {
      producer = Producer(kind: .organization, id: "", name: keepsake.subtitle)
    }
    date = pen.formats.relative(keepsake.date, now: pen.now)
    if keepsake.times > 0 { figure = pen.formats.integer(keepsake.times) }
  }

  private mutating func describe(_ dataset: DatasetSummary, _ pen: Pen) {
    datasetID = dataset.id
    if dataset.isArchived {
      mark = pen.words.archived
    } else if dataset.accessType != "open" {
      mark = pen.words.access(dataset.accessType)
    }
    figure = "↓ \(pen.formats.compact(dataset.downloads))"
    // Its formats, or how many files it has where the search does not tell them.
    content =
      dataset.formats.isEmpty
      ? dataset.resourceCount.map(pen.words.files) ?? "" : dataset.formats.joined(separator: " ")
  }
}
