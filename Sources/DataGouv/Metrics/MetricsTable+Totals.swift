extension MetricsTable where Row == DatasetTotals {
  /// Datasets in all: `GET /api/datasets_total/data/`.
  public static var datasetTotals: Self { Self("datasets_total", keys: ["dataset_id"]) }
}

extension MetricsTable.Figure where Row == DatasetTotals {
  /// Visits of its page.
  public static var visits: Self { Self("visit") }
  /// Links to other sites that were followed.
  public static var outlinks: Self { Self("outlink") }
  /// Requests for its files.
  public static var downloads: Self { Self("download_resource") }
}

extension MetricsTable where Row == ResourceTotals {
  /// Resources in all: `GET /api/resources_total/data/`.
  public static var resourceTotals: Self { Self("resources_total", keys: ["resource_id", "dataset_id"]) }
}

extension MetricsTable.Figure where Row == ResourceTotals {
  /// Requests for its files.
  public static var downloads: Self { Self("download_resource") }
}

extension MetricsTable where Row == OrganizationTotals {
  /// Organizations in all: `GET /api/organizations_total/data/`.
  public static var organizationTotals: Self { Self("organizations_total", keys: ["organization_id"]) }
}

extension MetricsTable.Figure where Row == OrganizationTotals {
  /// Visits of datasets' pages.
  public static var datasetVisits: Self { Self("visit_dataset") }
  /// Requests for its files.
  public static var downloads: Self { Self("download_resource") }
  /// Visits of reuses' pages.
  public static var reuseVisits: Self { Self("visit_reuse") }
  /// Visits of dataservices' pages.
  public static var dataserviceVisits: Self { Self("visit_dataservice") }
  /// Links to other sites that were followed.
  public static var outlinks: Self { Self("outlink") }
}

extension MetricsTable where Row == ReuseTotals {
  /// Reuses in all: `GET /api/reuses_total/data/`.
  public static var reuseTotals: Self { Self("reuses_total", keys: ["reuse_id"]) }
}

extension MetricsTable.Figure where Row == ReuseTotals {
  /// Visits of its page.
  public static var visits: Self { Self("visit") }
  /// Links to other sites that were followed.
  public static var outlinks: Self { Self("outlink") }
}

extension MetricsTable where Row == DataserviceTotals {
  /// Dataservices in all: `GET /api/dataservices_total/data/`.
  public static var dataserviceTotals: Self { Self("dataservices_total", keys: ["dataservice_id"]) }
}

extension MetricsTable.Figure where Row == DataserviceTotals {
  /// Visits of its page.
  public static var visits: Self { Self("visit") }
}
