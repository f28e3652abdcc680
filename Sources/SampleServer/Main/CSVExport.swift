/// A table as the portal exports it: fields between quotes, semicolons between fields.
struct CSVExport {
  let columns: [String]
  let rows: [[String]]

  /// The export with the file name that the portal gives it.
  func answer(named name: String, _ now: Int) -> Answer {
    let lines = ([columns] + rows).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
    }
    let moment = CivilTime.text(ofSecond: now).replacing(":", with: "-").replacing("T", with: "-")
    return Answer(
      headers: [
        "content-type": "text/csv",
        "content-disposition": "attachment; filename=\(name)-\(moment.dropLast(3)).csv",
      ], body: lines.joined(separator: "\r\n") + "\r\n")
  }

  /// Datasets, one a row.
  static func datasets(_ datasets: [SampleDataset], origin: String) -> CSVExport {
    let columns: [(String, (SampleDataset) -> String)] = [
      ("id", { $0.id }), ("title", { $0.entry.title }), ("slug", { $0.slug }),
      ("acronym", { $0.entry.acronym ?? "" }), ("url", { "\(origin)/datasets/\($0.slug)/" }),
      ("organization", { $0.organization?.name ?? "" }), ("organization_id", { $0.organization?.id ?? "" }),
      ("owner", { $0.entry.owner?.joined(separator: " ") ?? "" }),
      ("owner_id", { $0.entry.owner.map(Person.init)?.id ?? "" }), ("description", { $0.description }),
      ("frequency", { $0.frequency }),
      ("license", { dataset in Labels.licenses.first { $0.id == dataset.license }?.title ?? "" }),
      ("temporal_coverage.start", { $0.coveredDays.map { CivilTime.text(ofDay: $0.start) } ?? "" }),
      ("temporal_coverage.end", { $0.coveredDays?.end.map(CivilTime.text(ofDay:)) ?? "" }),
      ("spatial.granularity", { $0.entry.granularity ?? "" }),
      ("spatial.zones", { ($0.entry.zones ?? []).joined(separator: ",") }),
      ("featured", { $0.entry.featured == true ? "True" : "False" }),
      ("created_at", { CivilTime.text(ofSecond: $0.created) }),
      ("last_modified", { CivilTime.text(ofSecond: $0.modified) }),
      ("tags", { $0.entry.tags.joined(separator: ",") }),
      ("archived", { $0.entry.archived == nil ? "False" : "True" }),
      ("resources_count", { "\($0.resources.count)" }),
      ("resources_formats", { $0.formats.sorted().joined(separator: ",") }),
      ("quality_score", { if case .number(let text)? = $0.quality["score"] { text } else { "" } }),
      ("metric.discussions", { "\($0.entry.discussions ?? 0)" }),
      ("metric.reuses", { "\($0.entry.reuses ?? 0)" }),
      ("metric.followers", { "\($0.entry.followers ?? 0)" }), ("metric.views", { "\($0.totalVisits)" }),
      ("metric.resources_downloads", { "\($0.totalDownloads)" }),
    ]
    return CSVExport(
      columns: columns.map(\.0), rows: datasets.map { dataset in columns.map { $0.1(dataset) } })
  }

  /// Files of datasets, one a row.
  static func resources(of datasets: [SampleDataset], origin: String) -> CSVExport {
    let shape = DatasetShape(version: .one, origin: origin)
    let columns: [(String, (SampleDataset, SampleResource) -> String)] = [
      ("dataset.id", { dataset, _ in dataset.id }), ("dataset.title", { dataset, _ in dataset.entry.title }),
      ("dataset.slug", { dataset, _ in dataset.slug }), ("id", { $1.id }), ("title", { $1.title }),
      ("url", { shape.address(of: $1) }), ("description", { $1.entry.description ?? "" }),
      ("filetype", { $1.entry.url == nil ? "file" : "remote" }), ("type", { $1.type }),
      ("format", { $1.format ?? "" }), ("mime", { shape.mime($1.format) ?? "" }),
      ("filesize", { $1.entry.size.map { "\($0)" } ?? "" }),
      ("created_at", { CivilTime.text(ofSecond: $1.created) }),
      ("modified", { CivilTime.text(ofSecond: $1.modified) }), ("downloads", { "\($1.totalDownloads)" }),
    ]
    return CSVExport(
      columns: columns.map(\.0),
      rows: datasets.flatMap { dataset in
        dataset.resources.map { resource in columns.map { $0.1(dataset, resource) } }
      })
  }
}
