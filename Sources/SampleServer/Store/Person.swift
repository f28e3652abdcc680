/// Someone with an account: an invented name.
struct Person: Hashable, Sendable {
  let first: String
  let last: String
  let slug: String
  /// 24 hexadecimal digits.
  let id: String

  /// Someone of a first and a last name.
  init(_ names: [String]) {
    self.init(
      first: names.first ?? "", last: names.count > 1 ? names[1] : "",
      slug: SearchWords.slug(names.joined(separator: " ")))
  }

  init(first: String, last: String, slug: String) {
    self.first = first
    self.last = last
    self.slug = slug
    id = RecordID.id(slug)
  }
}
