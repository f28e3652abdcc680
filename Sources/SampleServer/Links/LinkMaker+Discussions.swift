extension LinkMaker {
  /// The written discussions, and for each dataset as many generated ones as its count still wants, a third of all
  /// open.
  func discussions(
    _ templates: Templates, _ people: People, _ reuses: [SampleReuse], _ dataservices: [SampleDataservice]
  ) throws -> [SampleDiscussion] {
    let written = try folder.records("discussions", as: DiscussionEntry.self).compactMap {
      discussion($0, $1, $2, reuses, dataservices)
    }
    let known = Dictionary(grouping: written, by: \.subject.id)
    let generated = catalogue.datasets.flatMap { dataset in
      let others = known[dataset.id] ?? []
      let wanted = max(0, (dataset.entry.discussions ?? 0) - others.count)
      let open = max(0, dataset.openDiscussions - others.count { $0.closed == nil })
      return (0..<wanted).map { discussion($0, of: dataset, isOpen: $0 < open, templates, people) }
    }
    return (written + generated).sorted { ($1.created, $0.id) < ($0.created, $1.id) }
  }

  private func discussion(
    _ slug: String, _ entry: DiscussionEntry, _ body: String, _ reuses: [SampleReuse],
    _ dataservices: [SampleDataservice]
  ) -> SampleDiscussion? {
    let subject: SampleDiscussion.Subject? =
      if let dataset = entry.dataset.flatMap(catalogue.dataset) {
        Self.subject(dataset)
      } else if let reuse = reuses.first(where: { $0.slug == entry.reuse }) {
        SampleDiscussion.Subject(
          kind: .reuse, id: reuse.id, slug: reuse.slug, organization: reuse.producer.organization)
      } else if let service = dataservices.first(where: { $0.slug == entry.dataservice }) {
        SampleDiscussion.Subject(
          kind: .dataservice, id: service.id, slug: service.slug, organization: service.producer.organization)
      } else {
        nil
      }
    guard let subject else { return nil }
    let id = RecordID.id("discussions/\(slug)")
    let contents = entry.comments ?? body.split(separator: "\n\n%%\n\n").map(String.init)
    let first = moment(entry.created, of: id)
    let last = moment(entry.closed, of: id) ?? catalogue.now
    let step = (last - first) / max(1, contents.count * 2)
    let comments = zip(contents, entry.authors).enumerated().map { index, comment in
      SampleDiscussion.Comment(
        id: RecordID.uuid("\(id)/\(index)"), content: comment.0, posted: first + index * step,
        author: comment.1.isEmpty ? nil : Person(Array(comment.1.prefix(2))),
        organization: comment.1.count > 2 ? catalogue.organization(key: comment.1[2]) : nil)
    }
    return SampleDiscussion(
      id: id, title: entry.title, subject: subject, comments: comments,
      closed: moment(entry.closed, of: id))
  }

  private func discussion(
    _ index: Int, of dataset: SampleDataset, isOpen: Bool, _ templates: Templates, _ people: People
  ) -> SampleDiscussion {
    let id = RecordID.id("discussions/\(dataset.slug)/\(index)")
    var dice = Dice(Dice.seed(id), 12)
    let template = templates.discussions[
      (index + Int(Dice.seed(dataset.id) % 97)) % templates.discussions.count]
    let place = catalogue.vocabulary.places[dice.below(catalogue.vocabulary.places.count)]
    let year = CivilTime.date(ofDay: catalogue.now / 86_400).year - dice.below(4)
    func filled(_ text: String) -> String {
      text.replacing("{commune}", with: place.commune).replacing("{departement}", with: place.departement)
        .replacing("{year}", with: "\(year)")
    }
    let age = max(30, (catalogue.now - dataset.created) / 86_400 - 40)
    let first = moment(isOpen ? 2 + dice.below(min(age, 200)) : 25 + dice.below(age), of: id)
    let members =
      dataset.organization?.members.map(\.person) ?? dataset.entry.owner.map { [Person($0)] } ?? []
    let crowd = people.some(index * 3..<index * 3 + 3, of: dataset.id + "/discussions")
    var posted = first
    let comments = (isOpen ? template.comments.prefix(2) : template.comments[...]).enumerated().map {
      position, comment in
      let isTeam = comment.first == "team"
      let author = isTeam ? members[dice.below(members.count)] : crowd[comment.first == "user" ? 0 : 1]
      defer { posted = min(catalogue.now, posted + 3_600 + dice.below(3 * 86_400)) }
      return SampleDiscussion.Comment(
        id: RecordID.uuid("\(id)/\(position)"), content: filled(comment.last ?? ""), posted: posted,
        author: !isTeam && dice.below(40) == 0 ? nil : author,
        organization: isTeam ? dataset.organization : nil)
    }
    return SampleDiscussion(
      id: id, title: filled(template.title), subject: Self.subject(dataset), comments: comments,
      closed: isOpen ? nil : min(catalogue.now, posted + 7_200))
  }

  private static func subject(_ dataset: SampleDataset) -> SampleDiscussion.Subject {
    SampleDiscussion.Subject(
      kind: .dataset, id: dataset.id, slug: dataset.slug, organization: dataset.organization)
  }
}
