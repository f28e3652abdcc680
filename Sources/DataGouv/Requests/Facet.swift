/// A way to narrow a search, with how many results each of its values has (`facets` of the v2 searches).
public struct Facet: Hashable, Sendable {
  /// A value of it.
  public struct Bucket: Hashable, Sendable {
    /// The value as the filter takes it; the server's `all` stands for the search without this filter.
    public var value: String
    /// Its name, where the server sends one beside the value, as for organizations; `nil` elsewhere.
    public var label: String?
    /// How many results it has.
    public var count: Int
    /// Makes a bucket.
    public init(value: String, label: String? = nil, count: Int) {
      self.value = value
      self.label = label
      self.count = count
    }
  }

  /// Its name, such as `format_family` or `producer_type`; open-ended.
  public var name: String
  /// Its values, at most about 50, in the server's order.
  public var buckets: [Bucket]

  /// Makes a facet.
  public init(name: String, buckets: [Bucket]) {
    self.name = name
    self.buckets = buckets
  }
}

extension Facet {
  /// Reads the `facets` of a search; none where the portal has no search service.
  static func all(in json: JSONValue) -> [Facet] {
    json.members.map { member in
      Facet(name: member.name, buckets: member.value.items.compactMap { Bucket($0, of: member.name) })
    }
  }
}

extension Facet.Bucket {
  /// Reads `{name, count}`; organizations are named `id|name`.
  fileprivate init?(_ json: JSONValue, of facet: String) {
    guard let name = json["name"].text ?? json["name"].integer.map({ "\($0)" }) else { return nil }
    let parts = facet.hasSuffix("_with_name") ? name.split(separator: "|", maxSplits: 1).map(String.init) : []
    self.init(
      value: parts.first ?? name, label: parts.count == 2 ? parts[1] : nil, count: json["count"].count)
  }
}
