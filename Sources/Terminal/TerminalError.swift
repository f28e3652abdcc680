/// Why the screen could not be started.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or standard output is not a terminal.
  case notATerminal
  /// `TERM` is not set.
  case typeMissing
  /// The terminal database has no entry for this `TERM`.
  case typeUnknown(String)
  /// This `TERM` names a terminal whose cursor cannot be placed.
  case typeIncapable(String)
  /// The system refused what it needs, such as a pipe for signals.
  case refused

  /// One sentence for a person, in English.
  package var description: String {
    switch self {
    case .notATerminal: "Standard input and output must be a terminal."
    case .typeMissing: "TERM is not set, so the terminal's type is unknown."
    case .typeUnknown(let name):
      "TERM names a terminal type that is not installed here: \(name)."
    case .typeIncapable(let name):
      "A terminal of type \(name) (from TERM) cannot place its cursor."
    case .refused: "The system refused to watch this terminal."
    }
  }
}
