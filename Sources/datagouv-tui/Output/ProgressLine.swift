import Foundation

/// A line on standard error that is written over, for a person who waits; nothing when nobody looks.
struct ProgressLine: Sendable {
  private let isTerminal = isatty(STDERR_FILENO) == 1

  /// Shows a text instead of the one before.
  func show(_ text: String) { write("\r\u{1b}[K\(text)") }

  /// Shows a text that stays.
  func finish(_ text: String) { write("\(text)\n") }

  /// Takes the text away.
  func clear() { write("\r\u{1b}[K") }

  private func write(_ text: String) {
    guard isTerminal else { return }
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
