import DataGouv
import Explorer

extension DataGouvClient {
  /// The values that the portal proposes for a field of the search: those that hold a text, or all where it lists
  /// them whole.
  func choices(
    of field: SearchField, matching text: String
  ) async throws(DataGouvError) -> [SearchChoice] {
    switch field {
    case .tag: try await suggestTags(text, size: 20).map { SearchChoice(value: $0) }
    case .format: try await suggestFormats(text, size: 20).map { SearchChoice(value: $0) }
    case .producer:
      try await suggestOrganizations(text, size: 20).map { found in
        SearchChoice(
          value: found.id, label: found.title, aliases: [found.acronym, found.slug].compactMap(\.self))
      }
    case .territory:
      try await suggestZones(text, size: 20).map { zone in
        SearchChoice(value: zone.id, label: zone.name, aliases: [zone.code].compactMap(\.self))
      }
    case .granularity:
      // Communes are typed as `commune` where the portal has `fr:commune`.
      try await granularities().map { named in
        SearchChoice(
          value: named.id, label: named.label,
          aliases: named.id.split(separator: ":").dropFirst().map(String.init))
      }
    case .licence:
      try await licenses().map { SearchChoice(value: $0.id, label: $0.title, aliases: $0.alternateTitles) }
    case .schema:
      try await schemas().map { schema in
        SearchChoice(
          value: schema.name, label: schema.title,
          aliases: schema.name.split(separator: "/").dropFirst().map(String.init))
      }
    case .topic:
      try await searchTopics(TopicSearchQuery(text: text)).page(1).items.map { topic in
        SearchChoice(value: topic.id, label: topic.name, aliases: [topic.slug])
      }
    case .badge, .from, .to, .featured, .archived, .access, .family, .updated: []
    }
  }
}
