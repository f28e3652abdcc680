/// The fields of an object that is sent; what is not set is not sent.
struct Form {
  private var members: [JSONValue.Member] = []

  /// Whether there is nothing to send.
  var isEmpty: Bool { members.isEmpty }
  /// The object.
  var json: JSONValue { .object(members) }

  /// Whether a field is sent.
  func has(_ name: String) -> Bool { members.contains { $0.name == name } }

  /// Adds a value that is there; `null` is one.
  mutating func add(_ name: String, json value: JSONValue?) {
    guard let value else { return }
    members.append(.init(name: name, value: value))
  }

  /// Adds a text that is there.
  mutating func add(_ name: String, _ text: String?) { add(name, json: text.map { .string($0) }) }

  /// Adds a boolean that is there.
  mutating func add(_ name: String, _ value: Bool?) { add(name, json: value.map { .bool($0) }) }

  /// Adds a whole number that is there.
  mutating func add(_ name: String, _ value: Int64?) { add(name, json: value.map { .number("\($0)") }) }

  /// Adds a list of texts that is there.
  mutating func add(_ name: String, _ texts: [String]?) { add(name, json: texts.map { JSONValue($0) }) }

  /// Adds additional properties that are there.
  mutating func add(_ name: String, _ entries: [String: JSONValue]?) {
    add(name, json: entries.map { JSONValue($0) })
  }

  /// Adds a change: its value, or what empties the field.
  mutating func add<Value>(
    _ name: String, _ change: Change<Value>, emptied: JSONValue = .null, _ json: (Value) -> JSONValue
  ) {
    switch change {
    case .keep: break
    case .clear: add(name, json: emptied)
    case .set(let value): add(name, json: json(value))
    }
  }

  /// Adds the change of a text.
  mutating func add(_ name: String, _ change: Change<String>) { add(name, change) { .string($0) } }
}
