/// Who publishes a dataset: an organization or a person.
public struct Producer: Hashable, Sendable {
  /// The two kinds.
  public enum Kind: Hashable, Sendable {
    /// An organization.
    case organization
    /// A person.
    case user
  }

  /// Organization or person.
  public var kind: Kind
  /// Its technical id, 24 hexadecimal digits.
  public var id: String
  /// Its name, or first and last name.
  public var name: String
  /// Its short name, if it has one.
  public var acronym: String?
  /// Its page on the portal.
  public var page: String?
  /// Kinds of its badges, such as `certified` and `public-service`.
  public var badges: [String]

  /// Makes a producer.
  public init(
    kind: Kind = .organization, id: String, name: String, acronym: String? = nil, page: String? = nil,
    badges: [String] = []
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.acronym = acronym
    self.page = page
    self.badges = badges
  }

  /// Whether the portal vouches for it.
  public var isCertified: Bool { badges.contains("certified") }
}
