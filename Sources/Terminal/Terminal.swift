import CNcurses
import CTerminal
package import Canvas
import Dispatch
import Glibc

/// The terminal that the program runs in: paints canvases through ncurses, reads keys and the mouse, answers
/// signals, and puts everything back as it was, however the program ends.
///
/// There is one for a process. Nothing in it runs while nothing happens.
@MainActor
package final class Terminal {
  let options: TerminalOptions
  let signalDescriptor: Int32
  let palette: Palette
  /// Whether it understands xterm's private modes: paste, mouse.
  let hasModes: Bool
  /// What is on the screen of curses; `nil` when that is not to be relied on.
  var painted: Canvas?
  /// What shall be shown when the program runs again after it was suspended.
  var waiting: Canvas?
  var isCursorVisible: Bool?
  var state = State.active
  var mouse: Bool
  var decoder = InputDecoder()
  /// When the colour of the background was asked for.
  var question: Duration?
  var handler: (@MainActor ([TerminalEvent]) -> Void)?
  var sources: [any DispatchSourceProtocol] = []
  var doubtTimer: (any DispatchSourceTimer)?

  /// Who has the terminal.
  enum State {
    /// The program.
    case active
    /// The shell, until the program is continued.
    case suspended
    /// The shell, for good.
    case closed
  }

  /// Takes the terminal of standard input and output. What is on it stays until the first `paint`.
  ///
  /// A crash, `exit` and everything else from here on restores it.
  package init(options: TerminalOptions) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, ct_terminal_save(STDOUT_FILENO) == 0 else {
      throw .notATerminal
    }
    signalDescriptor = ct_open_signals()
    guard signalDescriptor >= 0 else { throw .refused }
    self.options = options
    mouse = options.mouse
    nc_use_utf8_locale()
    try TerminalType.start(named: options.environment["TERM"] ?? "")
    nc_prepare()
    palette = Palette(environment: options.environment)
    hasModes = nc_string("kmous") != nil
    decoder.described = TerminalType.describedKeys()
    arm()
    ct_watch_crashes()
    ct_capture_errors()
    ct_watch_signals()
    send(Modes.on(mouse: mouse, hasModes: hasModes))
  }

  /// Its columns and rows.
  package var size: Size { Size(width: Int(nc_columns()), height: Int(nc_rows())) }

  /// Whether it shows colours, and the environment wants them.
  package var hasColours: Bool { palette.depth != .mono }
  /// Whether it has the 256 colours, not sixteen or less.
  package var hasCube: Bool { palette.depth == .full }

  /// Puts the terminal back as it was found. Safe to call again, and when the terminal is gone.
  package func close() {
    guard state != .closed else { return }
    if state == .active { takeAnswer() }
    state = .closed
    doubtTimer?.cancel()
    for source in sources { source.cancel() }
    sources = []
    handler = nil
    ct_terminal_restore()
  }

  /// Restores the terminal and ends the process by the signal that asked for it: its parent learns why.
  package nonisolated static func die(of signal: Int32) -> Never {
    ct_die_of_signal(signal)
  }

  /// Switches mouse events on, or off so that the terminal's own selection works.
  package func setMouse(_ on: Bool) {
    guard on != mouse else { return }
    mouse = on
    guard state == .active else { return }
    arm()
    if hasModes { send(on ? Modes.mouseOn : Modes.mouseOff) }
  }

  /// Hands a text to the terminal's clipboard (OSC 52); false when it is longer than 74,994 bytes.
  package func copyToClipboard(_ text: String) -> Bool {
    guard state == .active,
      let sequence = Clipboard.sequence(for: text, environment: options.environment)
    else { return false }
    send(sequence)
    return true
  }

  /// Sends bytes that curses has no call for. Nothing of curses is waiting in a buffer between two paints.
  func send(_ string: String) {
    var string = string
    string.withUTF8 { bytes in
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
      start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        _ = ct_terminal_write($0, bytes.count)
      }
    }
  }

  /// Tells the ways out what to undo: what is really switched on, for this terminal.
  func arm() {
    var bytes = Modes.off(mouse: mouse, hasModes: hasModes)
    for name in ["sgr0", "cnorm"] { bytes += nc_string(name).map(Modes.withoutPadding) ?? "" }
    if let leave = nc_string("rmcup") {
      bytes += Modes.withoutPadding(leave)
    } else {
      // Without a second screen the shell goes on below what was painted.
      bytes += nc_cursor_address(nc_rows() - 1, 0).map(Modes.withoutPadding) ?? ""
      bytes += "\r\n"
    }
    var utf8 = bytes
    utf8.withUTF8 { buffer in
      guard let start = buffer.baseAddress else { return }
      start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
        _ = ct_terminal_arm($0, buffer.count)
      }
    }
  }
}
