/// The fields that an `X-Fields` header keeps, in its order; the grammar is flask-restx's.
struct FieldMask: Hashable, Sendable {
  /// Field names, each with the mask of what is below it, if one was given.
  private(set) var fields: [Field] = []

  /// A field to keep.
  struct Field: Hashable, Sendable {
    var name: String
    var below: FieldMask?
  }

  /// What is wrong with a mask; the text is the server's.
  struct Failure: Error, Hashable {
    var message: String
  }

  /// No fields.
  init() {}

  /// Reads a header: names between commas, braces for what is below, everything else skipped; outer braces count
  /// as none.
  ///
  /// - Throws: `Failure`.
  init(_ header: String) throws {
    var text = header[...]
    if text.first == "{" {
      guard text.last == "}" else { throw Failure(message: "Mask parse error: Missing closing bracket") }
      text = text.dropFirst().dropLast()
    }
    var stack: [FieldMask] = []
    var current = FieldMask()
    var previous: String?
    for token in Self.tokens(of: text) {
      switch token {
      case "{":
        guard let last = current.fields.last, last.name == previous else {
          throw Failure(message: "Mask parse error: Unexpected opening bracket")
        }
        stack.append(current)
        current = FieldMask()
      case "}":
        guard var parent = stack.popLast() else {
          throw Failure(message: "Mask parse error: Unexpected closing bracket")
        }
        parent.fields[parent.fields.count - 1].below = current
        current = parent
      case ",":
        if previous == nil || previous == "," || previous == "{" {
          throw Failure(message: "Mask parse error: Unexpected comma")
        }
      default:
        current.fields.removeAll { $0.name == token }
        current.fields.append(Field(name: token))
      }
      previous = token
    }
    guard stack.isEmpty else { throw Failure(message: "Mask parse error: Missing closing bracket") }
    self = current
  }

  /// What is left of a value: the fields of an object, or of each object of a list.
  ///
  /// - Throws: `Failure` when a field without fields is given some.
  func applied(to value: JSONValue) throws -> JSONValue {
    switch value {
    case .null: return .null
    case .array(let values): return .array(try values.map { try applied(to: $0) })
    case .object(let members): return .object(try kept(of: members))
    case .bool, .integer, .number, .string:
      throw Failure(message: "Mask error: Mask is inconsistent with model")
    }
  }

  private func kept(of members: [JSONValue.Member]) throws -> [JSONValue.Member] {
    let named = Set(fields.map(\.name))
    var kept: [JSONValue.Member] = []
    for field in fields {
      if field.name == "*" {
        kept += members.filter { !named.contains($0.key) }
      } else if var member = members.first(where: { $0.key == field.name }) {
        if let below = field.below { member.value = try below.applied(to: member.value) }
        kept.append(member)
      }
    }
    return kept
  }

  private static func tokens(of text: Substring) -> [String] {
    var tokens: [String] = []
    var name = ""
    for character in text {
      if character.isASCII, character.isLetter || character.isNumber || "_:-*".contains(character) {
        name.append(character)
      } else {
        if !name.isEmpty { tokens.append(name) }
        name = ""
        if "{},".contains(character) { tokens.append(String(character)) }
      }
    }
    return name.isEmpty ? tokens : tokens + [name]
  }
}
