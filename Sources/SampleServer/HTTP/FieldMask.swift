/// The fields of an answer that a caller wants (`X-Fields`), in the grammar of the Main API:
/// `data{id,organization{name}},total`, where `*` is everything else at its level.
struct FieldMask: Sendable {
  /// Why a mask cannot be read, in the server's words.
  struct ParseError: Error, Hashable, Sendable { let reason: String }

  /// Fields are wanted of something that has none.
  struct Inconsistent: Error, Hashable, Sendable {}

  /// The names wanted, each with what is wanted below it; `nil` is everything.
  private var fields: [(name: String, below: FieldMask?)] = []

  /// Reads a mask; its outer braces can be left out, and what is neither a name nor a sign is skipped.
  init(_ text: String) throws(ParseError) {
    let signs = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "_:-*{},".contains($0)) }
    var rest = Substring(signs)
    let isBraced = rest.first == "{"
    if isBraced { rest.removeFirst() }
    try read(&rest, isNested: isBraced)
    guard rest.isEmpty else { throw ParseError(reason: "Unexpected closing bracket") }
  }

  private init() {}

  private mutating func read(_ rest: inout Substring, isNested: Bool) throws(ParseError) {
    var name = ""
    var isAfterField = false
    while let sign = rest.popFirst() {
      switch sign {
      case ",":
        guard !name.isEmpty || isAfterField else { throw ParseError(reason: "Unexpected comma") }
        if !name.isEmpty { fields.append((name, nil)) }
        (name, isAfterField) = ("", false)
      case "{":
        guard !name.isEmpty else { throw ParseError(reason: "Unexpected opening bracket") }
        var below = FieldMask()
        try below.read(&rest, isNested: true)
        fields.append((name, below))
        (name, isAfterField) = ("", true)
      case "}":
        guard isNested else { throw ParseError(reason: "Unexpected closing bracket") }
        if !name.isEmpty { fields.append((name, nil)) }
        return
      default: name.append(sign)
      }
    }
    guard !isNested else { throw ParseError(reason: "Missing closing bracket") }
    if !name.isEmpty { fields.append((name, nil)) }
  }

  /// What the mask leaves of a value; names that the value does not have are dropped. Throws when fields are wanted
  /// of something that has none.
  func applied(to value: JSON) throws(Inconsistent) -> JSON {
    switch value {
    case .null: return .null
    case .array(let items):
      return .array(try items.map { item throws(Inconsistent) in try applied(to: item) })
    case .object(let members):
      let hasStar = fields.contains { $0.name == "*" }
      let named = Dictionary(fields.map { ($0.name, $0.below) }) { first, _ in first }
      var kept: [(name: String, value: JSON)] = []
      for member in members where hasStar || named.keys.contains(member.name) {
        let below = named[member.name] ?? nil
        kept.append((member.name, try below?.applied(to: member.value) ?? member.value))
      }
      return .object(kept)
    default: throw Inconsistent()
    }
  }
}
