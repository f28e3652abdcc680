extension LinkMaker {
  /// The written reuses, and for each dataset as many generated ones as its count still wants.
  func reuses(_ templates: Templates, _ people: People) throws -> [SampleReuse] {
    let written = try folder.records("reuses", as: ReuseEntry.self).map(reuse)
    var counts: [String: Int] = [:]
    for reuse in written where reuse.isListed { for id in reuse.datasets { counts[id, default: 0] += 1 } }
    let generated = catalogue.datasets.flatMap { dataset in
      (0..<max(0, (dataset.entry.reuses ?? 0) - counts[dataset.id, default: 0])).map {
        reuse($0, of: dataset, templates, people)
      }
    }
    return (written + generated).sorted { ($1.created, $0.id) < ($0.created, $1.id) }
  }

  private func reuse(_ slug: String, _ entry: ReuseEntry, _ body: String) -> SampleReuse {
    let id = Self.id(.reuse, slug)
    let created = moment(entry.created, of: id)
    return SampleReuse(
      id: id, slug: slug, title: entry.title, description: entry.description ?? body, type: entry.type,
      topic: entry.topic, url: entry.url, producer: producer(entry.organization, entry.owner),
      datasets: datasets(entry.datasets),
      dataservices: (entry.dataservices ?? []).map { Self.id(.dataservice, $0) }, tags: entry.tags,
      created: created, modified: max(created, moment(entry.modified, of: id)),
      archived: moment(entry.archived, of: id), deleted: moment(entry.deleted, of: id),
      isPrivate: entry.isPrivate ?? false, isFeatured: entry.featured ?? false, followers: entry.followers,
      traffic: series(id, entry.visits, created))
  }

  private func reuse(
    _ index: Int, of dataset: SampleDataset, _ templates: Templates, _ people: People
  ) -> SampleReuse {
    var dice = Dice(Dice.seed(dataset.id), index, 11)
    let template = templates.reuses[(dice.below(templates.reuses.count) + index) % templates.reuses.count]
    let title = template.title.replacing("{title}", with: Self.shortTitle(of: dataset))
    let slug = "\(SearchWords.slug(title).prefix(60))-\(index + 1)-\(dataset.id.prefix(4))"
    let id = Self.id(.reuse, slug)
    let age = max(0, (catalogue.now - dataset.created) / 86_400 - 20)
    let created = moment(15 + dice.below(age), of: id)
    let organization =
      template.isProfessional == true
      ? catalogue.organizations[dice.below(catalogue.organizations.count)] : nil
    let maker = organization?.entry.deleted == nil && organization?.entry.key != "nasty" ? organization : nil
    return SampleReuse(
      id: id, slug: slug, title: title,
      description: template.description.replacing("{title}", with: dataset.entry.title), type: template.type,
      topic: dataset.entry.tags.lazy.compactMap { templates.topics[$0] }.first ?? "others",
      url: "https://\(SearchWords.slug(title).prefix(40)).example.org/",
      producer: Producer(
        organization: maker,
        person: maker == nil ? people.some(index..<(index + 1), of: dataset.id + "/reuses").first : nil),
      datasets: [dataset.id], dataservices: [], tags: Array(dataset.entry.tags.prefix(2)), created: created,
      modified: min(catalogue.now, created + dice.below(max(1, catalogue.now - created))),
      followers: dice.leaning(below: 40), traffic: series(id, 4 + dice.leaning(below: 300), created))
  }

  /// The acronym, or the title up to its first colon or bracket.
  private static func shortTitle(of dataset: SampleDataset) -> String {
    if let acronym = dataset.entry.acronym { return acronym }
    let title = dataset.entry.title.prefix { $0 != ":" && $0 != "(" }
    return title.last == " " ? String(title.dropLast()) : String(title)
  }
}
