extension MainAPI {
  /// Something that someone did.
  private struct Deed {
    let key: String
    let label: String
    let icon: String
    let moment: Int
    let dataset: SampleDataset
    let extras: JSONValue
  }

  /// What happened to datasets, the latest first: made, described anew, files added and changed.
  func activity(_ call: Call) throws -> Answer {
    let shape = shape(.one, call)
    for key in ["user", "organization", "related_to"] {
      if let id = call.arguments[key], !RecordID.isIdentifier(id) {
        throw MainFailure.message(400, "`\(key)` must be an identifier")
      }
    }
    let people = try links.people.get()
    let arguments = call.arguments
    let found = catalogue.listed.filter { dataset in
      (arguments["organization"] ?? dataset.organization?.id) == dataset.organization?.id
        && (arguments["related_to"] ?? dataset.id) == dataset.id
    }
    let deeds = found.flatMap(Self.deeds).map { ($0, Self.actor(of: $0, people)) }.filter { deed, actor in
      (arguments["user"] ?? actor.id) == actor.id && (arguments["key"] ?? deed.key) == deed.key
    }
    let isOldestFirst = arguments["sort"] == "created_at"
    let sorted = deeds.sorted {
      isOldestFirst ? $0.0.moment < $1.0.moment : $0.0.moment > $1.0.moment
    }
    return try page(sorted, call, .one) { deed, actor in
      [
        "id": .string(RecordID.id("activity/\(deed.key)/\(deed.dataset.id)/\(deed.moment)")),
        "actor": shape.person(actor),
        "organization": deed.dataset.organization.map { shape.organization($0) } ?? .null,
        "related_to": .string(deed.dataset.entry.title), "related_to_id": .string(deed.dataset.id),
        "related_to_kind": "Dataset",
        "related_to_url": .string("\(origin)/datasets/\(deed.dataset.slug)/"),
        "created_at": shape.moment(deed.moment), "label": .string(deed.label), "key": .string(deed.key),
        "icon": .string(deed.icon), "changes": [], "extras": deed.extras,
      ]
    }
  }

  private static func deeds(of dataset: SampleDataset) -> [Deed] {
    func deed(_ key: String, _ label: String, _ icon: String, _ moment: Int, _ extras: JSONValue = [:])
      -> Deed
    {
      Deed(key: key, label: label, icon: "fa fa-\(icon)", moment: moment, dataset: dataset, extras: extras)
    }
    var deeds = [deed("dataset:created", "a créé un jeu de données", "plus", dataset.created)]
    if dataset.modified > dataset.created {
      deeds.append(deed("dataset:updated", "a mis à jour un jeu de données", "pencil", dataset.modified))
    }
    for resource in dataset.resources.prefix(12) {
      let extras: JSONValue = [
        "resource_id": .string(resource.id), "resource_title": .string(resource.title),
      ]
      deeds.append(
        deed(
          "dataset:resource:added", "a ajouté une ressource à un jeu de données", "plus", resource.created,
          extras))
      if resource.modified > resource.created {
        deeds.append(
          deed(
            "dataset:resource:updated", "a mis à jour une ressource", "pencil", resource.modified, extras))
      }
    }
    return deeds
  }

  /// A member of the organization, or the owner.
  private static func actor(of deed: Deed, _ people: People) -> Person {
    if let owner = deed.dataset.entry.owner { return Person(owner) }
    let members = deed.dataset.organization?.members ?? []
    guard !members.isEmpty else { return people.member(ofCrowd: 0) }
    return members[deed.moment % members.count].person
  }
}
