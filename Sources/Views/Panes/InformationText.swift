import DataGouv

/// The information section: every metadata field that is there, in groups, labels beside values.
struct InformationText {
  let dataset: Dataset
  let pen: Pen

  func lines(width: Int) -> [TextLine] {
    let groups = self.groups
    let labels = FieldLines(fields: groups.flatMap(\.fields), width: width)
    var lines: [TextLine] = []
    for group in groups where !group.fields.isEmpty {
      if !lines.isEmpty { lines.append([]) }
      lines.append(TextLine(pen.words.title(group.title), Theme.heading))
      lines += labels.lines(of: group.fields)
    }
    return lines
  }

  private typealias Group = (title: Messages.Group, fields: [FieldLines.Field])

  private var groups: [Group] {
    [
      (.producer, producer), (.dates, dates), (.access, access), (.coverage, coverage), (.usage, usage),
      (.origin, origin), (.identifiers, identifiers),
    ]
  }

  /// A field, or none when there is nothing to tell.
  private func field(_ name: Messages.Field, _ value: String?, style: FieldLines.Kind = .text) -> [FieldLines
    .Field]
  {
    guard let value, !value.isEmpty else { return [] }
    return [FieldLines.Field(label: pen.words.label(name), value: value, kind: style)]
  }

  private var producer: [FieldLines.Field] {
    var fields: [FieldLines.Field] = []
    if let producer = dataset.producer {
      let acronym = producer.acronym.map { $0.isEmpty ? "" : " (\($0))" } ?? ""
      fields += field(.producer, producer.name + acronym)
      fields += field(.producerKind, pen.words.name(producer.kind))
      fields += field(.producerBadges, producer.badges.map(pen.words.badge).joined(separator: ", "))
      fields += field(.producerPage, producer.page, style: .address)
    }
    for contact in dataset.contacts {
      let ways = [contact.email, contact.form].compactMap(\.self).filter { !$0.isEmpty }
      let text = ([contact.name] + ways).filter { !$0.isEmpty }.joined(separator: " · ")
      fields += field(.contacts, "\(text) (\(pen.words.role(contact.role)))")
    }
    return fields
  }

  private var dates: [FieldLines.Field] {
    field(.updated, dataset.lastUpdate.map(pen.formats.day))
      + field(.frequency, dataset.frequency.map { name($0, pen.words.frequency) })
      + field(.nextUpdate, dataset.frequencyDate.map(pen.formats.day))
      + field(.created, dataset.createdAt.map(pen.formats.day))
      + field(.modified, dataset.lastModified.map(pen.formats.day))
      + field(.archived, dataset.archived.map(pen.formats.day))
      + field(.deleted, dataset.deleted.map(pen.formats.day))
  }

  private var access: [FieldLines.Field] {
    field(.license, dataset.license.map { name($0, pen.words.license) })
      + field(
        .access,
        pen.words.access(dataset.accessType) + (dataset.isPrivate ? ", \(pen.words.privateDataset)" : ""))
      + field(.accessReason, dataset.accessReason)
      + field(.accessRequest, dataset.accessRequestURL, style: .address)
  }

  private var coverage: [FieldLines.Field] {
    field(.coverage, dataset.coverage.flatMap(pen.words.coverage))
      + field(.zones, dataset.zones.map { name($0, \.self) }.joined(separator: ", "))
      + field(.granularity, dataset.granularity.map { name($0, pen.words.granularity) })
      + field(.tags, dataset.tags.joined(separator: ", "))
      + field(
        .badges,
        (dataset.badges.map(pen.words.badge) + (dataset.isFeatured ? [pen.words.featured] : []))
          .joined(separator: ", "))
  }

  private var usage: [FieldLines.Field] {
    let metrics = dataset.metrics
    let open = metrics.openDiscussions > 0 ? " (\(pen.words.open(metrics.openDiscussions)))" : ""
    return field(.files, pen.formats.integer(dataset.resourceCount))
      + (dataset.communityResourceCount > 0
        ? field(.communityFiles, pen.formats.integer(dataset.communityResourceCount)) : [])
      + field(.views, pen.formats.integer(metrics.views))
      + field(.downloads, pen.formats.integer(metrics.downloads))
      + field(.reuses, pen.formats.integer(metrics.reuses))
      + field(.followers, pen.formats.integer(metrics.followers))
      + field(.discussions, pen.formats.integer(metrics.discussions) + open)
      + (metrics.dataservices > 0 ? field(.dataservices, pen.formats.integer(metrics.dataservices)) : [])
  }

  private var origin: [FieldLines.Field] {
    guard let harvest = dataset.harvest else { return [] }
    let source = [harvest.domain, harvest.backend.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
    return field(.harvest, source) + field(.harvestAddress, harvest.remoteURL, style: .address)
      + field(.harvestIdentifier, harvest.remoteID)
      + field(.harvestDate, harvest.lastUpdate.map(pen.formats.day))
  }

  private var identifiers: [FieldLines.Field] {
    field(.acronym, dataset.acronym) + field(.identifier, dataset.id) + field(.slug, dataset.slug)
      + field(.page, dataset.page, style: .address) + field(.api, dataset.uri, style: .address)
  }

  /// The portal's name for an id, else ours, with its page.
  private func name(_ named: Named, _ known: (String) -> String) -> String {
    let label = named.label.flatMap { $0.isEmpty ? nil : $0 } ?? known(named.id)
    return named.url.map { $0.isEmpty ? label : "\(label) <\($0)>" } ?? label
  }
}
