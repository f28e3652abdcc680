/// What a portal counts of itself; zero for what it did not count, and without months that it did not compute.
public struct SiteMetrics: Hashable, Sendable {
  /// Published datasets.
  public var datasets = 0
  /// Their files.
  public var resources = 0
  /// Published reuses.
  public var reuses = 0
  /// Published APIs.
  public var dataservices = 0
  /// Organizations.
  public var organizations = 0
  /// Organizations with the badge of a public service.
  public var publicServices = 0
  /// Accounts.
  public var users = 0
  /// Discussions.
  public var discussions = 0
  /// Followings of anything.
  public var followers = 0
  /// Sources that the portal harvests.
  public var harvesters = 0
  /// The highest count of followers of a dataset.
  public var mostDatasetFollowers = 0
  /// The highest count of reuses of a dataset.
  public var mostDatasetReuses = 0
  /// The highest count of datasets of a reuse.
  public var mostReuseDatasets = 0
  /// The highest count of followers of a reuse.
  public var mostReuseFollowers = 0
  /// The highest count of followers of an organization.
  public var mostOrganizationFollowers = 0
  /// The highest count of reuses of an organization.
  public var mostOrganizationReuses = 0
  /// The highest count of datasets of an organization.
  public var mostOrganizationDatasets = 0
  /// New datasets in each of the last 13 months.
  public var datasetsByMonth: [Month: Int] = [:]
  /// New reuses in each month.
  public var reusesByMonth: [Month: Int] = [:]
  /// New organizations in each month.
  public var organizationsByMonth: [Month: Int] = [:]
  /// New accounts in each month.
  public var usersByMonth: [Month: Int] = [:]
  /// New discussions in each month.
  public var discussionsByMonth: [Month: Int] = [:]
  /// New harvested sources in each month.
  public var harvestersByMonth: [Month: Int] = [:]
  /// Visits of datasets' pages in each month.
  public var datasetVisitsByMonth: [Month: Int] = [:]
  /// Downloads of files in each month.
  public var downloadsByMonth: [Month: Int] = [:]
  /// All zero.
  public init() {}
}

extension SiteMetrics {
  init(_ record: Record) {
    datasets = record["datasets"].count
    resources = record["resources"].count
    reuses = record["reuses"].count
    dataservices = record["dataservices"].count
    organizations = record["organizations"].count
    publicServices = record["public-service"].count
    users = record["users"].count
    discussions = record["discussions"].count
    followers = record["followers"].count
    harvesters = record["harvesters"].count
    mostDatasetFollowers = record["max_dataset_followers"].count
    mostDatasetReuses = record["max_dataset_reuses"].count
    mostReuseDatasets = record["max_reuse_datasets"].count
    mostReuseFollowers = record["max_reuse_followers"].count
    mostOrganizationFollowers = record["max_org_followers"].count
    mostOrganizationReuses = record["max_org_reuses"].count
    mostOrganizationDatasets = record["max_org_datasets"].count
    datasetsByMonth = record["datasets_by_months"].months
    reusesByMonth = record["reuses_by_months"].months
    organizationsByMonth = record["organizations_by_months"].months
    usersByMonth = record["users_by_months"].months
    discussionsByMonth = record["discussions_by_months"].months
    harvestersByMonth = record["harvesters_by_months"].months
    datasetVisitsByMonth = record["datasets_visits_by_months"].months
    downloadsByMonth = record["resources_downloads_by_months"].months
  }
}
