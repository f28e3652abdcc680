import DataGouv
import Foundation

/// A resource with its id, dates and figures.
struct SampleResource: Sendable {
  let entry: ResourceEntry
  let id: String
  let title: String
  let created: Date
  let modified: Date
  /// Monthly downloads, oldest first.
  let months: [MonthCount]

  /// Makes a resource, or one repetition of it.
  init(
    _ entry: ResourceEntry, repetition: Int, position: Int, of dataset: DatasetEntry, downloads: Double,
    now: Date
  ) {
    self.entry = entry
    id = StableID.uuid("resource/\(dataset.slug)/\(position)")
    let month = Month(at: now).advanced(by: -1 - repetition)
    title = entry.title.replacing("{n}", with: "\(repetition + 1)").replacing("{month}", with: month.text)
      .replacing("{year}", with: "\(Month(at: now).year - 1 - repetition)")
    var generator = SeededGenerator(seed: StableID.seed(id))
    let age = (entry.age ?? 20) + repetition * 30
    modified = now.addingTimeInterval(-86_400 * Double(age) - Double(generator.integer(600...80_000)))
    created = modified.addingTimeInterval(-86_400 * Double(max(1, dataset.age - age)))
    months =
      Traffic(dataset, generator: generator, now: now).months(visits: Int(downloads.rounded())).map { month in
        MonthCount(month: month.month, visits: 0, downloads: month.count)
      }
  }

  /// Downloads in all months.
  var downloads: Int { months.reduce(0) { $0 + $1.downloads } }

  /// Whether the Tabular API has a table for it, or had one.
  var hasTable: Bool { entry.table != nil && [nil, .deleted, .refilling].contains(entry.state) }

  /// Size of the file in bytes, when it is known without making it.
  var size: Int? {
    guard entry.table == nil else { return nil }
    if let size = entry.size { return size }
    guard entry.format != nil, entry.format != "api" else { return nil }
    return 20_000 + Int(StableID.seed(id) % 4_000_000)
  }
}
