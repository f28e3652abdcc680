import Foundation

/// Where commands print.
enum StandardOutput {
  /// Whether a person looks at it.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether the explorer can run: it reads keys from one terminal and paints on another, usually the same.
  static var isInteractive: Bool { isTerminal && isatty(STDIN_FILENO) == 1 }

  /// Writes text at once. A reader that has gone, as `head` does, ends the program quietly.
  static func write(_ text: String, _ reason: (String) -> String) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      let code = (error as NSError).code
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      if [code, cause?.code].contains(Int(EPIPE)) { throw CommandFailure("", .readerGone) }
      throw CommandFailure(reason(cause?.localizedDescription ?? error.localizedDescription))
    }
  }
}
