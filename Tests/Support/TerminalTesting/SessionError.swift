/// What a session waited for in vain, with the screen as it was then.
package struct SessionError: Error, CustomStringConvertible {
  let problem: String
  let screen: [String]

  /// The problem and the screen, framed.
  package var description: String {
    ([problem, "┌"] + screen.map { "│" + $0 } + ["└"]).joined(separator: "\n")
  }
}
