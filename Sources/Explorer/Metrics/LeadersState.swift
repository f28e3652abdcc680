/// A leaderboard: the whole portal, then what is visited or downloaded most.
package struct LeadersState: Hashable, Sendable {
  /// A line.
  package struct Leader: Hashable, Sendable {
    package var id: String
    /// The figure; `nil` where the server has none.
    package var value: Int?

    /// Makes a line.
    package init(id: String, value: Int?) {
      self.id = id
      self.value = value
    }
  }

  package internal(set) var query = LeadersQuery()
  /// The leaders of `query`, or those before while they load.
  package internal(set) var leaders = Loadable<[Leader]>()
  /// The titles by id: they come after the numbers, and `nil` says that the portal no longer has the thing.
  package internal(set) var titles: [String: String?] = [:]
  /// The selected line; 0 is the whole portal.
  package internal(set) var cursor = ListCursor()

  /// The load of the titles.
  var naming: Loadable<[Leader]>.Phase = .idle

  /// Nothing yet.
  package init() {}

  /// The selected leader; `nil` on the line of the whole portal.
  package var selected: Leader? {
    guard let leaders = leaders.value, leaders.indices.contains(cursor.index - 1) else { return nil }
    return leaders[cursor.index - 1]
  }

  /// How many lines there are.
  package var count: Int { (leaders.value?.count ?? 0) + 1 }
}
