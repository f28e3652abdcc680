@testable import DataGouv

extension JSONValue {
  /// The fields that a mask `a,b{c}` keeps, as the Main API applies it.
  func masked(by mask: String) -> JSONValue {
    switch self {
    case .array(let items): return .array(items.map { $0.masked(by: mask) })
    case .object(let members):
      let kept = Dictionary(uniqueKeysWithValues: Self.fields(of: mask))
      return .object(
        members.compactMap { member in
          kept[member.name].map { inner in
            .init(name: member.name, value: inner.isEmpty ? member.value : member.value.masked(by: inner))
          }
        })
    default: return self
    }
  }

  private static func fields(of mask: String) -> [(String, String)] {
    var fields: [(String, String)] = []
    var name = ""
    var inner = ""
    var depth = 0
    for character in mask + "," {
      switch character {
      case "{":
        if depth > 0 { inner.append(character) }
        depth += 1
      case "}":
        depth -= 1
        if depth > 0 { inner.append(character) }
      case "," where depth == 0:
        fields.append((name, inner))
        (name, inner) = ("", "")
      default:
        if depth == 0 { name.append(character) } else { inner.append(character) }
      }
    }
    return fields
  }
}
