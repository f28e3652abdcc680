import DataGouv
import Foundation

/// A dataset with its ids, dates and figures.
struct SampleDataset: Sendable {
  let entry: DatasetEntry
  let id: String
  /// Markdown.
  let description: String
  let organization: OrganizationEntry?
  let resources: [SampleResource]
  /// Monthly visits and downloads, oldest first.
  let months: [MonthCount]
  /// The moment that everything is dated back from.
  let now: Present
  let created: Date
  /// When its data last changed.
  let updated: Date
  let quality: SampleQuality
  /// Title, acronym, producer, description and files as words to search in.
  let words: SearchWords

  init(
    _ entry: DatasetEntry, description: String, organization: OrganizationEntry?, files: CatalogueFiles,
    now: Present
  ) {
    self.entry = entry
    self.description = description
    self.organization = organization
    self.now = now
    let id = StableID.object("dataset/\(entry.slug)")
    self.id = id
    var generator = SeededGenerator(seed: StableID.seed(entry.slug))
    created = now.daysAgo(entry.age).addingTimeInterval(-Double(generator.integer(0...80_000)))
    let resources = Self.resources(of: entry, sizes: files.sizes, now: now)
    self.resources = resources
    updated = resources.map(\.modified).max() ?? created
    var downloads: [Month: Int] = [:]
    for month in resources.flatMap(\.months) { downloads[month.month, default: 0] += month.downloads }
    months = Traffic(entry, generator: generator, now: now).months(visits: entry.visits ?? 0).map { month in
      MonthCount(month: month.month, visits: month.count, downloads: downloads[month.month] ?? 0)
    }
    quality = SampleQuality(
      entry, description: description, resources: resources, updated: updated, files.labels, now.date)
    words = SearchWords(entry, description: description, organization: organization, resources: resources)
  }

  /// Visits of its page in all months.
  var visits: Int { months.reduce(0) { $0 + $1.visits } }
  /// Downloads of its files in all months.
  var downloads: Int { resources.reduce(0) { $0 + $1.downloads } }

  private static func resources(of entry: DatasetEntry, sizes: [String: Int], now: Present)
    -> [SampleResource]
  {
    let entries = (entry.resources ?? []).flatMap { resource in
      (0..<(resource.times ?? 1)).map { (resource, $0) }
    }
    let weights = entries.map { $0.0.weight ?? 1 }.reduce(0, +)
    return entries.enumerated().map { position, item in
      SampleResource(
        item.0, repetition: item.1, position: position, of: entry,
        downloads: Double(entry.downloads ?? 0) * (item.0.weight ?? 1) / weights, sizes: sizes, now: now)
    }
  }
}
