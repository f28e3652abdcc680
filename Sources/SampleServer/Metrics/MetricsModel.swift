import DataGouv
import LocalTables

/// The tables of the Metrics API.
enum MetricsModel: String, CaseIterable, Sendable {
  case datasets, resources, organizations, reuses, dataservices, site
  case datasetsTotal = "datasets_total"
  case resourcesTotal = "resources_total"
  case organizationsTotal = "organizations_total"
  case reusesTotal = "reuses_total"
  case dataservicesTotal = "dataservices_total"

  /// The columns, in the server's order.
  var columns: [TableColumn] {
    let (texts, integers): ([String], [String]) =
      switch self {
      case .datasets:
        (["dataset_id", "organization_id", "metric_month"], ["monthly_visit", "monthly_download_resource"])
      case .resources: (["resource_id", "dataset_id", "metric_month"], ["monthly_download_resource"])
      case .organizations:
        (
          ["organization_id", "metric_month"],
          [
            "monthly_visit_dataset", "monthly_download_resource", "monthly_visit_reuse",
            "monthly_visit_dataservice",
          ]
        )
      case .reuses: (["reuse_id", "metric_month"], ["monthly_visit"])
      case .dataservices: (["dataservice_id", "metric_month"], ["monthly_visit"])
      case .site:
        (["metric_month"], ["monthly_visit_dataset", "monthly_download_resource", "monthly_visit_reuse"])
      case .datasetsTotal: (["dataset_id"], ["visit", "outlink", "download_resource"])
      case .resourcesTotal: (["resource_id", "dataset_id"], ["download_resource"])
      case .organizationsTotal:
        (
          ["organization_id"],
          ["visit_dataset", "download_resource", "visit_reuse", "visit_dataservice", "outlink"]
        )
      case .reusesTotal: (["reuse_id"], ["visit", "outlink"])
      case .dataservicesTotal: (["dataservice_id"], ["visit"])
      }
    let named = texts.map { TableColumn($0) } + integers.map { TableColumn($0, .integer) }
    return [TableColumn(LocalTable.rowNumber, .integer)] + named
  }

  /// The column that holds the id of what a row is about; `nil` for the site.
  var subject: String? { self == .site ? nil : columns[1].name }
}
