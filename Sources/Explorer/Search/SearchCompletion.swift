/// What is proposed under the query line for the condition that is being typed.
package struct SearchCompletion: Hashable, Sendable {
  package var field: SearchField
  /// What was typed after the colon.
  package var text: String
  /// What can stand there, the likeliest first.
  package internal(set) var choices: [SearchChoice] = []
  /// The choice that Enter takes; `nil` while Enter takes what is typed.
  package internal(set) var cursor: ListCursor?
  /// The condition's place in the text, in characters.
  var range: Range<Int>

  /// At most so many choices are shown.
  package static let limit = 8

  /// Moves through the choices; above the first is what is typed.
  mutating func move(by step: Int) {
    guard !choices.isEmpty else { return }
    guard let index = cursor?.index else {
      if step > 0 { cursor = ListCursor() }
      return
    }
    cursor = index + step < 0 ? nil : ListCursor(at: min(index + step, choices.count - 1))
  }
}
