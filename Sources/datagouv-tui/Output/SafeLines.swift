import Canvas

/// Text of several lines, each cleaned of what a terminal could obey.
struct SafeLines: Hashable, Sendable {
  /// The lines, a line break after each.
  let text: String

  /// Cleans the lines of a text; `indent` stands before each.
  init(_ text: String, indent: String = "") {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    self.text = lines.map { line in line.isEmpty ? "\n" : indent + SafeText(String(line)).string + "\n" }
      .joined()
  }
}
