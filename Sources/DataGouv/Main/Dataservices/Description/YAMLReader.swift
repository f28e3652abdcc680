import Yams

/// Turns YAML into the values that JSON has.
///
/// Aliases are not left to the parser: to compare the names of a mapping it would visit all that an alias in a name
/// stands for, and a few lines of aliases of aliases stand for more than anyone can visit. So each becomes a plain
/// word before parsing, a mark and its name, and is resolved here, where what it adds is counted.
struct YAMLReader {
  /// Why a text is not YAML, or not one that is read.
  struct Problem: Error, Hashable {
    /// A short clause.
    var reason: String
  }

  private struct Anchor {
    var value: JSONValue
    /// How many values it stands for, those of aliases in it included.
    var weight: Int
    /// How many levels are below it.
    var height: Int
  }

  private static let maximumDepth = 200
  private static let maximumWeight = 1_000_000
  /// The parser visits all of a name to compare it, and all of a name in a name again: how many bytes it may visit.
  private static let maximumNameVisits = 50_000_000

  /// What stands for the asterisk of an alias; the text itself has no such character.
  let mark: Unicode.Scalar
  private var anchors: [String: Anchor] = [:]
  private var weight = 0
  private var depth = 0
  private var deepest = 0

  /// Reads the only document of a text.
  static func parse(_ text: String) throws(Problem) -> JSONValue {
    let used = Set(text.unicodeScalars.filter { (0xE000...0xE0FF).contains($0.value) })
    let candidates = (0xE000...0xE0FF).lazy.compactMap { Unicode.Scalar($0 as UInt32) }
    guard let mark = candidates.first(where: { !used.contains($0) }) else {
      throw Problem(reason: "it holds every private character")
    }
    guard explicitNames(in: text.utf8) * text.utf8.count <= maximumNameVisits else {
      throw Problem(reason: "its names are too complicated")
    }
    do {
      // The parser keeps a pointer to the text, which for a text of a few bytes would not last.
      let padding = String(repeating: "\n", count: 16)
      let parser = try Parser(
        yaml: hidingAliases(of: text, by: mark) + padding, resolver: .basic, encoding: .utf8)
      // Nodes know their anchors as long as the parser lives.
      return try withExtendedLifetime(parser) {
        var reader = YAMLReader(mark: mark)
        return try parser.singleRoot().map { try reader.value(of: $0) } ?? .null
      }
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(reason: reason(of: error))
    }
  }

  private init(mark: Unicode.Scalar) { self.mark = mark }

  private mutating func value(of node: Node) throws(Problem) -> JSONValue {
    let weightBefore = weight
    let deepestBefore = deepest
    try add(weight: 1)
    depth += 1
    deepest = depth
    guard depth <= Self.maximumDepth else { throw Problem(reason: "it is nested too deeply") }
    let value: JSONValue
    switch node {
    case .scalar(let scalar): value = try self.value(of: scalar)
    case .sequence(let sequence):
      var items: [JSONValue] = []
      for item in sequence { items.append(try self.value(of: item)) }
      value = .array(items)
    case .mapping(let mapping): value = try self.value(of: mapping)
    case .alias: value = .null
    }
    if let name = node.anchor?.rawValue {
      anchors[name] = Anchor(value: value, weight: weight - weightBefore, height: deepest - depth)
    }
    deepest = max(deepest, deepestBefore)
    depth -= 1
    return value
  }

  private mutating func value(of mapping: Node.Mapping) throws(Problem) -> JSONValue {
    var members: [JSONValue.Member] = []
    var merged: [JSONValue] = []
    for (key, node) in mapping {
      let name = try name(of: key)
      let value = try value(of: node)
      if name == "<<", key.scalar?.style == .plain {
        merged += value.items.isEmpty ? [value] : value.items
      } else {
        members.append(.init(name: name, value: value))
      }
    }
    var names = Set(members.map(\.name))
    for member in merged.flatMap(\.members) where names.insert(member.name).inserted {
      members.append(member)
    }
    return .object(members)
  }

  private mutating func value(of scalar: Node.Scalar) throws(Problem) -> JSONValue {
    let text = scalar.string
    guard scalar.style == .plain, scalar.tag.rawValue.isEmpty else {
      return .string(showingAliases(of: text))
    }
    if let alias = try alias(text) { return alias }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    if text.first?.isNumber == true || text.first == "-",
      case .number(let number)? = try? JSONParser.parse(Array(text.utf8))
    {
      return .number(number)
    }
    return .string(showingAliases(of: text))
  }

  /// The name of a member; numbers and the like are names as they were written.
  private mutating func name(of key: Node) throws(Problem) -> String {
    guard let scalar = key.scalar else { throw Problem(reason: "a name in it is a list or an object") }
    if let name = key.anchor?.rawValue {
      anchors[name] = Anchor(value: .string(scalar.string), weight: 1, height: 0)
    }
    guard scalar.style == .plain, let alias = try alias(scalar.string) else {
      return showingAliases(of: scalar.string)
    }
    guard let name = alias.scalarText else {
      throw Problem(reason: "a name in it is \(alias.shape?.noun ?? "missing")")
    }
    return name
  }

  /// What the word of a hidden alias stands for; `nil` when this is no such word.
  private mutating func alias(_ text: String) throws(Problem) -> JSONValue? {
    guard text.unicodeScalars.first == mark else { return nil }
    let name = text.unicodeScalars.dropFirst()
    guard name.allSatisfy({ $0.isASCII && Self.isInName(UInt8(ascii: $0)) }) else { return nil }
    guard let anchor = anchors[String(name)] else {
      throw Problem(reason: "it refers to *\(String(name)), which it does not define before")
    }
    try add(weight: anchor.weight)
    deepest = max(deepest, depth + anchor.height)
    guard deepest <= Self.maximumDepth else { throw Problem(reason: "it is nested too deeply") }
    return anchor.value
  }

  private mutating func add(weight added: Int) throws(Problem) {
    weight += added
    guard weight <= Self.maximumWeight else { throw Problem(reason: "it holds or repeats too many values") }
  }

  private static func reason(of error: any Error) -> String {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      "\(problem) (line \(mark.line))"
    case YamlError.reader(let problem, _, _, _): problem
    case YamlError.duplicatedKeysInMapping(let names, let context):
      "\(names.first ?? "a name") is there twice (line \(context.mark.line))"
    default: "it cannot be read"
    }
  }
}
