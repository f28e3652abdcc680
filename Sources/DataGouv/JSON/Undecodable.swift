/// Where a record is not what it should be, and why; its path grows on the way out.
package struct Undecodable: Error, Hashable, Sendable {
  /// Such as `data[3].title`; empty for the whole.
  package var path: String
  /// What is there instead.
  package var reason: AnswerProblem

  /// The same problem, seen from the value that holds it.
  package func within(_ outer: String) -> Undecodable {
    let separator = path.isEmpty || path.hasPrefix("[") ? "" : "."
    return Undecodable(path: outer + separator + path, reason: reason)
  }

  /// The error that a caller of the client sees.
  package var error: DataGouvError { .undecodable(path: path, reason: reason) }
}

extension JSONValue {
  /// A member that has to be a text, or a number that stands for one.
  package func required(_ name: String) throws(Undecodable) -> String {
    switch self[name] {
    case .string(let text): return text
    case .number(let text): return text
    case let other: throw Undecodable(path: name, reason: AnswerProblem(other, expected: .text))
    }
  }

  /// A member that has to be a list.
  package func requiredItems(_ name: String) throws(Undecodable) -> [JSONValue] {
    guard case .array(let items) = self[name] else {
      throw Undecodable(path: name, reason: AnswerProblem(self[name], expected: .list))
    }
    return items
  }
}
