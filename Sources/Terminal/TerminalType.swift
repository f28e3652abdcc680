import CNcurses
import Canvas

/// Finds the description of the terminal under the name in `TERM`.
@MainActor
enum TerminalType {
  /// Starts curses for a terminal type, or for xterm in its place when the type is a well-known likeness of
  /// it whose description Debian's `ncurses-base` leaves out.
  static func start(named name: String) throws(TerminalError) {
    if name.isEmpty { throw .typeMissing }
    if nc_newterm(name) != nil {
      guard nc_string("cup") != nil else {
        endwin()
        throw .typeIncapable(name)
      }
      return
    }
    guard isLikeXterm(name), nc_newterm("xterm-256color") != nil else { throw .typeUnknown(name) }
  }

  /// Whether a terminal that is not described here is known to understand what xterm does.
  nonisolated static func isLikeXterm(_ name: String) -> Bool {
    let family = name.prefix { $0 != "-" }
    return likenesses.contains(String(family))
  }

  /// The keys that this terminal's description lists under sequences of its own.
  static func describedKeys() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in KeySequences.described {
      guard let sequence = nc_string(name).map({ Array(String(cString: $0).utf8) }) else { continue }
      if sequence.count > 2, sequence[0] == InputDecoder.escape { keys[Array(sequence.dropFirst())] = key }
    }
    return keys
  }

  private nonisolated static let likenesses: Set<String> = [
    "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "iterm2", "kitty", "konsole", "mintty", "ms",
    "nsterm", "putty", "rio", "screen", "st", "tmux", "vte", "wezterm", "xterm", "zellij",
  ]
}
