import DataGouv

extension MainAPI {
  /// What the portal says of itself, with its counts.
  func site() throws -> JSONValue {
    [
      "id": "data.gouv.fr", "title": "data.gouv.fr (catalogue d'exemple)",
      "keywords": ["opendata", "exemple"], "feed_size": 20, "version": "17.18.0",
      "metrics": try counts().merging(greatest()).merging(byMonths()),
    ]
  }

  private func counts() throws -> JSONValue {
    let listed = catalogue.listed
    let organizations = Self.listedOrganizations(catalogue)
    return [
      "datasets": JSONValue(listed.count),
      "resources": JSONValue(listed.reduce(0) { $0 + $1.resources.count }),
      "reuses": JSONValue(try links.reuses.get().count(where: \.isListed)),
      "followers": JSONValue(listed.reduce(0) { $0 + ($1.entry.followers ?? 0) }),
      "discussions": JSONValue(try links.discussions.get().count),
      "dataservices": JSONValue(try links.dataservices.get().count(where: \.isListed)),
      "users": JSONValue(try links.people.get().count), "harvesters": 3,
      "organizations": JSONValue(organizations.count),
      "public-service": JSONValue(organizations.count(where: \.isPublicService)),
    ]
  }

  private func greatest() throws -> JSONValue {
    let listed = catalogue.listed
    let reuses = try links.reuses.get().filter(\.isListed)
    let datasets = Dictionary(grouping: listed) { $0.organization?.id ?? "" }.mapValues(\.count)
    let made = Dictionary(grouping: reuses.compactMap { $0.producer.organization?.id }) { $0 }.mapValues(
      \.count)
    return [
      "max_dataset_followers": JSONValue(listed.compactMap(\.entry.followers).max() ?? 0),
      "max_dataset_reuses": JSONValue(listed.compactMap(\.entry.reuses).max() ?? 0),
      "max_org_datasets": JSONValue(datasets.values.max() ?? 0),
      "max_org_followers": JSONValue(catalogue.organizations.map(\.entry.followers).max() ?? 0),
      "max_org_reuses": JSONValue(made.values.max() ?? 0),
      "max_reuse_datasets": JSONValue(reuses.map(\.datasets.count).max() ?? 0),
      "max_reuse_followers": JSONValue(reuses.map(\.followers).max() ?? 0),
    ]
  }

  /// Counts of the last thirteen months; 0 for the one that the portal never counted.
  private func byMonths() throws -> JSONValue {
    let shape = RecordShape(
      datasets: DatasetShape(version: .one, origin: origin), catalogue: catalogue, links: links)
    let current = TrafficModel.month(ofSecond: catalogue.now)
    let rows = Dictionary(grouping: catalogue.listed.filter { !$0.isHuge }.flatMap(\.months), by: \.month)
    func sums(_ count: (SampleDataset.MonthRow) -> Int?) -> JSONValue {
      .object(
        (0..<13).map { index in
          let month = current.advanced(by: index - 12)
          let sum = (rows[month] ?? []).reduce(0) { $0 + (count($1) ?? 0) }
          return JSONValue.Member(key: month.text, value: JSONValue(sum))
        })
    }
    return [
      "datasets_by_months": shape.byMonths(catalogue.listed.map(\.created)),
      "datasets_visits_by_months": sums(\.visits), "resources_downloads_by_months": sums(\.downloads),
      "discussions_by_months": shape.byMonths(try links.discussions.get().map(\.created)),
      "harvesters_by_months": 0,
      "organizations_by_months": shape.byMonths(catalogue.organizations.map(\.created)),
      "reuses_by_months": shape.byMonths(try links.reuses.get().filter(\.isListed).map(\.created)),
      "users_by_months": 0,
    ]
  }
}
