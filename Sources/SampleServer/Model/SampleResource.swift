import DataGouv
import Foundation

/// A resource with its id, dates and figures.
struct SampleResource: Sendable {
  let entry: ResourceEntry
  let id: String
  let title: String
  let created: Date
  let modified: Date
  /// Bytes of the file; `nil` for what is no file.
  let size: Int?
  /// Monthly downloads, oldest first.
  let months: [MonthCount]

  /// Makes a resource, or one repetition of it.
  init(
    _ entry: ResourceEntry, repetition: Int, position: Int, of dataset: DatasetEntry, downloads: Double,
    sizes: [String: Int], now: Present
  ) {
    self.entry = entry
    id = StableID.uuid("resource/\(dataset.slug)/\(position)")
    let month = now.month.advanced(by: -1 - repetition)
    title = entry.title.replacing("{n}", with: "\(repetition + 1)").replacing("{month}", with: month.text)
      .replacing("{year}", with: "\(now.month.year - 1 - repetition)")
    var generator = SeededGenerator(seed: StableID.seed(id))
    let age = (entry.age ?? 20) + repetition * 30
    modified = now.daysAgo(age).addingTimeInterval(-Double(generator.integer(600...80_000)))
    created = modified.addingTimeInterval(-86_400 * Double(max(1, dataset.age - age)))
    size = entry.size ?? sizes[id] ?? Self.size(of: entry, chance: Int(StableID.seed(id) % 4_000_000))
    months =
      Traffic(dataset, generator: generator, now: now).months(visits: Int(downloads.rounded())).map { month in
        MonthCount(month: month.month, visits: 0, downloads: month.count)
      }
  }

  /// Downloads in all months.
  var downloads: Int { months.reduce(0) { $0 + $1.downloads } }

  /// Whether the Tabular API has a table for it, or had one.
  var hasTable: Bool { entry.table != nil && [nil, .deleted, .refilling].contains(entry.state) }

  private static func size(of entry: ResourceEntry, chance: Int) -> Int? {
    if entry.state == .tooLarge { return 734_003_200 }
    return entry.table != nil || entry.format == nil || entry.type == "api" ? nil : 20_000 + chance
  }
}
