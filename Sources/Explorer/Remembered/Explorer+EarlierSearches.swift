import Canvas

/// The walk through earlier searches in the query line.
extension Explorer {
  /// What a key does to it; `nil` when it is not for that.
  mutating func pressInEarlierSearches(_ key: Key) -> [Effect]? {
    switch (key.code, key.modifiers) {
    case (.up, []), (.character("p"), .control): return recallSearch(by: 1)
    case (.down, []), (.character("n"), .control):
      return results.earlier == nil ? nil : recallSearch(by: -1)
    default: return nil
    }
  }

  /// Puts an earlier search of the same kind into the line, or a later one; after the newest comes what was typed.
  private mutating func recallSearch(by step: Int) -> [Effect] {
    let kind: Kind = results.kind == .start ? .dataset : results.kind
    let text = results.field.text
    var earlier =
      results.earlier
      ?? EarlierSearches(
        place: -1,
        searches: searches.filter { $0.kind == kind && ($0.words != text || $0.filters != results.filters) },
        text: text, filters: results.filters)
    earlier.place = min(earlier.place + step, earlier.searches.count - 1)
    guard earlier.searches.indices.contains(earlier.place) else {
      results.earlier = nil
      results.field = TextField(earlier.text)
      results.filters = earlier.filters
      return searchAsTyped(after: .milliseconds(250))
    }
    results.earlier = earlier
    results.field = TextField(earlier.searches[earlier.place].words)
    results.filters = earlier.searches[earlier.place].filters
    return searchAsTyped(after: .milliseconds(250))
  }
}
