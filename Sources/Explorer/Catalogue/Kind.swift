/// The kinds of things in a catalogue.
package enum Kind: String, Hashable, Sendable, CaseIterable {
  case dataset, organization, reuse, dataservice, topic, post, person
  /// What is found only from other things: what is said, what happened, a part of a topic, a call of an API.
  case discussion, activity, element, operation
  /// What the portal puts forward, what is most used, what is new: the page one starts at.
  case start
  /// What the program remembers: what was marked, what was opened or searched for, queries with a name.
  case bookmark, visit, query

  /// The kinds that can be searched.
  package static let searchable: [Kind] = [
    .dataset, .organization, .reuse, .dataservice, .topic, .post, .person,
  ]

  /// What the program remembers.
  package static let remembered: [Kind] = [.bookmark, .visit, .query]

  /// What the results can show.
  package static let shown = [Kind.start] + searchable + remembered

  /// Whether the portal searches it.
  package var isSearchable: Bool { Self.searchable.contains(self) }

  /// Whether it is a list of what the program remembers.
  package var isRemembered: Bool { Self.remembered.contains(self) }

  /// The parts of its detail, in the order of their tabs.
  package var sections: [DetailState.Section] {
    switch self {
    case .dataset:
      [.description, .files, .information, .quality, .reuses, .dataservices, .discussions, .activity]
    case .organization:
      [.description, .datasets, .reuses, .dataservices, .discussions, .activity, .information]
    case .reuse: [.description, .datasets, .dataservices, .discussions, .information]
    case .dataservice: [.description, .operations, .datasets, .reuses, .discussions, .information]
    case .topic: [.description, .elements, .information]
    case .post: [.description, .datasets, .reuses, .information]
    case .person: [.description, .datasets, .reuses, .organizations, .activity, .information]
    case .discussion, .activity, .element, .operation, .start, .bookmark, .visit, .query: [.description]
    }
  }

  /// The orders that its search knows, the first being the one without a choice.
  package var orders: [ItemOrder] {
    switch self {
    case .organization: [.relevance, .newest, .datasets, .reuses, .followers, .views]
    case .reuse: [.relevance, .newest, .datasets, .followers, .views]
    case .dataservice: [.relevance, .newest, .followers, .views]
    case .topic: [.relevance, .newest, .updated, .name]
    case .post: [.relevance, .newest, .updated]
    default: [.relevance]
    }
  }

  /// Whether its orders are those of datasets.
  package var hasDatasetOrders: Bool { self == .dataset || self == .start }

  /// The conditions that its search knows.
  package var fields: Set<SearchField> {
    switch self {
    case .dataset: Set(SearchField.allCases)
    case .organization: [.badge]
    case .reuse: [.tag, .producer, .badge, .featured, .updated]
    case .dataservice: [.tag, .topic, .producer, .featured, .access, .updated]
    case .topic: [.tag, .producer, .featured, .updated]
    case .post: [.tag, .updated]
    default: []
    }
  }

  /// The kind that the portal's name of a class stands for, such as `Dataset`.
  package init?(className: String) {
    switch className.lowercased() {
    case "dataset": self = .dataset
    case "organization": self = .organization
    case "reuse": self = .reuse
    case "dataservice": self = .dataservice
    case "topic": self = .topic
    case "post": self = .post
    case "user": self = .person
    case "discussion": self = .discussion
    default: return nil
    }
  }

  /// The part of its pages' addresses that names it.
  var path: String {
    switch self {
    case .person: "users"
    case .activity: "activity"
    default: "\(rawValue)s"
    }
  }
}

/// The orders of lists of things that are not datasets.
package enum ItemOrder: String, Hashable, Sendable, CaseIterable {
  case relevance, newest, updated, datasets, reuses, followers, views, name
}
