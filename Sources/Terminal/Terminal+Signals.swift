import CNcurses
import CTerminal
import Canvas
import Glibc

extension Terminal {
  /// Gives the terminal back to the shell and stops the process group, as the shell expects of Ctrl-Z.
  ///
  /// May return before the stop takes effect, when there are several threads: nothing is painted until
  /// SIGCONT.
  package func suspend() {
    guard state == .active else { return }
    takeAnswer()
    leave()
    kill(0, SIGSTOP)
  }

  /// Takes the terminal again and repaints it; called by itself when SIGCONT arrives.
  package func resume() {
    switch state {
    case .closed: return
    // Stopped from outside: whoever had the terminal meanwhile left it in another state.
    case .active: leave()
    case .suspended: break
    }
    state = .active
    adoptSize()
    arm()
    ct_capture_errors()
    nc_forget_screen()
    if let canvas = waiting ?? painted {
      painted = nil
      paint(canvas)
    } else {
      refresh()
    }
    waiting = nil
    send(Modes.on(mouse: mouse, hasModes: hasModes))
  }

  private func leave() {
    state = .suspended
    send(Modes.off(mouse: mouse, hasModes: hasModes))
    endwin()
    ct_terminal_disarm()
    ct_release_errors()
  }

  /// Answers the signals that came, and tells the program those that concern it.
  func answerSignals() {
    let signals = ct_take_signals()
    func came(_ signal: Int32) -> Bool { signals & (1 << UInt32(signal)) != 0 }
    var events: [TerminalEvent] = []
    if let deadly = [SIGTERM, SIGINT, SIGHUP].first(where: came) {
      deliver([.terminate(signal: deadly)])
      return
    }
    // Stopped and continued in one go: the stop is over.
    if came(SIGCONT) {
      let before = size
      resume()
      if state == .active {
        events.append(.resumed)
        if size != before { events.append(.resized(size)) }
      }
    } else if came(SIGTSTP) {
      suspend()
    } else if came(SIGWINCH), state == .active {
      resize()
      events.append(.resized(size))
    }
    deliver(events)
  }
}
