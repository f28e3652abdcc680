/// An organization of the catalogue: a real public body, whose name is a fact.
struct OrganizationEntry: Decodable, Sendable {
  /// What datasets call it.
  var key: String
  /// 24 hexadecimal digits.
  var id: String
  var name: String
  var acronym: String?
  var slug: String
  var badges: [String]

  /// Whether the search ranks its datasets first.
  var isPublicService: Bool { badges.contains("public-service") }

  /// The kind that the search's filter tells apart.
  var producerType: String {
    ["public-service", "local-authority", "company", "association"].first { badges.contains($0) }
      ?? "not-specified"
  }
}
