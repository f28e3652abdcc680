import DataGouv
import Explorer

extension DataGouvClient {
  /// A page of things: of a search, or of what belongs to something.
  func items(_ query: ItemQuery) async throws(DataGouvError) -> Page<Item> {
    guard let owner = query.owner else { return try await found(query) }
    switch query.kind {
    case .dataset: return try await datasets(of: owner, query)
    case .reuse: return try await reuses(of: owner, query)
    case .dataservice: return try await dataservices(of: owner, query)
    case .discussion:
      let discussions: Listing<Discussion> =
        switch owner.kind {
        case .organization:
          discussions(
            DiscussionQuery(sort: .latestComment, organizationID: owner.id), pageSize: ItemQuery.pageSize)
        default:
          discussions(
            DiscussionQuery(sort: .latestComment, subjectIDs: [owner.id]), pageSize: ItemQuery.pageSize)
        }
      return try await discussions.page(query.page).map(Item.discussion)
    case .activity:
      let asked: ActivityQuery =
        switch owner.kind {
        case .organization: ActivityQuery(organizationID: owner.id)
        case .person: ActivityQuery(userID: owner.id)
        default: ActivityQuery(subjectID: owner.id)
        }
      return try await activity(asked, pageSize: ItemQuery.pageSize).page(query.page).map(Item.activity)
    case .element: return try await elements(of: owner, query)
    case .organization: return whole(try await user(owner.id).organizations.map(Item.init(organization:)))
    case .operation:
      let service = try await dataservice(owner.id)
      let description = try await apiDescription(of: service)
      let server = description.servers.first ?? service.baseURL ?? ""
      return whole(description.operations.map { .operation($0, server: server) })
    case .topic, .post, .person, .start, .bookmark, .visit, .query: return whole([])
    }
  }

  private func datasets(of owner: ItemQuery.Owner, _ query: ItemQuery) async throws(DataGouvError) -> Page<
    Item
  > {
    if owner.kind == .post { return whole(try await post(owner.id).datasets.map { Item($0, of: "Dataset") }) }
    var asked = DatasetListQuery()
    switch owner.kind {
    case .organization: asked.filters.organizationID = owner.id
    case .person: asked.filters.ownerID = owner.id
    case .reuse: asked.reuseID = owner.id
    case .dataservice: asked.dataserviceID = owner.id
    case .topic: asked.filters.topicID = owner.id
    default: return whole([])
    }
    return try await datasets(asked, pageSize: ItemQuery.pageSize).page(query.page).map(Item.dataset)
  }

  private func reuses(of owner: ItemQuery.Owner, _ query: ItemQuery) async throws(DataGouvError) -> Page<Item>
  {
    if owner.kind == .post { return whole(try await post(owner.id).reuses.map { Item($0, of: "Reuse") }) }
    var asked = ReuseQuery()
    switch owner.kind {
    case .dataset: asked.datasetID = owner.id
    case .organization: asked.filters.organizationID = owner.id
    case .person: asked.filters.ownerID = owner.id
    case .dataservice: asked.dataserviceID = owner.id
    default: return whole([])
    }
    return try await reuses(asked, pageSize: ItemQuery.pageSize).page(query.page).map(Item.reuse)
  }

  private func dataservices(
    of owner: ItemQuery.Owner, _ query: ItemQuery
  ) async throws(DataGouvError) -> Page<Item> {
    var asked = DataserviceQuery()
    switch owner.kind {
    case .dataset: asked.datasetID = owner.id
    case .organization: asked.filters.organizationID = owner.id
    case .person: asked.ownerID = owner.id
    case .reuse: asked.reuseID = owner.id
    default: return whole([])
    }
    return try await dataservices(asked, pageSize: ItemQuery.pageSize).page(query.page).map(Item.dataservice)
  }

  /// A topic's elements, of which the portal tells class and id alone: their titles are asked for one by one.
  private func elements(of owner: ItemQuery.Owner, _ query: ItemQuery) async throws(DataGouvError) -> Page<
    Item
  > {
    let page = try await elements(ofTopic: owner.id, pageSize: ItemQuery.pageSize).page(query.page)
    let named = await withTaskGroup(of: (Int, Item).self) { group in
      for (index, element) in page.items.enumerated() {
        group.addTask { (index, await item(of: element)) }
      }
      return await group.reduce(into: [Int: Item]()) { $0[$1.0] = $1.1 }
    }
    var items = page.map(Item.init(element:))
    for (index, item) in named where items.items.indices.contains(index) { items.items[index] = item }
    return items
  }

  private func item(of element: TopicElement) async -> Item {
    let plain = Item(element: element)
    guard let reference = element.reference else { return plain }
    // A title that does not come is no reason to hide that the element is there.
    return switch plain.kind {
    case .dataset: (try? await dataset(reference.id)).map { Item($0) } ?? plain
    case .reuse: (try? await reuse(reference.id)).map(Item.reuse) ?? plain
    case .dataservice: (try? await dataservice(reference.id)).map(Item.dataservice) ?? plain
    default: plain
    }
  }

  private func whole(_ items: [Item]) -> Page<Item> {
    Page(items: items, number: 1, size: max(1, items.count), total: items.count)
  }
}

extension Item {
  init(organization: Producer) {
    self = .link(
      ObjectLink(kind: "Organization", id: organization.id, title: organization.name, page: organization.page)
    )
  }

  init(_ named: Named, of kind: String) {
    self = .link(ObjectLink(kind: kind, id: named.id, title: named.label ?? named.id, page: named.url))
  }

  init(element: TopicElement) {
    let kind = element.reference?.kind ?? ""
    let id = element.reference?.id ?? element.id
    self = .link(ObjectLink(kind: kind, id: id, title: element.title ?? element.description ?? id))
  }

  /// A dataset as a list shows it.
  init(_ dataset: Dataset) {
    self = .dataset(
      DatasetSummary(
        id: dataset.id, slug: dataset.slug, title: dataset.title, acronym: dataset.acronym,
        producer: dataset.producer, lastUpdate: dataset.lastUpdate, license: dataset.license?.id,
        accessType: dataset.accessType, resourceCount: dataset.resourceCount, tags: dataset.tags,
        views: dataset.metrics.views, downloads: dataset.metrics.downloads, reuses: dataset.metrics.reuses,
        followers: dataset.metrics.followers, quality: dataset.quality?.score,
        isArchived: dataset.archived != nil))
  }
}
