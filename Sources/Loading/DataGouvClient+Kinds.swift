import DataGouv
import Explorer

extension DataGouvClient {
  /// A page of a search of things that are not datasets; a portal without a search service lists them.
  func found(_ query: ItemQuery) async throws(DataGouvError) -> Page<Item> {
    let size = ItemQuery.pageSize
    let filters = query.filters
    switch query.kind {
    case .dataset:
      var asked = DatasetQuery(text: query.text, filters: filters)
      asked.page = query.page
      return try await search(asked).map(Item.dataset)
    case .organization:
      let badge = filters.first { $0.field == .badge }?.value
      let asked = OrganizationSearchQuery(text: query.text, badge: badge, sort: query.order.organization)
      let listed = OrganizationQuery(text: query.text, badge: badge)
      return try await page(
        query.page, of: searchOrganizations(asked, pageSize: size), or: organizations(listed, pageSize: size)
      ).map(Item.organization)
    case .reuse:
      var asked = ReuseSearchQuery(text: query.text, filters: .init(filters), sort: query.order.reuse)
      asked.badge = filters.first { $0.field == .badge && !$0.isOfProducer }?.value
      asked.updated = filters.updated
      let listed = ReuseQuery(text: query.text, filters: asked.filters)
      return try await page(
        query.page, of: searchReuses(asked, pageSize: size), or: reuses(listed, pageSize: size)
      ).map(Item.reuse)
    case .dataservice:
      var asked = DataserviceSearchQuery(
        text: query.text, filters: .init(filters), sort: query.order.dataservice)
      asked.updated = filters.updated
      let listed = DataserviceQuery(text: query.text, filters: asked.filters)
      return try await page(
        query.page, of: searchDataservices(asked, pageSize: size), or: dataservices(listed, pageSize: size)
      ).map(Item.dataservice)
    case .topic:
      var asked = TopicSearchQuery(text: query.text, sort: query.order.topic)
      asked.tags = filters.filter { $0.field == .tag }.map(\.value)
      asked.organizationID = filters.first { $0.field == .producer }?.value
      asked.isFeatured = filters.first { $0.field == .featured }.map { $0.value == "true" }
      asked.updated = filters.updated
      var listed = TopicQuery(text: query.text, sort: asked.sort)
      listed.tags = asked.tags
      listed.organizationID = asked.organizationID
      return try await page(
        query.page, of: searchTopics(asked, pageSize: size), or: topics(listed, pageSize: size)
      ).map(Item.topic)
    case .post:
      let tags = filters.filter { $0.field == .tag }.map(\.value)
      let asked = PostSearchQuery(
        text: query.text, tags: tags, updated: filters.updated, sort: query.order.post)
      return try await page(
        query.page, of: searchPosts(asked, pageSize: size),
        or: posts(PostQuery(text: query.text), pageSize: size)
      ).map(Item.post)
    case .person:
      let people = try await suggestUsers(query.text, size: size)
      return Page(items: people.map(Item.person), number: 1, size: size, total: people.count)
    case .start: return try await startPage()
    case .discussion, .activity, .element, .operation, .bookmark, .visit, .query:
      return Page(items: [], number: 1, size: size, total: 0)
    }
  }

  private func page<Thing>(
    _ number: Int, of search: Listing<Thing>, or list: Listing<Thing>
  ) async throws(DataGouvError) -> Page<Thing> {
    do {
      return try await search.page(number)
    } catch {
      guard case .status(let status, _, _, _) = error, [404, 405, 501].contains(status) else { throw error }
      return try await list.page(number)
    }
  }

  /// How many things of each kind words find; a kind that does not answer is left out.
  func counts(_ text: String) async -> [Kind: Int] {
    await withTaskGroup(of: (Kind, Int?).self) { group in
      for kind in Kind.searchable where kind != .person {
        group.addTask { (kind, try? await found(ItemQuery(kind, text: text)).total) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  /// The record of a thing that is no dataset.
  func entity(_ kind: Kind, _ reference: String) async throws(DataGouvError) -> Entity {
    switch kind {
    case .organization: .organization(try await organization(reference))
    case .reuse: .reuse(try await reuse(reference))
    case .dataservice: .dataservice(try await dataservice(reference))
    case .topic: .topic(try await topic(reference))
    case .post: .post(try await post(reference))
    case .person: .person(try await user(reference))
    case .discussion: .discussion(try await discussion(reference))
    case .dataset, .activity, .element, .operation, .start, .bookmark, .visit, .query:
      throw .invalidRequest(.noRecord)
    }
  }

  /// A record as text, to be copied.
  func recordText(_ kind: Kind, _ id: String, isDCAT: Bool) async throws(DataGouvError) -> String {
    switch (kind, isDCAT) {
    case (.dataset, true): try await rdf(ofDataset: id)
    case (.dataservice, true): try await rdf(ofDataservice: id)
    case (.organization, true): try await catalog(ofOrganization: id)
    case (.person, _): try await recordText(at: "1/users/", id)
    case (.topic, _): try await recordText(at: "2/topics/", id)
    default: try await recordText(at: "1/\(kind.rawValue)s/", id)
    }
  }
}

extension [SearchFilter] {
  fileprivate var updated: DatasetQuery.UpdateRange? {
    first { $0.field == .updated }.flatMap { DatasetQuery.UpdateRange(rawValue: $0.value) }
  }
}

extension ReuseFilters {
  fileprivate init(_ filters: [SearchFilter]) {
    self.init()
    for filter in filters {
      switch filter.field {
      case .tag: tags.append(filter.value)
      case .producer: organizationID = filter.value
      case .badge where filter.isOfProducer: organizationBadge = filter.value
      case .featured: isFeatured = filter.value == "true"
      default: break
      }
    }
  }
}

extension DataserviceFilters {
  fileprivate init(_ filters: [SearchFilter]) {
    self.init()
    for filter in filters {
      switch filter.field {
      case .tag: tags.append(filter.value)
      case .producer: organizationID = filter.value
      case .topic: topicID = filter.value
      case .access: accessType = filter.value
      case .featured: isFeatured = filter.value == "true"
      default: break
      }
    }
  }
}

extension ItemOrder {
  fileprivate var organization: OrganizationSearchQuery.Sort {
    switch self {
    case .newest: .newest
    case .datasets: .datasets
    case .reuses: .reuses
    case .followers: .followers
    case .views: .views
    case .relevance, .updated, .name: .relevance
    }
  }

  fileprivate var reuse: ReuseSearchQuery.Sort {
    switch self {
    case .newest: .newest
    case .datasets: .datasets
    case .followers: .followers
    case .views: .views
    case .relevance, .updated, .reuses, .name: .relevance
    }
  }

  fileprivate var dataservice: DataserviceSearchQuery.Sort {
    switch self {
    case .newest: .newest
    case .followers: .followers
    case .views: .views
    case .relevance, .updated, .datasets, .reuses, .name: .relevance
    }
  }

  fileprivate var topic: TopicQuery.Sort {
    switch self {
    case .newest: .newest
    case .updated: .lastModified
    case .name: .name
    case .relevance, .datasets, .reuses, .followers, .views: .standard
    }
  }

  fileprivate var post: PostSearchQuery.Sort {
    switch self {
    case .newest: .lastPublished
    case .updated: .lastModified
    case .relevance, .datasets, .reuses, .followers, .views, .name: .relevance
    }
  }
}
