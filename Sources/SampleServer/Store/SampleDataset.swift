import DataGouv

/// A dataset of the catalogue, with what the server works out of its entry.
struct SampleDataset: Sendable {
  let slug: String
  let entry: DatasetEntry
  /// Markdown.
  let description: String
  let organization: SampleOrganization?
  let resources: [SampleResource]
  /// Rows of monthly figures, oldest first; two of a month when it changed hands.
  let months: [MonthRow]
  /// Seconds since 1970.
  let created: Int
  let modified: Int
  let now: Int

  var id: String { entry.id }
  /// All visits; the portal's own counter never saw the figures that are too great to be true.
  var totalVisits: Int { isHuge ? 0 : months.reduce(0) { $0 + ($1.visits ?? 0) } }
  var totalDownloads: Int { isHuge ? 0 : months.reduce(0) { $0 + ($1.downloads ?? 0) } }
  /// Whether its months count beyond 2^53.
  var isHuge: Bool { entry.traffic?.contains(.huge) ?? false }
  /// When the data last changed: the newest file, or the metadata when there is none.
  var updated: Int { resources.map(\.modified).max() ?? modified }
  /// Whether lists and searches show it.
  var isListed: Bool { entry.deleted == nil && entry.archived == nil }
  var accessType: String { entry.access ?? "open" }
  /// The portal drops the licence of what is not open.
  var license: String { accessType == "open" ? entry.license ?? "notspecified" : "notspecified" }
  var frequency: String { entry.frequency ?? "unknown" }
  var producerType: String { organization?.producerType ?? (entry.owner == nil ? "not-specified" : "user") }
  /// Lower-case formats of its files.
  var formats: Set<String> { Set(resources.compactMap(\.format)) }

  /// How many of its discussions are open.
  var openDiscussions: Int { (entry.discussions ?? 0) / 3 }

  /// First and last day covered, days since 1970; `nil` for what has none, and for an end that is open.
  var coveredDays: (start: Int, end: Int?)? {
    guard let coverage = entry.coverage, let start = coverage.first.flatMap(day) else { return nil }
    return (start, coverage.count > 1 ? day(coverage[1]) : nil)
  }

  private func day(_ text: String?) -> Int? { text.flatMap { CivilTime.day($0, today: now / 86_400) } }

  /// How popular it is, for the search's order: at least 1.
  var popularity: Double {
    let counts = Double(totalVisits) / 1000 + Double(entry.followers ?? 0) + 10 * Double(entry.reuses ?? 0)
    let weight = (1 + counts).squareRoot() + 1
    return weight * (organization?.isPublicService == true ? 1.5 : 1) * (entry.featured == true ? 1.25 : 1)
  }

  /// A row of monthly figures.
  struct MonthRow: Sendable {
    var month: Month
    var visits: Int?
    var downloads: Int?
    /// The organization that had it then, if it was another one.
    var formerOwner: Bool
  }
}
