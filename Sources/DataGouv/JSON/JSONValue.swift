/// A JSON value that keeps what Foundation's decoder drops: the order of an object's members, the text of its
/// numbers, and names that differ only in how their accents are composed.
public enum JSONValue: Hashable, Sendable {
  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name, as it was written.
    public var name: String
    /// What it names.
    public var value: JSONValue
    /// Makes a member.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// `null`, or something that is not there.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as it was written; one that is made to be sent has to be a number of JSON.
  case number(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object, its members in the order of the text.
  case object([Member])
}

extension JSONValue {
  /// The first member of that name; `null` when there is none or this is no object.
  public subscript(name: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }

  /// The items of a list; none when this is something else.
  public var items: [JSONValue] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  /// The members of an object; none when this is something else.
  public var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// A text that is not empty.
  public var text: String? {
    guard case .string(let text) = self, !text.isEmpty else { return nil }
    return text
  }

  /// `true` or `false`.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// Whether this is `true`.
  package var isTrue: Bool { self == .bool(true) }

  /// A whole number within 64 bits, also when it was written as `12.0` or as a text.
  public var integer: Int64? {
    switch self {
    case .number(let text), .string(let text): Int64(text) ?? Int64(DecimalText.plain(text) ?? "")
    default: nil
    }
  }

  /// A finite number, also when it was written as a text.
  public var double: Double? {
    switch self {
    case .number(let text), .string(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }

  /// What this is; `nil` for null.
  package var shape: AnswerProblem.Shape? {
    switch self {
    case .null: nil
    case .bool: .boolean
    case .number: .number
    case .string: .text
    case .array: .list
    case .object: .object
    }
  }

  /// The same value without spaces and with the members of each object sorted by name.
  package var compact: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text): Self.quoted(text)
    case .array(let items): "[\(items.map(\.compact).joined(separator: ","))]"
    case .object(let members):
      "{\(members.sorted { $0.name < $1.name }.map { "\(Self.quoted($0.name)):\($0.value.compact)" }.joined(separator: ","))}"
    }
  }

  /// A text as JSON writes it, quotes around it.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
