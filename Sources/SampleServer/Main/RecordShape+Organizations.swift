extension RecordShape {
  /// An organization.
  func organization(_ organization: SampleOrganization) throws -> JSONValue {
    let entry = organization.entry
    let head: JSONValue = [
      "id": .string(organization.id), "created_at": moment(organization.created),
      "last_modified": moment(organization.modified), "badges": datasets.badges(organization.badges),
      "metrics": try metrics(of: organization), "name": .string(organization.name),
      "acronym": JSONValue(organization.acronym), "slug": .string(organization.slug),
      "description": .string(organization.description), "url": JSONValue(entry.url), "image_url": .null,
      "logo": .null, "logo_thumbnail": .null, "banner_color": .null, "banner_image": .null,
      "banner_image_position": 50, "business_number_id": JSONValue(entry.siret),
    ]
    return head.merging([
      "members": .array(organization.members.enumerated().map { member($1, $0, organization) }),
      "teams": [], "ext": [:], "zone": JSONValue(entry.zone), "extras": [:],
      "presentation_blocs_published_at": .null,
      "deleted": moment(entry.deleted.map { catalogue.now - $0 * 86_400 }),
      "page": .string("\(origin)/organizations/\(organization.slug)/"),
      "permissions": ["edit": false, "delete": false, "members": false, "harvest": false, "private": false],
      "uri": .string("\(origin)/api/1/organizations/\(organization.slug)/"),
    ])
  }

  /// A member, whose address is hidden.
  private func member(
    _ member: SampleOrganization.Member, _ index: Int, _ organization: SampleOrganization
  ) -> JSONValue {
    let hidden: JSONValue = ["email": "***@example.org", "last_login_at": .null]
    let age = catalogue.now - organization.created
    return [
      "user": hidden.merging(datasets.person(member.person)), "role": .string(member.role),
      "since": moment(organization.created + age * index / 4),
      "label": .string(LinkLabels.roles.first { $0.id == member.role }?.label ?? member.role),
    ]
  }

  private func metrics(of organization: SampleOrganization) throws -> JSONValue {
    let datasets = catalogue.listed.filter { $0.organization?.id == organization.id }
    let reuses = try links.reuses(of: organization)
    let dataservices = try links.dataservices(of: organization)
    func months(_ moments: [Int]) -> JSONValue { moments.count > 1 ? byMonths(moments) : 0 }
    return [
      "dataservices": JSONValue(dataservices.count), "dataservices_by_months": 0,
      "datasets": JSONValue(datasets.count), "datasets_by_months": months(datasets.map(\.created)),
      "datasets_followers_by_months": 0, "datasets_reuses_by_months": 0,
      "members": JSONValue(organization.members.count), "reuses": JSONValue(reuses.count),
      "reuses_by_months": months(reuses.map(\.created)), "reuses_followers_by_months": 0,
      "followers": JSONValue(organization.entry.followers),
      "views": JSONValue(datasets.reduce(0) { $0 + $1.totalVisits }),
    ]
  }

  /// Whom to write to.
  func contacts(of organization: SampleOrganization) -> JSONValue {
    guard organization.badges.contains("certified") else { return [] }
    func contact(_ name: String, _ email: String?, _ form: String?, _ role: String) -> JSONValue {
      [
        "id": .string(RecordID.id("\(organization.id)/\(role)")), "name": .string(name),
        "email": JSONValue(email), "contact_form": JSONValue(form), "role": .string(role), "owner": .null,
        "organization": datasets.organization(organization),
      ]
    }
    let name = organization.acronym ?? organization.name
    return [
      contact(
        "Équipe données ouvertes – \(name)", "donnees@\(organization.slug.prefix(40)).example.org", nil,
        "contact"),
      contact("Service éditeur – \(name)", nil, "https://www.example.org/nous-ecrire", "publisher"),
    ]
  }
}
