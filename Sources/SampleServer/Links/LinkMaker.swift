/// Makes the records around the datasets out of the bundled files.
struct LinkMaker: Sendable {
  let folder: CatalogueFolder
  let catalogue: SampleCatalogue

  /// The id of a record that its slug tells.
  static func id(_ kind: RecordKind, _ slug: String) -> String { RecordID.id("\(kind.path)/\(slug)") }

  /// So many days before now, at an hour of the record's own.
  func moment(_ days: Int, of name: String) -> Int { SampleCatalogue.moment(days, of: name, catalogue.now) }

  func moment(_ days: Int?, of name: String) -> Int? { days.map { moment($0, of: name) } }

  func producer(_ organization: String?, _ owner: [String]?) -> Producer {
    Producer(organization: catalogue.organization(key: organization), person: owner.map(Person.init))
  }

  /// Ids of datasets by their slugs.
  func datasets(_ slugs: [String]?) -> [String] { (slugs ?? []).compactMap { catalogue.dataset($0)?.id } }

  func series(_ name: String, _ usual: Int, _ created: Int) -> MonthlySeries {
    MonthlySeries(name: name, usual: usual, created: created, now: catalogue.now)
  }

  /// Everyone: those described, those that organizations and datasets name, and the crowd.
  func people() throws -> People {
    let members = catalogue.organizations.flatMap { $0.members.map(\.person) }
    return People(
      try folder.decoded("people.json", as: People.Names.self),
      known: members + catalogue.datasets.compactMap { $0.entry.owner.map(Person.init) })
  }

  func dataservices() throws -> [SampleDataservice] {
    try folder.records("dataservices", as: DataserviceEntry.self).map { slug, entry, body in
      let id = Self.id(.dataservice, slug)
      let created = moment(entry.created, of: id)
      return SampleDataservice(
        id: id, slug: slug, entry: entry, description: body,
        producer: producer(entry.organization, entry.owner), datasets: datasets(entry.datasets),
        created: created, modified: max(created, moment(entry.modified, of: id)),
        archived: moment(entry.archived, of: id), deleted: moment(entry.deleted, of: id),
        traffic: series(id, entry.visits, created))
    }
    .sorted { $0.created > $1.created }
  }

  func topics() throws -> [SampleTopic] {
    try folder.records("topics", as: TopicEntry.self).map { slug, entry, body in
      let id = RecordID.id("topics/\(slug)")
      let created = moment(entry.created, of: id)
      return SampleTopic(
        id: id, slug: slug, entry: entry, description: body,
        producer: producer(entry.organization, entry.owner), created: created,
        modified: max(created, moment(entry.modified, of: id)),
        elements: entry.elements.enumerated().map { element($1, id: RecordID.id("\(id)/\($0)")) })
    }
    .sorted { $0.created > $1.created }
  }

  private func element(_ entry: TopicEntry.Element, id: String) -> SampleTopic.Element {
    func element(_ kind: RecordKind?, _ target: String) -> SampleTopic.Element {
      SampleTopic.Element(identity: id, entry: entry, kind: kind, id: target)
    }
    if let slug = entry.dataset { return element(.dataset, datasets([slug]).first ?? "") }
    if let slug = entry.reuse { return element(.reuse, Self.id(.reuse, slug)) }
    if let slug = entry.dataservice { return element(.dataservice, Self.id(.dataservice, slug)) }
    return element(nil, "")
  }

  func posts() throws -> [SamplePost] {
    try folder.records("posts", as: PostEntry.self).map { slug, entry, body in
      let id = RecordID.id("posts/\(slug)")
      return SamplePost(
        id: id, slug: slug, entry: entry, content: body, created: moment(entry.created, of: id),
        modified: moment(entry.modified, of: id), published: moment(entry.published, of: id),
        datasets: datasets(entry.datasets), reuses: (entry.reuses ?? []).map { Self.id(.reuse, $0) })
    }
    .sorted { ($0.published ?? 0) > ($1.published ?? 0) }
  }

  func community() throws -> [SampleCommunityResource] {
    try folder.decoded("community.json", as: [CommunityEntry].self).map { entry in
      let id = RecordID.uuid("community/\(entry.dataset ?? "")/\(entry.title)")
      let dataset = datasets(entry.dataset.map { [$0] }).first
      return SampleCommunityResource(
        resource: SampleResource(
          id: id, title: entry.title,
          entry: ResourceEntry(
            id: id, title: entry.title, description: entry.description, type: entry.type,
            format: entry.format, size: entry.size, updated: entry.modified, url: entry.url),
          datasetID: dataset ?? "", created: moment(entry.created, of: id),
          modified: moment(entry.modified, of: id)),
        producer: producer(entry.organization, entry.owner), dataset: dataset)
    }
    .sorted { $0.resource.created > $1.resource.created }
  }
}
