import Canvas
import Foundation

/// Why a command ends without success: a sentence for standard error, and the exit status.
struct CommandFailure: Error, Hashable {
  /// The exit statuses, as `--help` documents them.
  enum Status: Int32, Hashable {
    /// The request failed, or what was named or searched for does not exist.
    case failed = 1
    /// The explorer was started without a terminal, or on one that it cannot draw on.
    case noTerminal = 2
    /// The reader of standard output went away: nothing is wrong and nobody is there to be told.
    case readerGone = 0
  }

  /// The sentence; empty when there is nothing to say.
  var message: String
  var kind: Status

  /// Makes a failure; by default that of a request.
  init(_ message: String, _ kind: Status = .failed) {
    self.message = message
    self.kind = kind
  }

  /// The exit status of the program.
  var status: Int32 { kind.rawValue }

  /// Writes the sentence to standard error, cleaned: servers and strangers wrote parts of it.
  func tell() {
    guard !message.isEmpty else { return }
    let lines = message.split(separator: "\n").map { SafeText(String($0)).string }
    try? FileHandle.standardError.write(contentsOf: Data("\(lines.joined(separator: "\n"))\n".utf8))
  }
}
