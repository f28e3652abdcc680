/// The arguments of a query string, decoded once, in their order; a key may come several times.
struct Arguments: Sendable {
  /// A key and its value.
  struct Pair: Sendable {
    var key: String
    var value: String
  }

  let pairs: [Pair]

  /// Reads a query string; `+` is a space.
  init(query: String) {
    pairs = query.split(separator: "&").map { argument in
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Pair(
        key: PercentText.decoded(parts[0], plusIsSpace: true),
        value: parts.count > 1 ? PercentText.decoded(parts[1], plusIsSpace: true) : "")
    }
  }

  /// The first value of a key; `nil` if it is not there or empty.
  subscript(key: String) -> String? {
    pairs.first { $0.key == key }.flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  /// All values of a key.
  func all(_ key: String) -> [String] { pairs.filter { $0.key == key }.map(\.value) }

  /// The query of another page: all else kept and encoded again, the page and, if it was not given, its size at
  /// the end.
  func query(page: Int, size: Int) -> String {
    var others = pairs.filter { $0.key != "page" } + [Pair(key: "page", value: "\(page)")]
    if self["page_size"] == nil { others.append(Pair(key: "page_size", value: "\(size)")) }
    return others.map { PercentText.encoded($0.key) + "=" + PercentText.encoded($0.value) }
      .joined(separator: "&")
  }
}
