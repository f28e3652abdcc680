/// Days and seconds of the Gregorian calendar in UTC, without a formatter.
///
/// The conversion is Howard Hinnant's `civil_from_days`, stated in his "chrono-Compatible Low-Level Date Algorithms".
enum CivilTime {
  /// Year, month and day of a count of days since 1970-01-01.
  static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days since 1970-01-01 of a date.
  static func day(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Days since 1970-01-01 of `YYYY-MM-DD`, or of so many days from today, `-30` or `+7`; `nil` otherwise.
  static func day(_ text: some StringProtocol, today: Int) -> Int? {
    if let offset = Int(text), offset == 0 || text.first == "-" || text.first == "+" { return today + offset }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? day(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  /// `YYYY-MM-DD`.
  static func text(ofDay day: Int) -> String {
    let (year, month, day) = date(ofDay: day)
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// `YYYY-MM-DDTHH:MM:SS` of seconds since 1970.
  static func text(ofSecond second: Int) -> String {
    let day = Int((Double(second) / 86_400).rounded(.down))
    let rest = second - day * 86_400
    return "\(text(ofDay: day))T\(padded(rest / 3600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))"
  }

  /// A moment as headers of HTTP tell it: `Sat, 21 Nov 2026 08:00:00 GMT`.
  static func header(ofSecond second: Int) -> String {
    let day = Int((Double(second) / 86_400).rounded(.down))
    let (year, month, dayOfMonth) = date(ofDay: day)
    // 1970 began on a Thursday.
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][((day % 7) + 7) % 7]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let time = text(ofSecond: second).suffix(8)
    return "\(weekday), \(padded(dayOfMonth)) \(months[month - 1]) \(year) \(time) GMT"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
