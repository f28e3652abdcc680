/// What the terminal is told at its start.
package struct TerminalOptions: Sendable {
  /// The environment: `TERM`, `NO_COLOR`, `TMUX` and `STY` are read from it.
  package var environment: [String: String]
  /// Whether clicks and the wheel come as events; otherwise the terminal's own selection works.
  package var mouse: Bool
  /// Milliseconds after which an Escape byte that nothing follows is the Escape key.
  package var escapeDelay: Int
  /// Milliseconds of quiet after which a bracketed paste is over, though the terminal did not say so: its end was
  /// lost on the way, and keys must not be lost with it.
  package var pasteDelay: Int
  /// Milliseconds after which the answer to what its background is does not count any more.
  package var answerLimit: Int

  /// Makes options.
  package init(
    environment: [String: String], mouse: Bool = true, escapeDelay: Int = 25, pasteDelay: Int = 5_000,
    answerLimit: Int = 50
  ) {
    self.environment = environment
    self.mouse = mouse
    self.escapeDelay = escapeDelay
    self.pasteDelay = pasteDelay
    self.answerLimit = answerLimit
  }
}
