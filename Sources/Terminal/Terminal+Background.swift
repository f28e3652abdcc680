import Glibc

extension Terminal {
  /// How long an answer to the question is waited for, so that a late one is not taken for keys.
  private var patience: Duration { max(.seconds(2), .milliseconds(options.answerLimit)) }

  /// Asks for the colour of the background; the answer comes as an event, if there is one soon enough.
  ///
  /// Not asked are terminals that are known not to answer, and multiplexers, which answer for another terminal.
  package func askBackground() {
    guard state == .active, hasModes, Self.answers(options.environment) else { return }
    question = Self.now
    decoder.isIdentified = false
    send(ColourReport.question)
  }

  /// Whether an answer may still come.
  var isAsking: Bool {
    guard let question, !decoder.isIdentified else { return false }
    return Self.now - question < patience
  }

  /// Leaves out an answer that came too late to count.
  func timely(_ events: [TerminalEvent]) -> [TerminalEvent] {
    events.filter { event in
      guard case .background = event else { return true }
      return question.map { Self.now - $0 <= .milliseconds(options.answerLimit) } ?? false
    }
  }

  /// Takes what is on its way before the terminal goes back to the shell, which would get it as typed.
  func takeAnswer() {
    let end = Self.now + .milliseconds(50)
    while isAsking, Self.now < end {
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&input, 1, 50) > 0, let bytes = readOnce(), !bytes.isEmpty else { return }
      _ = decoder.decode(bytes, at: Self.now)
    }
  }

  private static func answers(_ environment: [String: String]) -> Bool {
    let isNested = ["TMUX", "STY"].contains { environment[$0]?.isEmpty == false }
    let family = environment["TERM"]?.prefix { $0 != "-" && $0 != "." } ?? ""
    return !isNested && !["screen", "tmux", "linux", "dumb", ""].contains(String(family))
  }
}
