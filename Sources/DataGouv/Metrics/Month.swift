/// A month of a year, written `YYYY-MM`.
public struct Month: Hashable, Sendable, Comparable, Strideable {
  /// The year, such as 2026.
  public var year: Int
  /// 1 to 12.
  public var month: Int

  /// Makes a month; `month` above 12 or below 1 moves the year.
  public init(year: Int, month: Int) {
    let index = year * 12 + month - 1
    self.init(index: index)
  }

  /// Reads `2026-11`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy(\.isNumber) }),
      let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    self.year = year
    self.month = month
  }

  private init(index: Int) {
    year = Int((Double(index) / 12).rounded(.down))
    month = index - year * 12 + 1
  }

  /// Months since year 0.
  public var index: Int { year * 12 + month - 1 }
  /// The month so many months later, or earlier when negative.
  public func advanced(by months: Int) -> Month { Month(index: index + months) }
  /// How many months later another one is.
  public func distance(to other: Month) -> Int { other.index - index }
  /// As the servers write it, `2026-11`.
  public var text: String {
    let padded = month < 10 ? "0\(month)" : "\(month)"
    return "\(String(repeating: "0", count: max(0, 4 - String(year).count)))\(year)-\(padded)"
  }

  /// Whether one month comes before another.
  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}
