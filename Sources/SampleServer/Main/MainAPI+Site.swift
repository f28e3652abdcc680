import DataGouv

extension MainAPI {
  /// What the portal says of itself, with its counts.
  var site: JSONValue {
    [
      "id": "data.gouv.fr", "title": "data.gouv.fr (catalogue d'exemple)",
      "keywords": ["opendata", "exemple"],
      "feed_size": 20, "version": "17.18.0", "metrics": counts.merging(greatest).merging(byMonths),
    ]
  }

  private var counts: JSONValue {
    let listed = catalogue.listed
    let organizations = Set(listed.compactMap { $0.organization?.id })
    let services = Set(
      listed.compactMap { $0.organization?.isPublicService == true ? $0.organization?.id : nil })
    func sum(_ count: (SampleDataset) -> Int?) -> JSONValue {
      JSONValue(listed.reduce(0) { $0 + (count($1) ?? 0) })
    }
    return [
      "datasets": JSONValue(listed.count), "resources": sum(\.resources.count), "reuses": sum(\.entry.reuses),
      "followers": sum(\.entry.followers), "discussions": sum(\.entry.discussions), "dataservices": 0,
      "users": 1,
      "harvesters": 1, "organizations": JSONValue(organizations.count),
      "public-service": JSONValue(services.count),
    ]
  }

  private var greatest: JSONValue {
    let listed = catalogue.listed
    return [
      "max_dataset_followers": JSONValue(listed.compactMap(\.entry.followers).max() ?? 0),
      "max_dataset_reuses": JSONValue(listed.compactMap(\.entry.reuses).max() ?? 0), "max_org_datasets": 0,
      "max_org_followers": 0, "max_org_reuses": 0, "max_reuse_datasets": 0, "max_reuse_followers": 0,
    ]
  }

  private var byMonths: JSONValue {
    let current = TrafficModel.month(ofSecond: catalogue.now)
    let months = (0..<13).map { current.advanced(by: $0 - 12) }
    func series(_ count: (Month) -> Int) -> JSONValue {
      .object(months.map { JSONValue.Member(key: $0.text, value: JSONValue(count($0))) })
    }
    let listed = catalogue.listed.filter { !$0.isHuge }
    let rows = Dictionary(grouping: listed.flatMap(\.months), by: \.month)
    return [
      "datasets_by_months": series { month in
        listed.count { TrafficModel.month(ofSecond: $0.created) == month }
      },
      "datasets_visits_by_months": series { month in (rows[month] ?? []).reduce(0) { $0 + ($1.visits ?? 0) }
      },
      "resources_downloads_by_months": 0, "discussions_by_months": 0, "harvesters_by_months": 0,
      "organizations_by_months": 0, "reuses_by_months": 0, "users_by_months": 0,
    ]
  }
}
