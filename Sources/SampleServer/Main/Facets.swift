/// Counts of datasets by what the search can be narrowed to.
enum Facets {
  private static let names = [
    "format_family", "access_type", "producer_type", "organization_id_with_name", "last_update", "tag",
    "license",
    "format", "schema", "geozone", "granularity", "badge",
  ]

  /// The counts; each facet leaves its own filter out. The first of each is `all`, then the most frequent 50.
  static func counts(in found: [SampleDataset], _ filters: [DatasetFilter]) -> JSONValue {
    .object(
      names.map { name in
        let others = filters.filter { $0.facet != name }
        let datasets = found.filter { dataset in others.allSatisfy { $0.accepts(dataset) } }
        var counts: [String: Int] = [:]
        for dataset in datasets {
          for value in Set(values(of: dataset, name)) { counts[value, default: 0] += 1 }
        }
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(50)
        let buckets = [("all", datasets.count)] + ordered.map { ($0.key, $0.value) }
        return JSONValue.Member(
          key: name, value: .array(buckets.map { ["name": .string($0.0), "count": JSONValue($0.1)] }))
      })
  }

  /// Families of the formats of a dataset's files.
  static func families(of dataset: SampleDataset) -> Set<String> {
    Set(
      dataset.formats.map { format in
        switch format {
        case "csv", "xls", "xlsx", "ods", "parquet": "tabular"
        case "json", "xml", "rdf", "sql": "machine_readable"
        case "geojson", "shp", "kml", "gpx", "gtfs", "wms", "wfs": "geographical"
        case "pdf", "doc", "docx", "html": "documents"
        default: "other"
        }
      })
  }

  /// The ranges that a dataset's last update is in.
  static func updateRanges(of dataset: SampleDataset) -> [String] {
    let days = (dataset.now - dataset.updated) / 86_400
    return [("last_30_days", 30), ("last_12_months", 365), ("last_3_years", 1096)].filter { days <= $0.1 }
      .map(\.0)
  }

  private static func values(of dataset: SampleDataset, _ facet: String) -> [String] {
    switch facet {
    case "format_family": Array(families(of: dataset))
    case "access_type": [dataset.accessType]
    case "producer_type": [dataset.producerType]
    case "organization_id_with_name": dataset.organization.map { ["\($0.id)|\($0.name)"] } ?? []
    case "last_update": updateRanges(of: dataset)
    case "tag": dataset.entry.tags
    case "license": [dataset.license]
    case "format": Array(dataset.formats)
    case "schema": dataset.resources.compactMap(\.entry.schema)
    case "geozone": dataset.entry.zones ?? []
    case "granularity": dataset.entry.granularity.map { [$0] } ?? []
    default: dataset.entry.badges ?? []
    }
  }
}
