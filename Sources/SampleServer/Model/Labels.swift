/// What the portal has names for.
struct Labels: Decodable, Sendable {
  /// A licence.
  struct License: Decodable, Sendable {
    var id: String
    var title: String
    var maintainer: String?
    var url: String?
    var flags: [String]
  }

  /// A frequency of updates, and how many days it promises; `nil` when it promises none.
  struct Frequency: Decodable, Sendable {
    var id: String
    var fr: String
    var en: String
    var days: Double?
  }

  /// A territory.
  struct Zone: Decodable, Sendable {
    var id: String
    var name: String
    var code: String
  }

  var licenses: [License]
  var frequencies: [Frequency]
  var zones: [Zone]
  /// Names of granularities by their id.
  var granularities: [String: String]
}
