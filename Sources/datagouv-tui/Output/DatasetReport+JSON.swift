import DataGouv

extension JSONDocument {
  /// All that is known of a dataset.
  init(_ dataset: Dataset) {
    let metrics = dataset.metrics
    self = .object([
      "access_reason": .optional(dataset.accessReason),
      "access_request_url": .optional(dataset.accessRequestURL),
      "access_type": .string(dataset.accessType), "acronym": .optional(dataset.acronym),
      "archived": .optional(dataset.archived), "badges": .strings(dataset.badges),
      "community_files": .integer(dataset.communityResourceCount),
      "contacts": .array(
        dataset.contacts.map {
          .object([
            "email": .optional($0.email), "form": .optional($0.form), "name": .string($0.name),
            "role": .string($0.role),
          ])
        }),
      "created": .optional(dataset.createdAt), "deleted": .optional(dataset.deleted),
      "description": .string(dataset.description), "featured": .bool(dataset.isFeatured),
      "files": .integer(dataset.resourceCount), "frequency": JSONDocument(dataset.frequency),
      "granularity": JSONDocument(dataset.granularity), "harvest": JSONDocument(dataset.harvest),
      "id": .string(dataset.id), "last_modified": .optional(dataset.lastModified),
      "last_update": .optional(dataset.lastUpdate), "license": JSONDocument(dataset.license),
      "metrics": .object([
        "dataservices": .integer(metrics.dataservices), "discussions": .integer(metrics.discussions),
        "downloads": .integer(metrics.downloads), "followers": .integer(metrics.followers),
        "open_discussions": .integer(metrics.openDiscussions), "reuses": .integer(metrics.reuses),
        "visits": .integer(metrics.views),
      ]),
      "next_update": .optional(dataset.frequencyDate), "page": .optional(dataset.page),
      "private": .bool(dataset.isPrivate), "producer": JSONDocument(dataset.producer),
      "quality": JSONDocument(dataset.quality), "slug": .string(dataset.slug), "tags": .strings(dataset.tags),
      "temporal_coverage": JSONDocument(dataset.coverage), "title": .string(dataset.title),
      "uri": .optional(dataset.uri), "zones": .array(dataset.zones.map { JSONDocument($0) }),
    ])
  }

  /// A file.
  init(_ file: Resource) {
    self = .object([
      "checksum": file.checksum.map {
        .object(["type": .string($0.type), "value": .string($0.value)])
      } ?? .null,
      "created": .optional(file.createdAt), "description": .optional(file.description),
      "downloads": .optional(file.downloads), "filetype": .string(file.filetype),
      "format": .optional(file.format), "id": .string(file.id), "last_modified": .optional(file.lastModified),
      "latest": .optional(file.latest), "mime": .optional(file.mime),
      "rows": .string(file.browsability.commandName), "schema": .optional(file.schema),
      "size": file.size.map { .literal(String($0)) } ?? .null, "title": .string(file.title),
      "type": .string(file.type), "url": .string(file.url),
    ])
  }

  private init(_ named: Named?) {
    self =
      named.map {
        .object(["id": .string($0.id), "label": .optional($0.label), "url": .optional($0.url)])
      } ?? .null
  }

  private init(_ coverage: Dataset.Coverage?) {
    self =
      coverage.map { .object(["end": .optional($0.end), "start": .optional($0.start)]) } ?? .null
  }

  private init(_ harvest: Dataset.Harvest?) {
    self =
      harvest.map {
        .object([
          "backend": .optional($0.backend), "domain": .optional($0.domain),
          "last_update": .optional($0.lastUpdate), "remote_id": .optional($0.remoteID),
          "remote_url": .optional($0.remoteURL),
        ])
      } ?? .null
  }

  private init(_ quality: Quality?) {
    guard let quality else {
      self = .null
      return
    }
    var criteria: [String: JSONDocument] = [:]
    for (criterion, isMet) in quality.criteria { criteria[criterion.rawValue] = .bool(isMet) }
    self = .object(["criteria": .object(criteria), "score": .optional(quality.score)])
  }
}
