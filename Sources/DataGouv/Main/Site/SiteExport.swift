/// The tables that a portal gives of its whole catalogue, with the filters that they take.
///
/// Their columns are separated by semicolons, and every value is quoted.
public enum SiteExport: Hashable, Sendable {
  /// Datasets, a line each. Of the filters, those on archived, deleted and private ones, dataservices, reuses and
  /// schema versions are left aside.
  case datasets(DatasetListQuery = .init())
  /// Files, a line each, of the datasets that filters let through.
  case resources(DatasetListQuery = .init())
  /// Organizations, a line each.
  case organizations(OrganizationQuery = .init())
  /// Reuses, a line each.
  case reuses(ReuseQuery = .init())
  /// APIs, a line each.
  case dataservices(DataserviceQuery = .init())
  /// Sources that are harvested, a line each.
  case harvests
  /// Keywords with their counts, a line each.
  case tags
}

extension SiteExport {
  /// The route: without a filter it redirects to a file that the portal makes from time to time, with one the table is
  /// made for the answer.
  var route: Route {
    switch self {
    case .datasets(let query): Self.route("datasets", query.route(version: 1).query)
    case .resources(let query): Self.route("resources", query.route(version: 1).query)
    case .organizations(let query): Self.route("organizations", query.arguments.pairs)
    case .reuses(let query): Self.route("reuses", query.route(version: 1).query)
    case .dataservices(let query): Self.route("dataservices", query.arguments.pairs)
    case .harvests: Self.route("harvests")
    case .tags: Self.route("tags")
    }
  }

  private static func route(_ name: String, _ query: [(name: String, value: String)] = []) -> Route {
    var route = Route.main("1/site/\(name).csv")
    route.query = query
    return route
  }
}
