/// An organization as the bundled files tell it.
struct OrganizationEntry: Decodable, Sendable {
  /// What datasets name it by.
  var key: String
  var name: String
  var acronym: String?
  var slug: String
  /// Kinds of its badges.
  var badges: [String]

  /// Twenty-four hexadecimal digits.
  var id: String { StableID.object("organization/\(slug)") }
}
