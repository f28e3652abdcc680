/// What a dataset search asks for.
public struct DatasetQuery: Hashable, Sendable {
  /// The orders that the search knows.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// Best match first, or most popular without words.
    case relevance = ""
    /// Latest created first.
    case newest = "-created"
    /// Latest updated data first.
    case lastUpdate = "-last_update"
    /// Most followed first.
    case followers = "-followers"
    /// Most reused first.
    case reuses = "-reuses"
    /// Most visited first.
    case views = "-views"
    /// Earliest created first.
    case oldest = "created"
    /// Earliest updated data first.
    case leastRecentlyUpdated = "last_update"
  }

  /// How long ago data were updated at most.
  public enum UpdateRange: String, Hashable, Sendable, CaseIterable {
    /// Within 30 days.
    case last30Days = "last_30_days"
    /// Within a year.
    case last12Months = "last_12_months"
    /// Within three years.
    case last3Years = "last_3_years"
  }

  /// The filters of the search alone, which the v1 list does not know.
  public struct Refinements: Hashable, Sendable {
    /// Formats of which a dataset must have one: the exact spelling of its files, as the facet `format` tells it.
    public var formats: [String] = []
    /// Families of formats of which it must have one: `tabular`, `machine_readable`, `geographical`, `documents`,
    /// `other`.
    public var formatFamilies: [String] = []
    /// Granularities, such as `fr:commune`.
    public var granularities: [String] = []
    /// Names of schemas that a file must follow.
    public var schemas: [String] = []
    /// The exact name of its organization.
    public var organizationName: String?
    /// What its producer is: `public-service`, `association`, `company`, `local-authority`, `user`, `not-specified`.
    public var producerType: String?
    /// How long ago its data were updated at most.
    public var updated: UpdateRange?
    /// Whether it is archived. The search does not tell, so that the list of v2 is asked instead: it needs a key,
    /// shows its user's own datasets, and takes the filters that a portal without a search service takes.
    public var isArchived: Bool?
    /// No refinement.
    public init() {}
  }

  /// Words to look for; empty for all datasets.
  public var text: String
  /// What narrows it, here and in lists.
  public var filters: DatasetFilters
  /// What narrows it further. A portal without a search service takes one format, granularity and schema, and
  /// refuses the other refinements.
  public var refinements: Refinements
  /// The order.
  public var sort: Sort
  /// Page number, from 1.
  public var page: Int
  /// Datasets a page; the search refuses `page × pageSize` above 10,000.
  public var pageSize: Int
  /// Whether the answer tells how many results each value of each facet has; `Page.facets`.
  public var wantsFacets: Bool

  /// Makes a query for the first page by default.
  public init(
    text: String = "", filters: DatasetFilters = .init(), refinements: Refinements = .init(),
    sort: Sort = .relevance, page: Int = 1, pageSize: Int = 20, wantsFacets: Bool = false
  ) {
    self.text = text
    self.filters = filters
    self.refinements = refinements
    self.sort = sort
    self.page = page
    self.pageSize = pageSize
    self.wantsFacets = wantsFacets
  }
}

extension DatasetQuery {
  /// The search refuses to go further than this many results.
  static let window = 10_000

  /// What the search is asked, without the page.
  var searchArguments: QueryArguments {
    var arguments = base
    arguments.add("format", refinements.formats)
    arguments.add("format_family", refinements.formatFamilies)
    arguments.add("granularity", refinements.granularities)
    arguments.add("schema", refinements.schemas)
    arguments.add("organization_name", refinements.organizationName)
    arguments.add("producer_type", refinements.producerType)
    arguments.add("last_update_range", refinements.updated?.rawValue)
    return arguments
  }

  /// What the v1 list is asked for the same; throws when it has no such filter.
  func listArguments() throws(DataGouvError) -> QueryArguments {
    let simple = [refinements.formats, refinements.granularities, refinements.schemas]
    guard refinements.formatFamilies.isEmpty, refinements.organizationName == nil,
      refinements.producerType == nil, refinements.updated == nil, simple.allSatisfy({ $0.count < 2 })
    else {
      throw .invalidRequest(refinements.isArchived == nil ? .noSearchService : .archivedSearch)
    }
    var arguments = base
    arguments.add("format", refinements.formats)
    arguments.add("granularity", refinements.granularities)
    arguments.add("schema", refinements.schemas)
    arguments.add("archived", refinements.isArchived)
    return arguments
  }

  private var base: QueryArguments {
    var arguments = QueryArguments()
    arguments.add(words: text)
    filters.add(to: &arguments)
    arguments.add("sort", sort.rawValue)
    return arguments
  }
}
