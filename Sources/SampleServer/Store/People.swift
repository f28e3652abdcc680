/// Everyone with an account: those that the catalogue describes, its members and owners, and the many that follow.
struct People: Sendable {
  /// What someone says of themselves.
  struct Entry: Decodable, Sendable {
    var name: [String]
    /// Markdown.
    var about: String?
    var website: String?
    /// Days since the account was made.
    var since: Int
  }

  /// The bundled file.
  struct Names: Decodable, Sendable {
    var described: [Entry]
    var firstNames: [String]
    var lastNames: [String]
  }

  private let entries: [String: Entry]
  private let known: [Person]
  private let firsts: [(name: String, slug: String)]
  private let lasts: [(name: String, slug: String)]
  private let places: [String: Person]

  /// - Parameter known: those that the catalogue names without a word about them.
  init(_ names: Names, known: [Person]) {
    let described = names.described.map { Person($0.name) }
    entries = Dictionary(
      zip(described.map(\.slug), names.described).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    firsts = names.firstNames.map { ($0, SearchWords.slug($0)) }
    lasts = names.lastNames.map { ($0, SearchWords.slug($0)) }
    var places: [String: Person] = [:]
    self.known = (described + known).filter { places.updateValue($0, forKey: $0.slug) == nil }
    for person in self.known { places[person.id] = person }
    self.places = places
  }

  /// How many they are.
  var count: Int { known.count + crowd }

  /// How many follow, comment and reuse without being described.
  var crowd: Int { firsts.count * lasts.count }

  /// One of the crowd; neighbours have nothing in common.
  func member(ofCrowd index: Int) -> Person {
    let place = index * 7919 % max(1, crowd)
    let first = firsts[place % firsts.count]
    let last = lasts[place / firsts.count]
    return Person(first: first.name, last: last.name, slug: "\(first.slug)-\(last.slug)")
  }

  /// Different members of the crowd, always the same for the same name.
  func some(_ range: Range<Int>, of name: String) -> [Person] {
    let start = Int(Dice.seed(name) % UInt64(max(1, crowd)))
    return range.map { member(ofCrowd: (start + $0) % max(1, crowd)) }
  }

  /// Whether someone is among the first so many that `some` gives for a name: those that follow the thing of that name.
  func follows(_ person: Person, _ name: String, among count: Int) -> Bool {
    guard let place = (0..<crowd).first(where: { member(ofCrowd: $0).id == person.id }) else { return false }
    let start = Int(Dice.seed(name) % UInt64(max(1, crowd)))
    return (place - start + crowd) % crowd < count
  }

  /// Who has an id or a slug.
  func person(_ name: String) -> Person? {
    if let person = places[name] ?? places[name.lowercased()] { return person }
    return (0..<crowd).lazy.map(member).first { $0.slug == name || $0.id == name }
  }

  /// What someone says of themselves.
  func entry(of person: Person) -> Entry? { entries[person.slug] }

  /// Those whose name holds a text, in any case: the described first.
  func named(_ text: String, limit: Int) -> [Person] {
    func isNamed(_ person: Person) -> Bool { "\(person.first) \(person.last)".lowercased().contains(text) }
    let found = known.filter(isNamed)
    guard found.count < limit else { return Array(found.prefix(limit)) }
    return found + (0..<crowd).lazy.map(member).filter(isNamed).prefix(limit - found.count)
  }
}
