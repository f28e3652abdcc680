/// Which bars would flatten all others: values far above the rest, and few.
package enum MetricsOutliers {
  /// The largest value that is drawn whole, when those above it are at least three times as large and at most one in
  /// eight; `nil` when nothing is to be cut.
  package static func limit(_ values: [Int]) -> Int? {
    let sorted = values.filter { $0 > 0 }.sorted()
    guard sorted.count >= 4 else { return nil }
    for place in (sorted.count - max(1, sorted.count / 8))..<sorted.count {
      let kept = sorted[place - 1]
      if sorted[place] / 3 >= kept { return kept }
    }
    return nil
  }
}
