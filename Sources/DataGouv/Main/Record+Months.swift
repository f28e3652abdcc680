extension Record {
  /// Counts by month, `{"2026-10": 3}`; none where the server sends the integer 0 for what it never computed. A month
  /// that is not there has no count.
  var months: [Month: Int] {
    var counts: [Month: Int] = [:]
    for member in members {
      guard let month = Month(member.name), let count = member.value.integer else { continue }
      counts[month] = Int(count)
    }
    return counts
  }
}
