/// Exports of what is linked to datasets.
extension CSVExport {
  /// Dataservices, one a row.
  static func dataservices(_ services: [SampleDataservice], origin: String) -> CSVExport {
    let columns: [(String, (SampleDataservice) -> String)] = [
      ("id", { $0.id }), ("title", { $0.entry.title }),
      ("url", { "\(origin)/dataservices/\($0.slug)/" }), ("description", { $0.description }),
      ("base_api_url", { $0.entry.base ?? "" }),
      ("organization", { $0.producer.organization?.name ?? "" }),
      ("organization_id", { $0.producer.organization?.id ?? "" }),
      ("owner", { $0.producer.person.map { "\($0.first) \($0.last)" } ?? "" }),
      ("owner_id", { $0.producer.person?.id ?? "" }), ("access_type", { $0.accessType }),
      ("rate_limiting", { $0.entry.rate ?? "" }),
      ("availability", { $0.entry.availability.map { "\($0)" } ?? "" }),
      ("license", { $0.entry.license ?? "" }), ("tags", { $0.entry.tags.joined(separator: ",") }),
      ("datasets", { $0.datasets.joined(separator: ",") }),
      ("created_at", { CivilTime.text(ofSecond: $0.created) }),
      ("metadata_modified_at", { CivilTime.text(ofSecond: $0.modified) }),
      ("metric.followers", { "\($0.entry.followers)" }), ("metric.views", { "\($0.traffic.total)" }),
    ]
    return CSVExport(
      columns: columns.map(\.0), rows: services.map { service in columns.map { $0.1(service) } })
  }

  /// Discussions, one a row, with all that was said in one field.
  static func discussions(_ discussions: [SampleDiscussion]) -> CSVExport {
    let columns: [(String, (SampleDiscussion) -> String)] = [
      ("id", { $0.id }),
      ("user", { $0.comments.first?.author.map { "\($0.first) \($0.last)" } ?? "" }),
      ("subject", { $0.subject.slug }), ("subject_class", { $0.subject.kind.rawValue }),
      ("subject_id", { $0.subject.id }), ("title", { $0.title }), ("size", { "\($0.comments.count)" }),
      ("messages", { $0.comments.map(\.content).joined(separator: "\n") }),
      ("created", { CivilTime.text(ofSecond: $0.created) }),
      ("closed", { $0.closed.map(CivilTime.text(ofSecond:)) ?? "" }),
      ("closed_by", { $0.closer?.author.map { "\($0.first) \($0.last)" } ?? "" }),
    ]
    return CSVExport(
      columns: columns.map(\.0), rows: discussions.map { discussion in columns.map { $0.1(discussion) } })
  }
}
