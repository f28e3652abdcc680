import DataGouv

extension DatasetRecord {
  /// The organization that publishes the dataset, or `null`.
  var organization: JSON {
    guard let organization = dataset.organization else { return nil }
    return [
      "badges": .array(organization.badges.map { ["kind": .string($0)] }), "name": .string(organization.name),
      "acronym": .optional(organization.acronym), "slug": .string(organization.slug), "logo": nil,
      "logo_thumbnail": nil, "page": .string("https://www.data.gouv.fr/organizations/\(organization.slug)"),
      "permissions": ["edit": false, "delete": false, "members": false, "harvest": false, "private": false],
      "uri": .string("\(root)/api/1/organizations/\(organization.slug)/"), "id": .string(organization.id),
      "class": "Organization",
    ]
  }

  /// The person who publishes the dataset, or `null`.
  var owner: JSON {
    guard let names = dataset.entry.owner?.split(separator: " ", maxSplits: 1), names.count == 2 else {
      return nil
    }
    let slug = SearchWords.words(names.joined(separator: " ")).joined(separator: "-")
    return [
      "first_name": .string(String(names[0])), "last_name": .string(String(names[1])), "slug": .string(slug),
      "avatar": nil, "avatar_thumbnail": nil, "page": .string("https://www.data.gouv.fr/users/\(slug)"),
      "uri": .string("\(root)/api/1/users/\(slug)/"), "id": .string(StableID.object("user/\(slug)")),
      "class": "User",
    ]
  }

  /// Whom to write to.
  var contacts: JSON {
    guard let name = dataset.entry.contact else { return [] }
    let key = dataset.organization?.acronym?.lowercased() ?? "contact"
    let contact: JSON = [
      "id": .string(StableID.object("contact/\(dataset.entry.slug)")), "owner": owner,
      "organization": organization, "name": .string(name), "email": .string("opendata@\(key).example.org"),
      "contact_form": nil, "role": "contact",
    ]
    return [contact]
  }

  /// Where the dataset was gathered from, or `null`.
  var harvest: JSON {
    guard let harvest = dataset.entry.harvest else { return nil }
    let page = "https://\(harvest.domain)/explore/dataset/\(dataset.entry.slug)/"
    return [
      "backend": .string(harvest.backend), "domain": .string(harvest.domain),
      "source_id": .string(StableID.object("source/\(harvest.domain)")),
      "remote_id": .string(dataset.entry.slug), "remote_url": .string(page),
      "created_at": .string(dataset.created.timestamp), "modified_at": .string(dataset.updated.timestamp),
      "last_update": .string(dataset.updated.timestamp),
    ]
  }
}
