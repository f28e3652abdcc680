import DataGouv

/// A file of a dataset, with what the server works out of its entry.
struct SampleResource: Sendable {
  let id: String
  let title: String
  let entry: ResourceEntry
  let datasetID: String
  /// Seconds since 1970.
  let created: Int
  let modified: Int
  /// Downloads by month, oldest first; a month without a row is left out.
  var downloads: [(month: Month, count: Int)] = []

  /// All downloads.
  var totalDownloads: Int { downloads.reduce(0) { $0 + $1.count } }

  /// Lower case.
  var format: String? { entry.format }
  var type: String { entry.type ?? "main" }
  /// Whether the crawler could fetch it.
  var isAvailable: Bool { entry.state != .unavailable }
  /// Whether its metadata say that the Tabular API has its rows.
  var isInTabular: Bool { entry.table != nil || entry.state == .gone || entry.state == .dropped }

  /// Name of its table, as the analyser makes it: 32 hexadecimal digits.
  var tableName: String {
    var dice = Dice(Dice.seed(id), 1)
    return Self.hexadecimal(dice.next()) + Self.hexadecimal(dice.next())
  }

  /// Its file's name: the title in plain letters and the format.
  var fileName: String { SearchWords.slug(title) + (format.map { "." + $0.split(separator: " ")[0] } ?? "") }

  /// Sixteen digits.
  static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
