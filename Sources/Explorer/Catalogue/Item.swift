package import DataGouv

/// A line of a list: anything that a catalogue has, as far as the list tells of it.
package enum Item: Hashable, Sendable, Identifiable {
  case dataset(DatasetSummary)
  /// A dataset of the start page, with why it is there.
  case highlight(DatasetSummary, Highlight)
  case organization(OrganizationSummary)
  case reuse(Reuse)
  case dataservice(Dataservice)
  case topic(Topic)
  case post(PostSummary)
  case person(Suggestion)
  case discussion(Discussion)
  case activity(Activity)
  /// Something of which nothing but its kind, id and title is known.
  case link(ObjectLink)
  /// A call of an API, with the address that its path is put behind.
  case operation(APIDescription.Operation, server: String)
  /// What the program remembers.
  case remembered(Keepsake)

  /// Why a dataset is on the start page.
  package enum Highlight: Hashable, Sendable {
    case featured, mostDownloaded, newest
  }

  package var kind: Kind {
    switch self {
    case .dataset, .highlight: .dataset
    case .organization: .organization
    case .reuse: .reuse
    case .dataservice: .dataservice
    case .topic: .topic
    case .post: .post
    case .person: .person
    case .discussion: .discussion
    case .activity: .activity
    case .link(let link): Kind(className: link.kind) ?? .element
    case .operation: .operation
    case .remembered(let keepsake):
      if case .thing(let kind, _) = keepsake.subject { kind } else { keepsake.list }
    }
  }

  package var id: String {
    switch self {
    case .dataset(let item), .highlight(let item, _): item.id
    case .organization(let item): item.id
    case .reuse(let item): item.id
    case .dataservice(let item): item.id
    case .topic(let item): item.id
    case .post(let item): item.id
    case .person(let item): item.id
    case .discussion(let item): item.id
    case .activity(let item): item.id
    case .link(let item): item.id
    case .operation(let item, _): "\(item.method) \(item.path)"
    case .remembered(let item): item.id
    }
  }

  package var title: String {
    switch self {
    case .dataset(let item), .highlight(let item, _): item.title
    case .organization(let item): item.name
    case .reuse(let item): item.title
    case .dataservice(let item): item.title
    case .topic(let item): item.name
    case .post(let item): item.name
    case .person(let item): item.title
    case .discussion(let item): item.title
    case .activity(let item): item.subject?.title ?? item.label ?? item.key
    case .link(let item): item.title
    case .operation(let item, _): "\(item.method.uppercased()) \(item.path)"
    case .remembered(let item): item.title
    }
  }

  /// Who made it.
  package var producer: Producer? {
    switch self {
    case .dataset(let item), .highlight(let item, _): item.producer
    case .reuse(let item): item.producer
    case .dataservice(let item): item.producer
    case .topic(let item): item.producer
    case .discussion(let item): item.author?.organization ?? item.author?.person
    case .activity(let item): item.organization
    case .organization, .post, .person, .link, .operation, .remembered: nil
    }
  }

  /// When it last changed.
  package var date: Timestamp? {
    switch self {
    case .dataset(let item), .highlight(let item, _): item.lastUpdate
    case .organization(let item): item.createdAt
    case .reuse(let item): item.lastModified ?? item.createdAt
    case .dataservice(let item): item.lastModified ?? item.createdAt
    case .topic(let item): item.lastModified ?? item.createdAt
    case .post(let item): item.published ?? item.lastModified
    case .discussion(let item): item.comments.last?.postedAt ?? item.openedAt
    case .activity(let item): item.createdAt
    case .person, .link, .operation, .remembered: nil
    }
  }

  /// What it is about, in Markdown.
  package var excerpt: String? {
    switch self {
    case .dataset(let item), .highlight(let item, _): item.excerpt
    case .reuse(let item): item.description
    case .dataservice(let item): item.description
    case .topic(let item): item.description
    case .post(let item): item.headline
    case .discussion(let item): item.comments.first?.content
    case .operation(let item, _): item.summary ?? item.description
    case .organization, .person, .activity, .link, .remembered: nil
    }
  }

  /// Its page on the portal, where the list tells it.
  var page: String? {
    switch self {
    case .dataset, .highlight: nil
    case .organization(let item): item.page
    case .reuse(let item): item.page
    case .dataservice(let item): item.page
    case .topic(let item): item.page
    case .post(let item): item.page
    case .person(let item): item.page
    case .discussion(let item): item.page
    case .activity(let item): item.subject?.page
    case .link(let item): item.page
    case .operation, .remembered: nil
    }
  }

  /// Its name in addresses.
  var slug: String {
    switch self {
    case .dataset(let item), .highlight(let item, _): item.slug
    case .organization(let item): item.slug
    case .reuse(let item): item.slug
    case .dataservice(let item): item.slug
    case .topic(let item): item.slug
    case .post(let item): item.slug
    case .person(let item): item.slug ?? item.id
    case .discussion, .activity, .link, .operation, .remembered: id
    }
  }

  /// The dataset that it is.
  package var dataset: DatasetSummary? {
    switch self {
    case .dataset(let summary), .highlight(let summary, _): summary
    default: nil
    }
  }
}
