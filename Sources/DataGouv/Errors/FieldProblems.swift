/// The errors of a form in any of the shapes that the Main API gives them: `{field: "text"}`, `{field: ["text"]}`,
/// or objects of these.
enum FieldProblems {
  /// Each field with its first problem, in the server's order; names of inner fields are joined by dots.
  static func all(in json: JSONValue, below name: String = "") -> [DataGouvError.FieldProblem] {
    switch json {
    case .string(let reason): [.init(name: name, reason: reason)]
    case .array(let items):
      items.lazy.map { all(in: $0, below: name) }.first { !$0.isEmpty } ?? []
    case .object(let members):
      members.flatMap { all(in: $0.value, below: name.isEmpty ? $0.name : "\(name).\($0.name)") }
    default: []
    }
  }
}
