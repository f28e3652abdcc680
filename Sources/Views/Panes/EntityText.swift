import DataGouv
import Explorer

/// What there is to tell of a thing that is no dataset: facts in a line, and all of its fields.
struct EntityText {
  let entity: Entity
  let pen: Pen

  func lines(width: Int) -> [TextLine] {
    let fields = self.fields
    return FieldLines(fields: fields, width: width).lines(of: fields)
  }

  /// What one asks first of it.
  var facts: [String] {
    switch entity {
    case .organization(let record):
      record.badges.filter { $0 != "certified" }.map(pen.words.badge) + [
        pen.words.datasets(record.metrics.datasets), pen.words.followers(record.metrics.followers),
      ]
    case .reuse(let record):
      [record.type.map(pen.words.reuseType)].compactMap(\.self) + [
        pen.words.datasets(record.datasetCount),
        pen.words.visits(record.metrics.views, isCompact: true),
      ]
    case .dataservice(let record):
      [pen.words.access(record.access.type)]
        + [record.rateLimiting, record.availability.map { pen.words.available($0) }, record.format]
        .compactMap(\.self)
    case .topic(let record):
      [pen.words.elements(record.elementCount)] + (record.isFeatured ? [pen.words.featured] : [])
    case .post(let record):
      [pen.words.postKind(record.kind)] + [record.published.map(pen.formats.day)].compactMap(\.self)
    case .person(let record):
      [pen.words.datasets(record.metrics.datasets), pen.words.followers(record.metrics.followers)]
    case .discussion(let record):
      [
        record.isClosed ? pen.words.closed : pen.words.openDiscussion,
        pen.words.comments(record.comments.count),
      ]
    }
  }

  private func field(_ name: Messages.Field, _ value: String?, _ kind: FieldLines.Kind = .text) -> [FieldLines
    .Field]
  {
    guard let value, !value.isEmpty else { return [] }
    return [FieldLines.Field(label: pen.words.label(name), value: value, kind: kind)]
  }

  private var fields: [FieldLines.Field] {
    let own =
      switch entity {
      case .organization(let record): fields(of: record)
      case .reuse(let record): fields(of: record)
      case .dataservice(let record): fields(of: record)
      case .topic(let record): fields(of: record)
      case .post(let record): fields(of: record)
      case .person(let record): fields(of: record)
      case .discussion: [FieldLines.Field]()
      }
    return field(.producer, entity.producer?.name) + own
      + field(.tags, entity.tags.joined(separator: ", ")) + field(.identifier, entity.id)
      + field(.slug, entity.slug) + field(.page, entity.page, .address)
  }

  private func fields(of record: Organization) -> [FieldLines.Field] {
    let members = record.members.map { member in
      [member.user.name, member.label ?? member.role].joined(separator: " · ")
    }
    return field(.acronym, record.acronym)
      + field(.badges, record.badges.map(pen.words.badge).joined(separator: ", "))
      + field(.website, record.url, .address) + field(.businessNumber, record.businessNumber)
      + field(.created, record.createdAt.map(pen.formats.day))
      + field(.modified, record.lastModified.map(pen.formats.day))
      + field(.members, members.joined(separator: "\n"))
      + field(.views, pen.formats.integer(record.metrics.views))
      + field(.followers, pen.formats.integer(record.metrics.followers))
  }

  private func fields(of record: Reuse) -> [FieldLines.Field] {
    field(.type, record.type.map(pen.words.reuseType)) + field(.topic, record.topic.map(pen.words.reuseTopic))
      + field(.address, record.url, .address) + field(.created, record.createdAt.map(pen.formats.day))
      + field(.modified, record.lastModified.map(pen.formats.day))
      + field(.archived, record.archived.map(pen.formats.day))
      + field(.views, pen.formats.integer(record.metrics.views))
      + field(.followers, pen.formats.integer(record.metrics.followers))
  }

  private func fields(of record: Dataservice) -> [FieldLines.Field] {
    let audiences = record.access.audiences.map {
      "\(pen.words.audience($0.role)) : \(pen.words.condition($0.condition))"
    }
    let limit =
      field(.rateLimit, record.rateLimiting) + field(.rateLimitAddress, record.rateLimitingURL, .address)
    let access =
      field(.access, pen.words.access(record.access.type)) + field(.accessReason, record.access.reason)
      + field(.audiences, audiences.joined(separator: "\n"))
      + field(.accessRequest, record.access.requestURL, .address)
    let addresses =
      field(.baseAddress, record.baseURL, .address)
      + field(.machineDocumentation, record.machineDocumentationURL, .address)
      + field(.technicalDocumentation, record.technicalDocumentationURL, .address)
      + field(.businessDocumentation, record.businessDocumentationURL, .address)
    return access + limit + field(.availability, record.availability.map { pen.words.available($0) })
      + field(.availabilityAddress, record.availabilityURL, .address) + addresses
      + field(.format, record.format) + field(.license, record.license.map(pen.words.license))
      + field(.created, record.createdAt.map(pen.formats.day))
      + field(.modified, record.lastModified.map(pen.formats.day))
      + field(.views, pen.formats.integer(record.metrics.views))
      + field(.followers, pen.formats.integer(record.metrics.followers))
  }

  private func fields(of record: Topic) -> [FieldLines.Field] {
    field(.zones, record.zones.map { $0.label ?? $0.id }.joined(separator: ", "))
      + field(.granularity, record.granularity.map { $0.label ?? pen.words.granularity($0.id) })
      + field(.created, record.createdAt.map(pen.formats.day))
      + field(.modified, record.lastModified.map(pen.formats.day))
  }

  private func fields(of record: Post) -> [FieldLines.Field] {
    field(.published, record.published.map(pen.formats.day))
      + field(.modified, record.lastModified.map(pen.formats.day))
      + field(.credit, record.credit) + field(.address, record.creditURL, .address)
  }

  private func fields(of record: User) -> [FieldLines.Field] {
    field(.website, record.website, .address) + field(.since, record.since.map(pen.formats.day))
      + field(.followers, pen.formats.integer(record.metrics.followers))
  }
}
