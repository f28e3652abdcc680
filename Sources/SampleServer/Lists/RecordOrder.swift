/// What records of a list can be sorted by.
struct RecordOrder<Record: Sendable>: Sendable {
  /// The value that tells which comes first.
  enum Key: Sendable {
    case number(@Sendable (Record) -> Int)
    case text(@Sendable (Record) -> String)
  }

  /// Name in the `sort` argument.
  let name: String
  let key: Key

  init(_ name: String, _ number: @escaping @Sendable (Record) -> Int) {
    self.name = name
    key = .number(number)
  }

  /// An order by a text.
  static func text(_ name: String, _ text: @escaping @Sendable (Record) -> String) -> Self {
    Self(name: name, key: .text(text))
  }

  private init(name: String, key: Key) {
    self.name = name
    self.key = key
  }

  /// Records as a `sort` argument wants them, `-` for descending; equal ones keep their order, and without the
  /// argument all do.
  ///
  /// - Throws: `MainFailure` for an order that is not offered.
  static func sorted(_ records: [Record], by sort: String?, among orders: [Self]) throws -> [Record] {
    guard let sort else { return records }
    let isDescending = sort.hasPrefix("-")
    guard let order = orders.first(where: { $0.name == sort.drop { $0 == "-" } }) else {
      throw MainFailure.argument(
        "sort",
        "The field (and direction) on which sorting apply The value '\(sort)' is not a valid choice for 'sort'."
      )
    }
    switch order.key {
    case .number(let key):
      return records.sorted { isDescending ? key($0) > key($1) : key($0) < key($1) }
    case .text(let key):
      return records.sorted { isDescending ? key($0) > key($1) : key($0) < key($1) }
    }
  }
}
