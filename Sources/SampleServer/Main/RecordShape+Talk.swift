extension RecordShape {
  /// A discussion with its comments.
  func discussion(_ discussion: SampleDiscussion) -> JSONValue {
    let subject = discussion.subject
    let closer = discussion.closer
    let first = discussion.comments.first
    return [
      "id": .string(discussion.id), "title": .string(discussion.title),
      "subject": ["class": .string(subject.kind.rawValue), "id": .string(subject.id)],
      "user": first?.author.map(datasets.person) ?? .null,
      "organization": first?.organization.map { datasets.organization($0) } ?? .null,
      "created": moment(discussion.created), "closed": moment(discussion.closed),
      "closed_by": closer?.author.map(datasets.person) ?? .null,
      "closed_by_organization": closer?.organization.map { datasets.organization($0) } ?? .null,
      "extras": [:], "permissions": ["delete": false, "edit": false, "close": false],
      "discussion": .array(discussion.comments.map(comment)),
      "url": .string("\(origin)/api/1/discussions/\(discussion.id)/"),
      "self_web_url": .string(
        "\(origin)/\(subject.kind.path)/\(subject.slug)/discussions?discussion_id=\(discussion.id)"),
    ]
  }

  private func comment(_ comment: SampleDiscussion.Comment) -> JSONValue {
    [
      "id": .string(comment.id), "content": .string(comment.content), "posted_on": moment(comment.posted),
      "posted_by": comment.author.map(datasets.person) ?? .null,
      "posted_by_organization": comment.organization.map { datasets.organization($0) } ?? .null,
      "last_modified_at": .null, "permissions": ["delete": false, "edit": false],
    ]
  }

  /// A topic.
  func topic(_ topic: SampleTopic) -> JSONValue {
    let entry = topic.entry
    let hasTerritory = entry.zones != nil || entry.granularity != nil
    let head: JSONValue = ["id": .string(topic.id)]
    return head.merging(producer(topic.producer)).merging([
      "created_at": moment(topic.created), "last_modified": moment(topic.modified),
      "name": .string(entry.name), "slug": .string(topic.slug), "description": .string(topic.description),
      "tags": JSONValue(texts: entry.tags), "color": .null, "featured": .bool(entry.featured ?? false),
      "private": .bool(entry.isPrivate ?? false), "extras": [:],
      "spatial": hasTerritory
        ? [
          "geom": .null, "zones": JSONValue(texts: entry.zones ?? []),
          "granularity": JSONValue(entry.granularity),
        ] : .null,
      "page": .string("\(origin)/topics/\(topic.slug)/"),
      "uri": .string("\(origin)/api/2/topics/\(topic.slug)/"),
      "elements": link("/api/2/topics/\(topic.id)/elements/?page=1&page_size=20", topic.elements.count),
    ])
  }

  /// Something that a topic gathers: only its class and id.
  func element(_ element: SampleTopic.Element) -> JSONValue {
    [
      "id": .string(element.identity), "title": JSONValue(element.entry.title),
      "description": JSONValue(element.entry.description),
      "tags": JSONValue(texts: element.entry.tags ?? []), "extras": [:],
      "element": element.kind.map { ["class": .string($0.rawValue), "id": .string(element.id)] } ?? .null,
    ]
  }

  /// A post; its blocs, which there are none of, only where it stands alone.
  func post(_ post: SamplePost, isWhole: Bool) throws -> JSONValue {
    let entry = post.entry
    let reuses = post.reuses.isEmpty ? [] : try links.reuses.get()
    let value: JSONValue = [
      "id": .string(post.id), "name": .string(entry.name), "slug": .string(post.slug),
      "kind": .string(entry.kind), "body_type": .string(entry.bodyType),
      "headline": JSONValue(entry.headline), "content": .string(post.content), "image": .null,
      "image_thumbnail": .null, "image_url": .null, "credit_to": JSONValue(entry.credit),
      "credit_url": JSONValue(entry.creditURL), "tags": JSONValue(texts: entry.tags),
      "datasets": .array(post.datasets.compactMap(catalogue.dataset).map(embedded)),
      "reuses": .array(reuses.filter { post.reuses.contains($0.id) }.map(reference)),
    ]
    return value.merging([
      "owner": datasets.person(Person(entry.owner)), "created_at": moment(post.created),
      "last_modified": moment(post.modified), "published": moment(post.published), "parent": .null,
      "ancestors": [], "sidemenu": false, "page": .string("\(origin)/\(postPath(entry.kind))/\(post.slug)/"),
      "uri": .string("\(origin)/api/1/posts/\(post.slug)/"),
    ]).merging(isWhole ? ["blocs": []] : [:])
  }

  private func postPath(_ kind: String) -> String { kind == "page" ? "pages" : "posts" }

  /// Someone, with what they made and whom they work for.
  func user(_ person: Person) throws -> JSONValue {
    let entry = try links.people.get().entry(of: person)
    let organizations = catalogue.organizations.filter { organization in
      organization.entry.deleted == nil && organization.members.contains { $0.person.id == person.id }
    }
    let datasets = catalogue.listed.count { $0.entry.owner.map(Person.init)?.id == person.id }
    let reuses = try links.reuses.get().count { $0.isListed && $0.producer.person?.id == person.id }
    let services = try links.dataservices.get().count { $0.isListed && $0.producer.person?.id == person.id }
    let since = entry?.since ?? 60 + Int(Dice.seed(person.id) % 3000)
    return self.datasets.person(person).merging([
      "about": JSONValue(entry?.about), "active": true, "email": .null, "last_login_at": .null,
      "mail_cadence": .null, "notifications_paused": .null, "password_rotation_demanded": .null,
      "password_rotation_performed": .null, "roles": [],
      "since": moment(SampleCatalogue.moment(since, of: person.id, catalogue.now)),
      "website": JSONValue(entry?.website),
      "organizations": .array(organizations.map { self.datasets.organization($0) }),
      "metrics": [
        "datasets": JSONValue(datasets), "reuses": JSONValue(reuses), "dataservices": JSONValue(services),
        "followers": JSONValue(Self.followers(of: person)), "following": JSONValue(organizations.count),
      ],
    ])
  }

  /// How many follow someone.
  static func followers(of person: Person) -> Int { Int(Dice.seed(person.id + "/followers") % 30) }
}
