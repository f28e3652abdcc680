package import DataGouv

/// The whole record of something that is not a dataset.
package enum Entity: Hashable, Sendable {
  case organization(Organization)
  case reuse(Reuse)
  case dataservice(Dataservice)
  case topic(Topic)
  case post(Post)
  case person(User)
  case discussion(Discussion)

  package var id: String {
    switch self {
    case .organization(let record): record.id
    case .reuse(let record): record.id
    case .dataservice(let record): record.id
    case .topic(let record): record.id
    case .post(let record): record.id
    case .person(let record): record.id
    case .discussion(let record): record.id
    }
  }

  package var slug: String {
    switch self {
    case .organization(let record): record.slug
    case .reuse(let record): record.slug
    case .dataservice(let record): record.slug
    case .topic(let record): record.slug
    case .post(let record): record.slug
    case .person(let record): record.slug
    case .discussion(let record): record.id
    }
  }

  package var title: String {
    switch self {
    case .organization(let record): record.name
    case .reuse(let record): record.title
    case .dataservice(let record): record.title
    case .topic(let record): record.name
    case .post(let record): record.name
    case .person(let record): record.name
    case .discussion(let record): record.title
    }
  }

  /// What it is, in Markdown; a discussion is drawn as a thread instead.
  package var description: String {
    switch self {
    case .organization(let record): record.description
    case .reuse(let record): record.description
    case .dataservice(let record): record.description
    case .topic(let record): record.description
    case .post(let record):
      [record.headline, record.content].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .person(let record): record.about ?? ""
    case .discussion: ""
    }
  }

  /// Who made it.
  package var producer: Producer? {
    switch self {
    case .reuse(let record): record.producer
    case .dataservice(let record): record.producer
    case .topic(let record): record.producer
    case .post(let record): record.owner
    case .discussion(let record): record.author?.organization ?? record.author?.person
    case .organization, .person: nil
    }
  }

  /// Its keywords.
  package var tags: [String] {
    switch self {
    case .reuse(let record): record.tags
    case .dataservice(let record): record.tags
    case .topic(let record): record.tags
    case .post(let record): record.tags
    case .organization, .person, .discussion: []
    }
  }

  /// Its page on the portal.
  package var page: String? {
    switch self {
    case .organization(let record): record.page
    case .reuse(let record): record.page
    case .dataservice(let record): record.page
    case .topic(let record): record.page
    case .post(let record): record.page
    case .person(let record): record.page
    case .discussion(let record): record.page
    }
  }

  /// How many lines a section has, as the record tells.
  func count(of section: DetailState.Section) -> Int? {
    switch (self, section) {
    case (.organization(let record), .datasets): record.metrics.datasets
    case (.organization(let record), .reuses): record.metrics.reuses
    case (.organization(let record), .dataservices): record.metrics.dataservices
    case (.reuse(let record), .datasets): record.datasetCount
    case (.reuse(let record), .dataservices): record.dataserviceCount
    case (.reuse(let record), .discussions): record.metrics.discussions
    case (.dataservice(let record), .datasets): record.datasetCount
    case (.dataservice(let record), .reuses): record.metrics.reuses
    case (.dataservice(let record), .discussions): record.metrics.discussions
    case (.topic(let record), .elements): record.elementCount
    case (.post(let record), .datasets): record.datasets.count
    case (.post(let record), .reuses): record.reuses.count
    case (.person(let record), .datasets): record.metrics.datasets
    case (.person(let record), .reuses): record.metrics.reuses
    case (.person(let record), .organizations): record.organizations.count
    default: nil
    }
  }
}
