public import Foundation

/// A moment or a day as the server wrote it; what cannot be read keeps its text.
public struct Timestamp: Hashable, Sendable {
  /// The server's text.
  public var text: String
  /// The moment, if the text could be read; a day without a time is midnight UTC, and a time without an offset is
  /// taken as UTC.
  public var date: Date?

  /// Makes a timestamp of known parts.
  public init(text: String, date: Date?) {
    self.text = text
    self.date = date
  }

  /// Reads the forms that the servers write: `2026-11-21`, `2026-11-21T05:41:58.859000+00:00`, with a space for the
  /// `T`, with or without a fraction and an offset.
  public init(_ text: String) { self.init(text: text, date: Self.date(text)) }

  private static func date(_ text: String) -> Date? {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    let day = parts.first?.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) } ?? []
    guard day.count == 3, let year = day[0], let month = day[1], let dayOfMonth = day[2] else { return nil }
    guard parts.count == 2 else {
      return date(year: year, month: month, day: dayOfMonth, time: "00:00:00", offset: "")
    }
    let mark = parts[1].firstIndex { "Zz+-".contains($0) } ?? parts[1].endIndex
    return date(year: year, month: month, day: dayOfMonth, time: parts[1][..<mark], offset: parts[1][mark...])
  }

  /// The moment of a civil date, a time `HH:MM[:SS[.f]]` and an offset (`Z`, `+02:00`, `+0200` or nothing).
  static func date(year: Int, month: Int, day: Int, time: Substring, offset: Substring) -> Date? {
    let clock = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      (2...3).contains(clock.count), let hour = Int(clock[0]), let minute = Int(clock[1]),
      let second = clock.count == 3 ? Double(clock[2]) : 0, (0...24).contains(hour),
      (0...59).contains(minute),
      (0..<61).contains(second), let shift = seconds(ofOffset: offset)
    else { return nil }
    // Days since 1970 of a civil date: years begin in March, so that the leap day is the last of its year.
    let shiftedYear = month > 2 ? year : year - 1
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    let wholeSeconds = days * 86_400 + hour * 3_600 + minute * 60 - shift
    return Date(timeIntervalSince1970: Double(wholeSeconds) + second)
  }

  private static func seconds(ofOffset text: Substring) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" else {
      return text.isEmpty || text == "Z" || text == "z" ? 0 : nil
    }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 2 || digits.count == 4, let number = Int(digits) else { return nil }
    let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    return (sign == "-" ? -60 : 60) * minutes
  }
}
