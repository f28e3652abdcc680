/// An organization as the catalogue describes it: the JSON head of a file whose body is its Markdown description.
/// Public bodies are real and their names are facts; their members are invented.
struct OrganizationEntry: Decodable, Sendable {
  /// What datasets call it.
  var key: String
  /// 24 hexadecimal digits.
  var id: String
  var name: String
  var acronym: String?
  /// The description, where a Markdown body would not do (it has control characters).
  var description: String?
  var badges: [String]
  /// Its own site.
  var url: String?
  /// Number in the register of establishments.
  var siret: String?
  /// Its territory.
  var zone: String?
  /// Days since it was created, changed and, if it was, deleted.
  var created: Int
  var modified: Int
  var deleted: Int?
  var followers: Int
  /// First name, last name and role of each.
  var members: [[String]]
}
