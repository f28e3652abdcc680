import DataGouv

/// The course of a dataset's monthly figures over five years: a trend, seasons and chance.
struct Traffic: Sendable {
  /// How many months are counted, the current one included.
  static let length = 60

  private var generator: SeededGenerator
  private let traits: Set<String>
  private let age: Int
  private let last: Month
  /// How much of the current month has passed, from 0 to 1.
  private let passed: Double

  init(_ entry: DatasetEntry, generator: SeededGenerator, now: Present) {
    self.generator = generator
    traits = Set(entry.traffic ?? [])
    age = entry.age / 30
    last = now.month
    passed = now.passed
  }

  /// Figures around so many a month, oldest first; months that were not counted are left out.
  func months(visits level: Int) -> [(month: Month, count: Int)] {
    var generator = generator
    guard level > 0, !traits.contains("none") else { return [] }
    let months = min(Self.length, max(1, age))
    let spike = generator.integer(3...max(3, months - 4))
    return (0..<months).compactMap { position in
      let month = last.advanced(by: position - months + 1)
      let trend = 0.4 + 0.6 * Double(position + 1) / Double(months)
      let season = [1.05, 1.1, 1.15, 1.05, 0.95, 0.9, 0.6, 0.5, 1.1, 1.2, 1.2, 0.85][month.month - 1]
      var value = Double(level) * trend * season * (0.8 + 0.4 * generator.fraction())
      if traits.contains("spike"), position == spike { value *= 12 }
      if traits.contains("zeros"), position % 4 == 1 { value = 0 }
      if traits.contains("gaps"), position % 7 == 3 || (10...12).contains(position) { return nil }
      if position == months - 1 { value *= passed }
      return (month, Int(value.rounded()))
    }
  }
}
