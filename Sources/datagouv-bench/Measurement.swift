/// How long something took, many times.
struct Measurement: Sendable {
  let name: String
  /// The times, shortest first.
  private let times: [Duration]

  /// The columns of the lines.
  static let heading = line(["what", "runs", "median", "p95", "ratio"])

  /// Runs something so many times, after a tenth as many to warm up.
  static func of(_ name: String, runs: Int, _ body: () throws -> Void) rethrows -> Measurement {
    for _ in 0..<(runs / 10) { try body() }
    var times: [Duration] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      try body()
      times.append(start.duration(to: .now))
    }
    return Measurement(name: name, times: times.sorted())
  }

  /// The same for what has to be awaited.
  static func of(_ name: String, runs: Int, _ body: () async throws -> Void) async rethrows -> Measurement {
    for _ in 0..<(runs / 10) { try await body() }
    var times: [Duration] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      try await body()
      times.append(start.duration(to: .now))
    }
    return Measurement(name: name, times: times.sorted())
  }

  /// The time that half of the runs took at most.
  var median: Duration { quantile(50) }

  /// The line of the table; the ratio is that of the medians.
  func line(comparedTo first: Measurement) -> String {
    let ratio = (median / first.median * 100).rounded() / 100
    return Self.line([name, "\(times.count)", Self.text(median), Self.text(quantile(95)), "\(ratio)"])
  }

  private func quantile(_ percent: Int) -> Duration {
    times.isEmpty ? .zero : times[min(times.count - 1, times.count * percent / 100)]
  }

  private static func text(_ duration: Duration) -> String {
    let microseconds = (duration / .microseconds(1) * 10).rounded() / 10
    return "\(microseconds) µs"
  }

  private static func line(_ fields: [String]) -> String {
    let widths = [42, 6, 12, 12, 8]
    return zip(fields, widths).enumerated().map { index, field in
      let padding = String(repeating: " ", count: max(0, field.1 - field.0.count))
      return index == 0 ? field.0 + padding : padding + field.0
    }.joined(separator: " ")
  }
}
