/// Something that a portal proposes while a name is typed (the `suggest` routes).
public struct Suggestion: Hashable, Sendable, Identifiable {
  /// Its technical id, as filters take it.
  public var id: String
  /// Its title or name; first and last name of a person.
  public var title: String
  /// Its short name, if it has one.
  public var acronym: String?
  /// Its name in URLs.
  public var slug: String?
  /// Its picture.
  public var imageURL: String?
  /// Its page on the portal.
  public var page: String?

  /// Makes a suggestion.
  public init(
    id: String, title: String, acronym: String? = nil, slug: String? = nil, imageURL: String? = nil,
    page: String? = nil
  ) {
    self.id = id
    self.title = title
    self.acronym = acronym
    self.slug = slug
    self.imageURL = imageURL
    self.page = page
  }
}
