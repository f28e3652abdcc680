extension RecordShape {
  /// A dataservice.
  func dataservice(_ service: SampleDataservice) throws -> JSONValue {
    let entry = service.entry
    let head: JSONValue = ["id": .string(service.id)]
    return try head.merging(producer(service.producer)).merging([
      "badges": [], "access_type": .string(service.accessType), "access_audiences": [],
      "authorization_request_url": JSONValue(entry.request), "access_type_reason_category": .null,
      "access_type_reason": .null, "metrics": metrics(of: service), "title": .string(entry.title),
      "acronym": JSONValue(entry.acronym), "slug": .string(service.slug),
      "description": .string(service.description), "base_api_url": JSONValue(entry.base),
      "machine_documentation_url": documentation(of: service),
      "technical_documentation_url": JSONValue(entry.technical),
      "business_documentation_url": JSONValue(entry.business), "rate_limiting": JSONValue(entry.rate),
      "rate_limiting_url": JSONValue(entry.rateURL),
    ]).merging([
      "availability": entry.availability.map { JSONValue($0) } ?? .null,
      "availability_url": JSONValue(entry.availabilityURL), "format": JSONValue(entry.format),
      "license": JSONValue(entry.license), "tags": JSONValue(texts: entry.tags), "private": false,
      "extras": [:], "featured": .bool(entry.featured ?? false),
      "contact_points": service.producer.organization.map(contacts) ?? [],
      "created_at": moment(service.created), "metadata_modified_at": moment(service.modified),
      "deleted_at": moment(service.deleted), "archived_at": moment(service.archived),
      "datasets": link("/api/1/datasets/?dataservice=\(service.id)", service.datasets.count),
    ]).merging([
      "harvest": Self.noHarvest, "permissions": ["edit": false, "delete": false],
      "self_api_url": .string("\(origin)/api/1/dataservices/\(service.slug)/"),
      "self_web_url": .string("\(origin)/dataservices/\(service.slug)/"),
    ])
  }

  /// Where its documentation for machines is: on this server, when the catalogue brings it.
  private func documentation(of service: SampleDataservice) -> JSONValue {
    guard let machine = service.entry.machine else { return .null }
    return .string(machine.contains("://") ? machine : "\(origin)/documents/\(machine)")
  }

  private func metrics(of service: SampleDataservice) throws -> JSONValue {
    let talks = try links.discussions(about: service.id)
    let reuses = try links.reuses.get().count { $0.isListed && $0.dataservices.contains(service.id) }
    return [
      "discussions": JSONValue(talks.count),
      "discussions_open": JSONValue(talks.count { $0.closed == nil }),
      "followers": JSONValue(service.entry.followers), "followers_by_months": 0,
      "reuses": JSONValue(reuses), "views": JSONValue(service.traffic.total),
    ]
  }

  /// What a dataservice tells of its harvest when there was none.
  private static let noHarvest = JSONValue.object(
    [
      "backend", "domain", "source_id", "source_url", "remote_id", "remote_url", "uri", "created_at",
      "issued_at", "modified_at", "last_update", "archived_at", "archived_reason",
    ].map { JSONValue.Member(key: $0, value: .null) })

  /// A dataservice as others refer to it.
  func reference(_ service: SampleDataservice) -> JSONValue {
    [
      "class": "Dataservice", "id": .string(service.id), "title": .string(service.entry.title),
      "self_api_url": .string("\(origin)/api/1/dataservices/\(service.slug)/"),
      "self_web_url": .string("\(origin)/dataservices/\(service.slug)/"),
    ]
  }
}
