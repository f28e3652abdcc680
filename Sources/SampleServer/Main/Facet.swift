import Foundation

/// What a search can be narrowed by, and what it counts; the raw value is the server's name for the counts.
enum Facet: String, CaseIterable, Sendable {
  case formatFamily = "format_family"
  case accessType = "access_type"
  case producerType = "producer_type"
  case organization = "organization_id_with_name"
  case lastUpdate = "last_update"
  case tag, license, format, schema, geozone, granularity, badge

  /// The facet that an argument of a query filters by.
  init?(argument: String) {
    switch argument {
    case "organization": self = .organization
    case "last_update_range": self = .lastUpdate
    case "organization_id_with_name", "last_update": return nil
    default: self.init(rawValue: argument)
    }
  }

  /// The values that a dataset counts for.
  func values(of dataset: SampleDataset, now: Date) -> Set<String> {
    let entry = dataset.entry
    switch self {
    case .formatFamily: return Set(dataset.resources.map { Self.family($0.entry.format) })
    case .accessType: return [entry.access ?? "open"]
    case .producerType: return Self.producers(of: dataset)
    case .organization: return Set(dataset.organization.map { [$0.id] } ?? [])
    case .lastUpdate: return Self.ranges(now.timeIntervalSince(dataset.updated) / 86_400)
    case .tag: return Set(entry.tags ?? [])
    case .license: return [entry.license ?? "lov2"]
    case .format: return Set(dataset.resources.compactMap(\.entry.format))
    case .schema: return Set(dataset.resources.compactMap(\.entry.schema))
    case .geozone: return Set(entry.zones ?? [])
    case .granularity: return Set(entry.granularity.map { [$0] } ?? [])
    case .badge: return Set(entry.badges ?? [])
    }
  }

  /// A value as the counts name it: organizations have their name behind their id.
  func label(_ value: String, in datasets: [SampleDataset]) -> String {
    guard self == .organization else { return value }
    let organization = datasets.lazy.compactMap(\.organization).first { $0.id == value }
    return "\(value)|\(organization?.name ?? "")"
  }

  private static func family(_ format: String?) -> String {
    switch format {
    case "csv", "csv.gz", "xls", "xlsx", "ods", "parquet": "tabular"
    case "json", "xml", "api": "machine_readable"
    case "geojson", "shp", "gpkg", "kml", "wms", "wfs", "gtfs": "geographical"
    case "pdf", "doc", "docx", "md", "txt", "html": "documents"
    default: "other"
    }
  }

  private static func producers(of dataset: SampleDataset) -> Set<String> {
    guard let organization = dataset.organization else {
      return [dataset.entry.owner == nil ? "not-specified" : "user"]
    }
    let kinds = organization.badges.filter { $0 != "certified" }
    return kinds.isEmpty ? ["not-specified"] : Set(kinds)
  }

  private static func ranges(_ days: Double) -> Set<String> {
    var ranges: Set<String> = []
    if days <= 30 { ranges.insert("last_30_days") }
    if days <= 365 { ranges.insert("last_12_months") }
    if days <= 3 * 365 { ranges.insert("last_3_years") }
    return ranges
  }
}
