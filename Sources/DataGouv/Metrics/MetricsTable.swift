/// A table of the Metrics API, by the type of its rows: `.datasets`, `.resourceTotals` and so on.
///
/// The portal counts visits of its pages and requests for its files, from its proxies' logs, once a day; calls of its
/// APIs are not counted.
public struct MetricsTable<Row: Hashable & Sendable>: Sendable {
  /// A column that counts something, such as `.downloads`.
  public struct Figure: Hashable, Sendable {
    /// Its name in the table, such as `monthly_download_resource`.
    public let column: String
    init(_ column: String) { self.column = column }
  }

  /// Its name, such as `datasets_total`.
  public let name: String
  /// The columns that tell rows apart, the one with the id of what is counted first.
  let keys: [String]
  let read: @Sendable (Record) throws(Undecodable) -> Row

  /// The column of the month.
  static var month: String { "metric_month" }
  /// Whether it has a row a month.
  var isMonthly: Bool { keys.contains(Self.month) }
  /// The column with the id of what is counted; `nil` for the site.
  var subject: String? { keys.first { $0 != Self.month } }
}

extension MetricsTable: Hashable {
  /// Whether both are the same table.
  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension MetricsTable where Row: RecordReadable {
  init(_ name: String, keys: [String]) {
    self.init(name: name, keys: keys) { record throws(Undecodable) in try Row(record) }
  }
}
