/// Which files of the community a list shows; a filter that is not set does not narrow.
public struct CommunityResourceQuery: Hashable, Sendable {
  /// The orders that are of use; the server sorts by whatever field it stores.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Latest added first.
    case newest = "-created_at_internal"
    /// Earliest added first.
    case oldest = "created_at_internal"
    /// Latest changed first.
    case lastUpdate = "-last_modified_internal"
    /// By title, from A to Z.
    case title
    /// By title, from Z to A.
    case titleDescending = "-title"
  }

  /// Id of the dataset that they were added to.
  public var datasetID: String?
  /// Id of the organization that added them.
  public var organizationID: String?
  /// Id of the person who added them.
  public var ownerID: String?
  /// The order.
  public var sort: Sort

  /// Makes a query for all of them by default.
  public init(
    datasetID: String? = nil, organizationID: String? = nil, ownerID: String? = nil, sort: Sort = .newest
  ) {
    self.datasetID = datasetID
    self.organizationID = organizationID
    self.ownerID = ownerID
    self.sort = sort
  }
}

extension CommunityResourceQuery {
  /// What the list is asked, without the page.
  var arguments: QueryArguments {
    ["dataset": datasetID, "organization": organizationID, "owner": ownerID, "sort": sort.rawValue]
  }
}
