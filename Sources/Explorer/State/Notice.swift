/// What the message line can say, as a value: the words are the views'.
package enum Notice: Hashable, Sendable {
  /// Text went to the clipboard; how many characters.
  case copied(characters: Int)
  case copyFailed
  /// The request in flight was cancelled.
  case cancelled
  /// Pressing ctrl-c once more leaves.
  case pressAgainToQuit
  /// What was typed as a row or page is none; the limits.
  case notARow(String, rows: Int, pages: Int)
  /// The dataset has no file whose rows can be browsed.
  case noTable
  /// There is nothing to copy here.
  case nothingToCopy
  case alreadyFirst, alreadyLast
  case mouse(isOn: Bool)
  case noMoreMonths
}
