import Foundation

/// A day of the Gregorian calendar in UTC, with the time of day: what the portal's dates are made of.
struct CivilDate: Hashable, Sendable {
  /// Days since 1970-01-01.
  let day: Int
  let year: Int
  /// 1 to 12.
  let month: Int
  /// 1 to 31.
  let dayOfMonth: Int
  let hour: Int
  let minute: Int

  /// Takes a moment apart.
  init(_ date: Date) {
    let limit = 1e14
    let seconds = Int(min(max(date.timeIntervalSince1970, -limit), limit).rounded(.down))
    let (day, second) = Self.divide(seconds, by: 86_400)
    self.day = day
    hour = second / 3600
    minute = second / 60 % 60
    // Counted from 1 March of year 0, so that the leap day ends a year: then months and years divide evenly.
    let (era, dayOfEra) = Self.divide(day + 719_468, by: 146_097)
    let leaps = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    dayOfMonth = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Whole months from this day to a later one.
  func months(until later: CivilDate) -> Int {
    let months = (later.year - year) * 12 + later.month - month
    return later.dayOfMonth < dayOfMonth ? months - 1 : months
  }

  private static func divide(_ value: Int, by divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
