/// An organization of the catalogue.
struct SampleOrganization: Sendable {
  let slug: String
  let entry: OrganizationEntry
  /// Markdown.
  let description: String
  /// Seconds since 1970.
  let created: Int
  let modified: Int

  var id: String { entry.id }
  var name: String { entry.name }
  var acronym: String? { entry.acronym }
  var badges: [String] { entry.badges }
  var members: [Member] { entry.members.map(Member.init) }

  /// Whether the search ranks its datasets first.
  var isPublicService: Bool { badges.contains("public-service") }

  /// The kind that the search's filter tells apart.
  var producerType: String {
    ["public-service", "local-authority", "company", "association"].first { badges.contains($0) }
      ?? "not-specified"
  }

  /// Someone who works for it on the portal.
  struct Member: Sendable {
    let person: Person
    /// `admin`, `editor` or `partial_editor`.
    let role: String

    init(_ parts: [String]) {
      person = Person(Array(parts.prefix(2)))
      role = parts.count > 2 ? parts[2] : "editor"
    }
  }
}
