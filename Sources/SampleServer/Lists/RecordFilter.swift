/// A condition that an argument puts on records, with the facet that leaves it out of its counts.
struct RecordFilter<Record: Sendable>: Sendable {
  /// Name of the facet.
  let facet: String
  let accepts: @Sendable (Record) -> Bool
}

/// Reads the arguments of a list into conditions.
struct FilterReader<Record: Sendable> {
  let arguments: Arguments
  /// Whether the search reads them: to it, a wrong id is an id that nothing has.
  let isSearch: Bool
  private(set) var filters: [RecordFilter<Record>] = []

  init(_ arguments: Arguments, isSearch: Bool) {
    self.arguments = arguments
    self.isSearch = isSearch
  }

  /// Adds a condition.
  mutating func add(_ facet: String, _ accepts: @escaping @Sendable (Record) -> Bool) {
    filters.append(RecordFilter(facet: facet, accepts: accepts))
  }

  /// An argument that one text of a record must equal.
  mutating func one(_ key: String, facet: String? = nil, _ text: @escaping @Sendable (Record) -> String?) {
    if let value = arguments[key] { add(facet ?? key) { text($0) == value } }
  }

  /// An argument that may come several times: every value must be among the record's.
  mutating func all(_ key: String, _ texts: @escaping @Sendable (Record) -> [String]) {
    for value in arguments.all(key) where !value.isEmpty { add(key) { texts($0).contains(value) } }
  }

  /// An argument that may come several times: one of the values must be among the record's.
  mutating func any(
    _ key: String, facet: String? = nil, _ texts: @escaping @Sendable (Record) -> [String]
  ) {
    let values = arguments.all(key).filter { !$0.isEmpty }
    if !values.isEmpty { add(facet ?? key) { texts($0).contains(where: values.contains) } }
  }

  /// An argument of a closed list.
  ///
  /// - Throws: `MainFailure` for a value that is not on it.
  mutating func choice(
    _ key: String, among known: [String], facet: String? = nil,
    _ texts: @escaping @Sendable (Record) -> [String]
  ) throws {
    guard let value = arguments[key] else { return }
    guard known.contains(value) else {
      throw MainFailure.argument(key, "The value '\(value)' is not a valid choice for '\(key)'.")
    }
    add(facet ?? key) { texts($0).contains(value) }
  }

  /// An argument that is true or false.
  ///
  /// - Throws: `MainFailure` for anything else.
  mutating func truth(_ key: String, _ value: @escaping @Sendable (Record) -> Bool) throws {
    guard let text = arguments[key] else { return }
    switch text.lowercased() {
    case "true", "1": add(key) { value($0) }
    case "false", "0": add(key) { !value($0) }
    default: throw MainFailure.argument(key, "Invalid literal for boolean(): \(text)")
    }
  }

  /// An argument that is a technical id.
  ///
  /// - Throws: `MainFailure` with the words of `refusal` for anything else, unless the search reads it.
  mutating func identifier(
    _ key: String, facet: String? = nil, refusal: (String) -> String = { "`\($0)` must be an identifier" },
    _ ids: @escaping @Sendable (Record) -> [String]
  ) throws {
    guard let id = arguments[key] else { return }
    guard isSearch || RecordID.isIdentifier(id) else { throw MainFailure.message(400, refusal(key)) }
    add(facet ?? key) { ids($0).contains(id) }
  }
}
