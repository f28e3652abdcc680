/// How a search and a list of datasets can both be narrowed; a filter that is not set does not narrow.
///
/// Organizations, people and topics are told by their ids, 24 hexadecimal digits: a slug is refused with status 400.
public struct DatasetFilters: Hashable, Sendable {
  /// Keywords that a dataset must all have, in their exact spelling: lower case with hyphens.
  public var tags: [String] = []
  /// Id of the organization that publishes it.
  public var organizationID: String?
  /// Id of the person who publishes it.
  public var ownerID: String?
  /// A badge of its organization: `public-service`, `certified`, `association`, `company`, `local-authority`.
  public var organizationBadge: String?
  /// Id of its licence; an unknown one has no datasets.
  public var license: String?
  /// Id of the territory that it covers, such as `fr:commune:75056`; territories inside are not looked at.
  public var zone: String?
  /// Id of a topic that it belongs to.
  public var topicID: String?
  /// A badge of its own: `hvd`, `spd`, `inspire`, `pivotal-data`, `sl`, `sr`.
  public var badge: String?
  /// Whether the portal puts it forward.
  public var isFeatured: Bool?
  /// Who may have the data: `open`, `open_with_account`, `restricted`.
  public var accessType: String?
  /// Days that its data must cover, in a search; in a list, days between which its coverage must begin. The list
  /// reads the first day without its last digit, as its server does.
  public var coverage: ClosedRange<Day>?

  /// No filter.
  public init() {}
}

extension DatasetFilters {
  /// Adds them to what a route is asked.
  func add(to arguments: inout QueryArguments) {
    arguments.add("tag", tags)
    arguments.add("organization", organizationID)
    arguments.add("owner", ownerID)
    arguments.add("organization_badge", organizationBadge)
    arguments.add("license", license)
    arguments.add("geozone", zone)
    arguments.add("topic", topicID)
    arguments.add("badge", badge)
    arguments.add("featured", isFeatured)
    arguments.add("access_type", accessType)
    arguments.add("temporal_coverage", coverage.map { "\($0.lowerBound)-\($0.upperBound)" })
  }
}
