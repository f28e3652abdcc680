extension MetricsTable where Row == DatasetMonth {
  /// Datasets by month: `GET /api/datasets/data/`.
  public static var datasets: Self {
    Self("datasets", keys: ["dataset_id", "metric_month", "organization_id"])
  }
}

extension MetricsTable.Figure where Row == DatasetMonth {
  /// Visits of its page.
  public static var visits: Self { Self("monthly_visit") }
  /// Requests for its files.
  public static var downloads: Self { Self("monthly_download_resource") }
}

extension MetricsTable where Row == ResourceMonth {
  /// Resources by month: `GET /api/resources/data/`.
  public static var resources: Self {
    Self("resources", keys: ["resource_id", "metric_month", "dataset_id"])
  }
}

extension MetricsTable.Figure where Row == ResourceMonth {
  /// Requests for its files.
  public static var downloads: Self { Self("monthly_download_resource") }
}

extension MetricsTable where Row == OrganizationMonth {
  /// Organizations by month: `GET /api/organizations/data/`.
  public static var organizations: Self { Self("organizations", keys: ["organization_id", "metric_month"]) }
}

extension MetricsTable.Figure where Row == OrganizationMonth {
  /// Visits of datasets' pages.
  public static var datasetVisits: Self { Self("monthly_visit_dataset") }
  /// Requests for its files.
  public static var downloads: Self { Self("monthly_download_resource") }
  /// Visits of reuses' pages.
  public static var reuseVisits: Self { Self("monthly_visit_reuse") }
  /// Visits of dataservices' pages.
  public static var dataserviceVisits: Self { Self("monthly_visit_dataservice") }
}

extension MetricsTable where Row == ReuseMonth {
  /// Reuses by month: `GET /api/reuses/data/`.
  public static var reuses: Self { Self("reuses", keys: ["reuse_id", "metric_month"]) }
}

extension MetricsTable.Figure where Row == ReuseMonth {
  /// Visits of its page.
  public static var visits: Self { Self("monthly_visit") }
}

extension MetricsTable where Row == DataserviceMonth {
  /// Dataservices by month: `GET /api/dataservices/data/`.
  public static var dataservices: Self { Self("dataservices", keys: ["dataservice_id", "metric_month"]) }
}

extension MetricsTable.Figure where Row == DataserviceMonth {
  /// Visits of its page.
  public static var visits: Self { Self("monthly_visit") }
}

extension MetricsTable where Row == SiteMonth {
  /// The whole portal by month: `GET /api/site/data/`.
  public static var site: Self { Self("site", keys: ["metric_month"]) }
}

extension MetricsTable.Figure where Row == SiteMonth {
  /// Visits of datasets' pages.
  public static var datasetVisits: Self { Self("monthly_visit_dataset") }
  /// Requests for its files.
  public static var downloads: Self { Self("monthly_download_resource") }
  /// Visits of reuses' pages.
  public static var reuseVisits: Self { Self("monthly_visit_reuse") }
}
