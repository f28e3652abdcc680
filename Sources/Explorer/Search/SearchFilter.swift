package import DataGouv

/// A condition of the search: a field with a value.
package struct SearchFilter: Hashable, Sendable {
  package var field: SearchField
  /// The value as the search takes it: an id where there is one.
  package var value: String
  /// The value's name, where it has one.
  package var label: String?

  /// Makes a condition.
  package init(_ field: SearchField, _ value: String, label: String? = nil) {
    self.field = field
    self.value = value
    self.label = label
  }
}

extension [SearchFilter] {
  /// Adds a condition; where a field takes one value, it takes the place of the one before.
  mutating func put(_ filter: SearchFilter) {
    if filter.field.takesSeveral {
      guard !contains(where: { $0.field == filter.field && $0.value == filter.value }) else { return }
    } else {
      removeAll { $0.field == filter.field && $0.isOfProducer == filter.isOfProducer }
    }
    append(filter)
  }

  /// The values of a field.
  func values(of field: SearchField) -> [String] { filter { $0.field == field }.map(\.value) }
}

extension SearchFilter {
  /// Whether it is a badge of the producer, not of the dataset.
  package var isOfProducer: Bool {
    field == .badge
      && ["certified", "public-service", "local-authority", "association", "company"].contains(value)
  }
}

extension DatasetQuery {
  /// The search for words under conditions.
  package init(text: String, filters: [SearchFilter], sort: Sort = .relevance) {
    self.init(text: text, sort: sort)
    for filter in filters { apply(filter) }
    let days = (filters.values(of: .from).first, filters.values(of: .to).first)
    if let first = days.0 ?? days.1, let last = days.1 ?? days.0, let start = Day(first), let end = Day(last)
    {
      self.filters.coverage = min(start, end)...max(start, end)
    }
  }

  private mutating func apply(_ filter: SearchFilter) {
    let value = filter.value
    switch filter.field {
    case .tag: filters.tags.append(value)
    case .format: refinements.formats.append(value)
    case .producer: filters.organizationID = value
    case .territory: filters.zone = value
    case .granularity: refinements.granularities.append(value)
    case .licence: filters.license = value
    case .schema: refinements.schemas.append(value)
    case .topic: filters.topicID = value
    case .badge where filter.isOfProducer: filters.organizationBadge = value
    case .badge: filters.badge = value
    case .featured: filters.isFeatured = value == "true"
    case .archived: refinements.isArchived = value == "true"
    case .access: filters.accessType = value
    case .family: refinements.formatFamilies.append(value)
    case .updated: refinements.updated = UpdateRange(rawValue: value)
    case .from, .to: break
    }
  }
}
