/// A dataset as the catalogue describes it: the JSON head of a file whose body is its Markdown description.
///
/// Days count back from the server's clock, so that the catalogue never grows old.
struct DatasetEntry: Decodable, Sendable {
  /// 24 hexadecimal digits.
  var id: String
  var title: String
  var acronym: String?
  /// The short description.
  var short: String?
  /// The description, where a Markdown body would not do (it has control characters).
  var description: String?
  /// Key of the organization that publishes it.
  var organization: String?
  /// First and last name, when a person publishes it.
  var owner: [String]?
  var license: String?
  var frequency: String?
  /// Days since it was created.
  var created: Int
  /// Days since its metadata changed.
  var modified: Int
  /// First and last day covered: a date, or minus so many days; a null end is open.
  var coverage: [String?]?
  var zones: [String]?
  var granularity: String?
  var tags: [String]
  var badges: [String]?
  var featured: Bool?
  /// `open_with_account` or `restricted`.
  var access: String?
  /// Domain of the catalogue that it was harvested from.
  var harvest: String?
  /// Days since it was archived or deleted.
  var archived: Int?
  var deleted: Int?
  /// Slugs that it had before.
  var oldSlugs: [String]?
  /// Visits of a usual month.
  var visits: Int
  var followers: Int?
  var reuses: Int?
  var discussions: Int?
  var dataservices: Int?
  /// Files that others add to it.
  var community: Int?
  /// What is odd about its months.
  var traffic: [Traffic]?
  var resources: [ResourceEntry]

  /// Oddities of monthly figures.
  enum Traffic: String, Decodable, Sendable {
    /// Months without a row.
    case gaps
    /// Months of zero.
    case zeros
    /// A month of twelve times the usual.
    case spike
    /// Months with two rows: the dataset changed hands.
    case duplicates
    /// Months whose visits or downloads are null.
    case nulls
    /// Counts beyond 2^53.
    case huge
    /// No row but the running month's.
    case recent
    /// No row at all.
    case none
  }
}
