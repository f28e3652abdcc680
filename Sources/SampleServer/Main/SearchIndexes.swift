/// Words of the records around the datasets, each kind made when it is first searched; positions are those of the
/// lists without arguments.
struct SearchIndexes: Sendable {
  let organizations: Later<SearchIndex>
  let reuses: Later<SearchIndex>
  let dataservices: Later<SearchIndex>
  let topics: Later<SearchIndex>
  let posts: Later<SearchIndex>

  init(_ catalogue: SampleCatalogue, _ links: Links) {
    organizations = Later {
      SearchIndex(
        MainAPI.listedOrganizations(catalogue).map {
          SearchIndex.Document(
            title: $0.name, names: [$0.acronym], producer: Producer(), texts: [$0.description], ids: [$0.id])
        })
    }
    reuses = Later {
      SearchIndex(
        try links.reuses.get().filter(\.isListed).map {
          SearchIndex.Document(
            title: $0.title, names: [], producer: $0.producer, texts: [$0.description], ids: [$0.id])
        })
    }
    dataservices = Later {
      SearchIndex(
        try links.dataservices.get().filter(\.isListed).map {
          SearchIndex.Document(
            title: $0.entry.title, names: [$0.entry.acronym], producer: $0.producer,
            texts: [$0.description] + $0.entry.tags, ids: [$0.id])
        })
    }
    topics = Later {
      SearchIndex(
        try links.topics.get().filter { $0.entry.isPrivate != true }.map {
          SearchIndex.Document(
            title: $0.entry.name, names: [], producer: $0.producer, texts: [$0.description] + $0.entry.tags,
            ids: [$0.id])
        })
    }
    posts = Later {
      SearchIndex(
        try links.posts.get().filter { $0.published != nil }.map {
          SearchIndex.Document(
            title: $0.entry.name, names: [$0.entry.headline], producer: Producer(),
            texts: [$0.content] + $0.entry.tags, ids: [$0.id])
        })
    }
  }
}
