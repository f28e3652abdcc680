/// A JSON value that is written as it was built: its members in their order.
indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([(name: String, value: JSON)])
  /// Text that is JSON already.
  case raw(String)

  /// A text, or `null`.
  static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// The same value with the members of every object in the order of their names, as v1 of the Main API writes them.
  var sorted: JSON {
    switch self {
    case .array(let items): .array(items.map(\.sorted))
    case .object(let members):
      .object(members.map { ($0.name, $0.value.sorted) }.sorted { $0.0 < $1.0 })
    default: self
    }
  }

  /// The members of an object; none when this is something else.
  var members: [(name: String, value: JSON)] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The same object with another member behind the others.
  func adding(_ name: String, _ value: JSON) -> JSON { .object(members + [(name, value)]) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(nilLiteral: ()) { self = .null }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { (name: $0.0, value: $0.1) })
  }
}
