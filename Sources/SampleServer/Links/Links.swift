/// What surrounds the datasets: reuses, dataservices, discussions, topics, posts, people and community resources,
/// each kind read when it is first asked for.
struct Links: Sendable {
  let dataservices: Later<[SampleDataservice]>
  /// The newest first, as in all lists below; with those that no list shows.
  let reuses: Later<[SampleReuse]>
  let discussions: Later<[SampleDiscussion]>
  /// Places of the discussions about each record.
  let discussionPlaces: Later<[String: [Int]]>
  let topics: Later<[SampleTopic]>
  let posts: Later<[SamplePost]>
  let community: Later<[SampleCommunityResource]>
  let people: Later<People>
  let zones: Later<Zones>
  let schemas: Later<[SchemaEntry]>
  /// The OpenAPI documents and other texts that the catalogue brings.
  let folder: CatalogueFolder

  init(_ folder: CatalogueFolder, _ catalogue: SampleCatalogue) {
    self.folder = folder
    let maker = LinkMaker(folder: folder, catalogue: catalogue)
    let templates = Later { try folder.decoded("templates.json", as: Templates.self) }
    let people = Later { try maker.people() }
    let dataservices = Later { try maker.dataservices() }
    let reuses = Later { try maker.reuses(templates.get(), people.get()) }
    self.people = people
    self.dataservices = dataservices
    self.reuses = reuses
    let discussions = Later {
      try maker.discussions(templates.get(), people.get(), reuses.get(), dataservices.get())
    }
    self.discussions = discussions
    discussionPlaces = Later {
      let all = try discussions.get()
      return Dictionary(grouping: all.indices) { all[$0].subject.id }
    }
    topics = Later { try maker.topics() }
    posts = Later { try maker.posts() }
    community = Later { try maker.community() }
    zones = Later { Zones(catalogue.vocabulary.places) }
    schemas = Later { try folder.decoded("schemas.json", as: [SchemaEntry].self) }
  }
}
