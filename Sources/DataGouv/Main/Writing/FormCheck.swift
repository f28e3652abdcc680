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

  /// Lets keywords pass. The server judges what is left of them when it has made them lower case with hyphens, which
  /// is never more than an ASCII text had.
  mutating func tags(_ tags: [String]) {
    for tag in tags where tag.utf8.count < 3 && tag.utf8.allSatisfy({ $0 < 0x80 }) {
      add("tags", "“\(tag)” has fewer than 3 characters")
    }
  }

  /// Notes a problem.
  mutating func add(_ name: String, _ reason: String) { problems.append(.init(name: name, reason: reason)) }

  /// Throws what was found.
  func finish() throws(DataGouvError) {
    if !problems.isEmpty { throw .refused(fields: problems) }
  }
}
