/// What the portal counts for the key's user (`GET /api/1/me/metrics/`).
public struct AccountMetrics: Hashable, Sendable {
  /// Datasets that the user publishes in person.
  public var datasets: Int
  /// Datasets of the user's organizations.
  public var organizationDatasets: Int
  /// Accounts that follow the user.
  public var followers: Int
  /// Accounts that follow the user's organizations.
  public var organizationFollowers: Int
  /// The share of the user's files that could be reached, in percent; `nil` when it was not measured.
  public var resourcesAvailability: Double?

  /// Makes counts.
  public init(
    datasets: Int = 0, organizationDatasets: Int = 0, followers: Int = 0, organizationFollowers: Int = 0,
    resourcesAvailability: Double? = nil
  ) {
    self.datasets = datasets
    self.organizationDatasets = organizationDatasets
    self.followers = followers
    self.organizationFollowers = organizationFollowers
    self.resourcesAvailability = resourcesAvailability
  }
}

extension AccountMetrics: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    self.init(
      datasets: record["datasets_count"].count, organizationDatasets: record["datasets_org_count"].count,
      followers: record["followers_count"].count,
      organizationFollowers: record["followers_org_count"].count,
      resourcesAvailability: record["resources_availability"].double)
  }
}
