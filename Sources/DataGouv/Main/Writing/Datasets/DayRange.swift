/// Days from a first one on, to a last one or without end.
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public var start: Day
  /// The last day; `nil` for no end.
  public var end: Day?

  /// Makes a range.
  public init(start: Day, end: Day? = nil) {
    self.start = start
    self.end = end
  }
}

extension DayRange {
  /// As a dataset's coverage is written.
  var json: JSONValue {
    ["start": .string("\(start)"), "end": end.map { .string("\($0)") } ?? .null]
  }
}
