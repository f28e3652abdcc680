import DataGouv
import LocalTables

/// The tables of the Metrics API; the raw value is the name in the route.
enum MetricsModel: String, CaseIterable, Sendable {
  case datasets, resources, organizations, site
  case datasetsTotal = "datasets_total"
  case resourcesTotal = "resources_total"
  case organizationsTotal = "organizations_total"

  /// The columns, without the row's number.
  var columns: [LocalTable.Column] {
    let names: [String] =
      switch self {
      case .datasets:
        ["dataset_id", "organization_id", "metric_month", "monthly_visit", "monthly_download_resource"]
      case .resources: ["resource_id", "dataset_id", "metric_month", "monthly_download_resource"]
      case .organizations:
        ["organization_id", "metric_month", "monthly_visit_dataset", "monthly_download_resource"]
      case .site: ["metric_month", "monthly_visit_dataset", "monthly_download_resource"]
      case .datasetsTotal: ["dataset_id", "visit", "download_resource"]
      case .resourcesTotal: ["resource_id", "dataset_id", "download_resource"]
      case .organizationsTotal: ["organization_id", "visit_dataset", "download_resource"]
      }
    return names.map { name in
      LocalTable.Column(name, name.hasSuffix("_id") || name == "metric_month" ? .string : .integer)
    }
  }

  /// The rows, oldest month first.
  func rows(of catalogue: Catalogue) -> [[TableValue]] {
    switch self {
    case .datasets: catalogue.datasets.flatMap(Self.rows)
    case .resources:
      catalogue.datasets.flatMap { dataset in
        dataset.resources.flatMap { resource in
          resource.months.map { month in
            [
              .text(resource.id), .text(dataset.id), .text(month.month.text),
              .integer(Int64(month.downloads)),
            ]
          }
        }
      }
    case .datasetsTotal:
      catalogue.datasets.filter { !$0.months.isEmpty }.map { dataset in
        [.text(dataset.id), .integer(Int64(dataset.visits)), .integer(Int64(dataset.downloads))]
      }
    case .resourcesTotal:
      catalogue.datasets.flatMap { dataset in
        dataset.resources.filter { !$0.months.isEmpty }.map { resource in
          [.text(resource.id), .text(dataset.id), .integer(Int64(resource.downloads))]
        }
      }
    case .site: Self.sums(catalogue.datasets).map { Array($0.dropFirst()) }
    case .organizations, .organizationsTotal: byOrganization(catalogue)
    }
  }

  private func byOrganization(_ catalogue: Catalogue) -> [[TableValue]] {
    Dictionary(grouping: catalogue.datasets.filter { $0.organization != nil }) { $0.organization?.id ?? "" }
      .sorted { $0.key < $1.key }
      .flatMap { id, datasets -> [[TableValue]] in
        if self == .organizations { return Self.sums(datasets).map { [.text(id)] + $0.dropFirst() } }
        let (visits, downloads) = datasets.reduce((0, 0)) { ($0.0 + $1.visits, $0.1 + $1.downloads) }
        return [[.text(id), .integer(Int64(visits)), .integer(Int64(downloads))]]
      }
  }

  /// The months of datasets together, behind an empty cell for what they are of.
  private static func sums(_ datasets: [SampleDataset]) -> [[TableValue]] {
    var sums: [Month: (visits: Int, downloads: Int)] = [:]
    for month in datasets.flatMap(\.months) {
      sums[month.month, default: (0, 0)].visits += month.visits
      sums[month.month, default: (0, 0)].downloads += month.downloads
    }
    return sums.sorted { $0.key < $1.key }.map { month, sum in
      [.null, .text(month.text), .integer(Int64(sum.visits)), .integer(Int64(sum.downloads))]
    }
  }

  /// A dataset's months; one that changed hands has two rows for the month when it did.
  private static func rows(_ dataset: SampleDataset) -> [[TableValue]] {
    let organization = dataset.organization.map { TableValue.text($0.id) } ?? .null
    let isMoved = dataset.entry.traffic?.contains("twice") == true
    return dataset.months.enumerated().flatMap { position, month -> [[TableValue]] in
      let isDouble = isMoved && position == dataset.months.count / 2
      let (visits, downloads) = isDouble ? (month.visits / 3, month.downloads / 3) : (0, 0)
      func row(_ organization: TableValue, _ visits: Int, _ downloads: Int) -> [TableValue] {
        [
          .text(dataset.id), organization, .text(month.month.text), .integer(Int64(visits)),
          .integer(Int64(downloads)),
        ]
      }
      let rest = row(organization, month.visits - visits, month.downloads - downloads)
      return isDouble
        ? [row(.text(StableID.object("organization/before")), visits, downloads), rest] : [rest]
    }
  }
}
