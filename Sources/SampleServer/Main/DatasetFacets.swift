/// What the search of datasets counts.
enum DatasetFacets {
  /// In the server's order.
  ///
  /// - Parameter topics: ids of the topics that each dataset is in.
  static func all(topics: @escaping @Sendable (SampleDataset) -> [String]) -> [Facet<SampleDataset>] {
    [
      Facet("format_family") { Array(families(of: $0)) },
      Facet("access_type") { [$0.accessType] },
      Facet("producer_type") { [$0.producerType] },
      Facet("organization_id_with_name") { $0.organization.map { ["\($0.id)|\($0.name)"] } ?? [] },
      Facet("last_update") { updateRanges($0.updated, now: $0.now) },
      Facet("tag") { $0.entry.tags },
      Facet("license") { [$0.license] },
      Facet("format") { Array($0.formats) },
      Facet("schema") { $0.resources.compactMap(\.entry.schema) },
      Facet("geozone") { $0.entry.zones ?? [] },
      Facet("granularity") { $0.entry.granularity.map { [$0] } ?? [] },
      Facet("badge") { $0.entry.badges ?? [] },
      Facet("topics", topics),
    ]
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

  /// The ranges that a moment is in, both seconds since 1970.
  static func updateRanges(_ second: Int, now: Int) -> [String] {
    let days = (now - second) / 86_400
    return [("last_30_days", 30), ("last_12_months", 365), ("last_3_years", 1096)].filter { days <= $0.1 }
      .map(\.0)
  }
}
