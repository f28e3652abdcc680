public import Foundation

extension Month {
  /// The month of a moment in France, where the portal's months begin and end.
  public init(at date: Date) {
    var calendar = Calendar(identifier: .gregorian)
    // Without the time-zone database, winter time is off by an hour at most.
    calendar.timeZone = TimeZone(identifier: "Europe/Paris") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt
    let parts = calendar.dateComponents([.year, .month], from: date)
    self.init(year: parts.year ?? 1970, month: parts.month ?? 1)
  }
}
