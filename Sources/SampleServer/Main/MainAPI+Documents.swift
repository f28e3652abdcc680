extension MainAPI {
  /// What is at an address without a final slash: exports, feeds and descriptions for machines; `nil` for all other
  /// addresses.
  func document(_ call: Call) throws -> Answer? {
    guard call.path.count > 2, call.path[0] == "1" else { return nil }
    let rest = Array(call.path.dropFirst(2))
    switch (call.path[1], rest) {
    case ("datasets", ["recent.atom"]): return try datasetFeed(call)
    case ("reuses", ["recent.atom"]): return try reuseFeed(call)
    case ("dataservices", ["recent.atom"]): return try dataserviceFeed(call)
    case ("dataservices", let rest) where rest.count == 2 && rest[1].split(separator: ".").first == "rdf":
      return try description(ofDataservice: rest[0], rest[1], call)
    case ("site", let rest) where rest.count == 1 && rest[0].hasSuffix(".csv"):
      return try siteExport(rest[0], call)
    case ("datasets", let rest) where rest.count == 2 && rest[1].split(separator: ".").first == "rdf":
      return try description(of: rest[0], rest[1], call)
    case ("organizations", let rest) where rest.count == 2 && rest[1].hasSuffix(".csv"):
      guard let organization = catalogue.organization(rest[0]), organization.entry.deleted == nil else {
        throw MainFailure.missing("/api" + call.rawPath)
      }
      return try export(rest[1], of: organization)
    default: return nil
    }
  }

  private func export(_ file: String, of organization: SampleOrganization) throws -> Answer {
    let datasets = catalogue.datasets.filter { $0.organization?.id == organization.id }
    switch file {
    case "datasets.csv":
      return CSVExport.datasets(datasets, origin: origin)
        .answer(named: "\(organization.slug)-datasets", catalogue.now)
    case "datasets-resources.csv":
      return CSVExport.resources(of: datasets, origin: origin)
        .answer(named: "\(organization.slug)-datasets-resources", catalogue.now)
    case "dataservices.csv":
      let services = try links.dataservices.get().filter {
        $0.isListed && $0.producer.organization?.id == organization.id
      }
      return CSVExport.dataservices(services, origin: origin)
        .answer(named: "\(organization.slug)-dataservices", catalogue.now)
    case "discussions.csv":
      let discussions = try links.discussions.get().filter {
        $0.subject.organization?.id == organization.id
      }
      return CSVExport.discussions(discussions)
        .answer(named: "\(organization.slug)-discussions", catalogue.now)
    default: throw MainFailure.noRoute
    }
  }

  /// The whole site's exports; `q` looks in titles, and the filters are those of the list.
  private func siteExport(_ file: String, _ call: Call) throws -> Answer {
    let datasets = try datasets(call, isSearch: false).listed(call.arguments)
    switch file {
    case "datasets.csv":
      return CSVExport.datasets(datasets, origin: origin).answer(named: "export-dataset", catalogue.now)
    case "resources.csv":
      return CSVExport.resources(of: datasets, origin: origin)
        .answer(named: "export-resource", catalogue.now)
    case "tags.csv":
      var counts: [String: Int] = [:]
      for tag in catalogue.listed.flatMap(\.entry.tags) { counts[tag, default: 0] += 1 }
      return CSVExport(
        columns: ["name", "datasets"],
        rows: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { [$0.key, "\($0.value)"] }
      ).answer(named: "export-tag", catalogue.now)
    default: throw MainFailure.noRoute
    }
  }

  private func description(of name: String, _ file: String, _ call: Call) throws -> Answer {
    guard let dataset = catalogue.dataset(name) else { throw MainFailure.missing("/api" + call.rawPath) }
    if dataset.entry.deleted != nil { throw MainFailure.message(410, "Dataset has been deleted") }
    return try answer(
      Triples(dataset, shape: DatasetShape(version: .one, origin: origin)),
      at: "/api/1/datasets/\(name)/rdf", file, call)
  }

  private func description(ofDataservice name: String, _ file: String, _ call: Call) throws -> Answer {
    guard let service = try links.dataservices.get().first(where: { $0.id == name || $0.slug == name }) else {
      throw MainFailure.missing("/api" + call.rawPath)
    }
    if service.deleted != nil { throw MainFailure.message(410, "Dataservice has been deleted") }
    return try answer(
      Triples(service, catalogue: catalogue, origin: origin), at: "/api/1/dataservices/\(name)/rdf", file,
      call)
  }

  /// A description in the format of a file's ending; without one, a way to that which the caller wants most.
  private func answer(_ triples: Triples, at address: String, _ file: String, _ call: Call) throws -> Answer {
    guard let format = file.split(separator: ".").dropFirst().first else {
      return Self.redirection(
        302, to: "\(address).\(Triples.format(accepted: call.headers["accept"] ?? ""))")
    }
    guard let answer = triples.answer(String(format)) else {
      throw MainFailure.missing("/api" + call.rawPath)
    }
    return answer
  }

  private func dataserviceFeed(_ call: Call) throws -> Answer {
    let services = try links.dataservices.get().filter(\.isListed)
      .sorted { ($1.created, $0.id) < ($0.created, $1.id) }
    return Feed(
      title: "Dernières API", address: "\(origin)/api/1/dataservices/recent.atom", now: catalogue.now,
      entries: services.prefix(20).map { service in
        let person = service.producer.person.map { "\($0.first) \($0.last)" }
        return Feed.Entry(
          id: "\(origin)/dataservices/\(service.slug)/", title: service.entry.title,
          summary: service.description, author: service.producer.organization?.name ?? person ?? "",
          published: service.created, updated: service.modified)
      }
    ).answer
  }

  private func datasetFeed(_ call: Call) throws -> Answer {
    var list = try datasets(call, isSearch: false)
    list.records.sort { ($1.created, $0.id) < ($0.created, $1.id) }
    return Feed(
      title: "Derniers jeux de données", address: "\(origin)/api/1/datasets/recent.atom", now: catalogue.now,
      entries: try list.listed(call.arguments).prefix(20).map { dataset in
        Feed.Entry(
          id: "\(origin)/datasets/\(dataset.slug)/", title: dataset.entry.title, summary: dataset.description,
          author: dataset.organization?.name ?? dataset.entry.owner?.joined(separator: " ") ?? "",
          published: dataset.created, updated: dataset.updated)
      }
    ).answer
  }

  private func reuseFeed(_ call: Call) throws -> Answer {
    Feed(
      title: "Dernières réutilisations", address: "\(origin)/api/1/reuses/recent.atom", now: catalogue.now,
      entries: try links.reuses.get().filter(\.isListed).prefix(20).map { reuse in
        let person = reuse.producer.person.map { "\($0.first) \($0.last)" }
        return Feed.Entry(
          id: "\(origin)/reuses/\(reuse.slug)/", title: reuse.title, summary: reuse.description,
          author: reuse.producer.organization?.name ?? person ?? "", published: reuse.created,
          updated: reuse.modified)
      }
    ).answer
  }
}
