import DataGouv
import Foundation

/// The moment that a catalogue is dated back from.
struct Present: Sendable {
  let date: Date
  /// The month of the moment, in France as the portal counts.
  let month: Month
  /// How much of the month has passed, more than 0 and at most 1.
  let passed: Double

  init(_ date: Date) {
    self.date = date
    let month = Month(at: date)
    self.month = month
    let day = (1...31).first { Month(at: date.addingTimeInterval(-86_400 * Double($0))) != month } ?? 31
    passed = Double(day) / 31
  }

  /// The moment so many days before.
  func daysAgo(_ days: Int) -> Date { date.addingTimeInterval(-86_400 * Double(days)) }
}
