/// How many different cells a column has, and which occur most often, found from the cells' hashes.
struct CellCounts: Hashable {
  /// A cell that occurs often.
  struct Frequent: Hashable {
    /// The row in which it occurs first, from 0.
    var row: Int
    var count: Int
  }

  /// How many cells have a value.
  private(set) var filled = 0
  /// How many different values there are.
  private(set) var distinct = 0
  /// The most frequent ones; among equally frequent ones those that occur first.
  private(set) var top: [Frequent] = []

  /// Counts the hashes of a column's cells, in the order of the rows, 0 being no value.
  init(_ hashes: [UInt64], limit: Int) {
    let runs = Runs(hashes)
    filled = runs.total
    distinct = runs.values.count
    let most = Self.greatest(limit, of: runs.counts)
    guard let least = most.last else { return }
    // Of those that occur as often as the last one, not all may find a place.
    var ties = most.count { $0 == least }
    var seen: [UInt64] = []
    for (row, hash) in hashes.enumerated() where hash != 0 && !seen.contains(hash) {
      let count = runs.count(of: hash)
      guard count > least || count == least && ties > 0 else { continue }
      if count == least { ties -= 1 }
      seen.append(hash)
      top.append(Frequent(row: row, count: count))
      if top.count == most.count { break }
    }
    top.sort { ($1.count, $0.row) < ($0.count, $1.row) }
  }

  private static func greatest(_ limit: Int, of counts: [Int]) -> [Int] {
    var greatest: [Int] = []
    for count in counts where greatest.count < limit || count > greatest[limit - 1] {
      greatest.insert(count, at: greatest.firstIndex { $0 < count } ?? greatest.count)
      if greatest.count > limit { greatest.removeLast() }
    }
    return greatest
  }

  /// Values in ascending order, and how often each occurs.
  private struct Runs {
    var values: [UInt64] = []
    var counts: [Int] = []
    var total: Int

    init(_ hashes: [UInt64]) {
      let sorted = hashes.filter { $0 != 0 }.sorted()
      total = sorted.count
      for value in sorted {
        if value == values.last {
          counts[counts.count - 1] += 1
        } else {
          values.append(value)
          counts.append(1)
        }
      }
    }

    func count(of value: UInt64) -> Int {
      var (low, high) = (0, values.count)
      while low < high {
        let middle = (low + high) / 2
        if values[middle] < value { low = middle + 1 } else { high = middle }
      }
      return low < values.count && values[low] == value ? counts[low] : 0
    }
  }
}
