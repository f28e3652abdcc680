/// A dataset as the bundled files tell it; the rest of its record is made of this. Ages are in days.
struct DatasetEntry: Decodable, Sendable {
  /// A time that the data are about.
  struct Coverage: Decodable, Sendable {
    var start: String
    var end: String?
  }

  /// Where the dataset was gathered from.
  struct Harvest: Decodable, Sendable {
    var backend: String
    var domain: String
  }

  var slug: String
  var title: String
  var acronym: String?
  /// Slugs that it had before.
  var oldSlugs: [String]?
  /// Key of the organization; without one the dataset belongs to a person, or to nobody.
  var organization: String?
  /// First and last name of the person.
  var owner: String?
  /// Where it differs from open data under `lov2`.
  var license: String?
  var frequency: String?
  /// Since when it is on the portal.
  var age: Int
  var tags: [String]?
  var badges: [String]?
  var coverage: Coverage?
  var zones: [String]?
  var granularity: String?
  /// Visits a month, about.
  var visits: Int?
  /// Downloads a month, about.
  var downloads: Int?
  /// What its months look like: `gaps`, `zeros`, `spike`, `twice`, `new`, `none`.
  var traffic: [String]?
  var reuses: Int?
  var followers: Int?
  var discussions: Int?
  var contact: String?
  var harvest: Harvest?
  var featured: Bool?
  /// How many days ago it was archived, or deleted.
  var archived: Int?
  var deleted: Int?
  var access: String?
  var accessReason: String?
  var resources: [ResourceEntry]?
}
