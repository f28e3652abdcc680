/// Finds what a server surely refuses, before it is sent.
struct FormCheck {
  private var problems: [DataGouvError.FieldProblem] = []

  /// Lets a text pass that is not blank and not too long; `nil` is not sent, and passes.
  mutating func text(_ name: String, _ text: String?, upTo limit: Int = .max) {
    guard let text else { return }
    if text.allSatisfy(\.isWhitespace) { add(name, "is empty") }
    length(name, text, upTo: limit)
  }

  /// Lets a text pass that is not too long. The server counts code points.
  mutating func length(_ name: String, _ text: String?, upTo limit: Int) {
    let count = text?.unicodeScalars.count ?? 0
    if count > limit { add(name, "has \(count) characters, of \(limit) at most") }
  }

  /// Lets the text of a change pass that is not too long.
  mutating func length(_ name: String, _ change: Change<String>, upTo limit: Int) {
    if case .set(let text) = change { length(name, text, upTo: limit) }
  }

  /// Notes a problem.
  mutating func add(_ name: String, _ reason: String) { problems.append(.init(name: name, reason: reason)) }

  /// Throws what was found.
  func finish() throws(DataGouvError) {
    if !problems.isEmpty { throw .refused(fields: problems) }
  }
}
