import CPseudoTerminal
import CVTerm
import Glibc

/// A program in a pseudo-terminal, and the screen that a person would see.
package actor TerminalSession {
  private let executor = QueueExecutor()
  package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// The program's process.
  package nonisolated let process: Int32
  private let descriptor: Int32
  private nonisolated(unsafe) let terminal: OpaquePointer
  private var size: (columns: Int, rows: Int)
  private var tracker = ModeTracker()
  private var status: ExitStatus?
  private var isOver = false
  /// Every byte that the program has written.
  package private(set) var output: [UInt8] = []
  /// In how many reads they came.
  package private(set) var reads = 0

  /// Starts a program in a terminal of a size, with exactly this environment.
  package init(
    _ program: String, arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String]
  ) throws {
    var arguments = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for string in arguments { free(string) }
      for string in variables { free(string) }
    }
    let session = cpt_spawn(program, &arguments, &variables, UInt16(rows), UInt16(columns))
    guard session.process > 0 else {
      throw SessionError(problem: "\(program) could not be started.", screen: [])
    }
    process = session.process
    descriptor = session.descriptor
    size = (columns, rows)
    terminal = cv_new(Int32(rows), Int32(columns))
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    Glibc.close(descriptor)
    vterm_free(terminal)
  }

  // MARK: The screen

  /// The rows of the screen, without what trails.
  package var rows: [String] {
    (0..<size.rows).map { row in
      var line = (0..<size.columns).map { cell(x: $0, y: row).text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// A cell of the screen.
  package func cell(x: Int, y: Int) -> ScreenCell {
    let cell = cv_cell_at(terminal, Int32(y), Int32(x))
    let text = [cell.text.0, cell.text.1, cell.text.2, cell.text.3, cell.text.4, cell.text.5]
    let scalars = text.prefix { $0 != 0 && $0 != UInt32.max }.compactMap(Unicode.Scalar.init)
    return ScreenCell(
      text: text[0] == 0 ? " " : String(String.UnicodeScalarView(scalars)),
      foreground: cell.foreground < 0 ? nil : Int(cell.foreground),
      background: cell.background < 0 ? nil : Int(cell.background),
      bold: cell.bold, underline: cell.underline, italic: cell.italic, reverse: cell.reverse)
  }

  /// Column and row of the cursor.
  package var cursor: (x: Int, y: Int) {
    let position = cv_cursor(terminal)
    return (Int(position.col), Int(position.row))
  }

  /// The private modes that are on, such as 25 (cursor), 1049 (second screen), 1000 (mouse), 2004 (paste).
  package var modes: Set<Int> { tracker.modes }

  /// Whether the terminal has its first modes, as a shell would find it.
  package var isCooked: Bool { cpt_has_first_modes(descriptor) }

  /// Whether everything is as it was before the program: screen, cursor, mouse, paste and line modes.
  package var isRestored: Bool {
    isCooked && modes.subtracting([7, 12, 1034]) == [25]
  }

  // MARK: Acting

  /// Types text, or sends any bytes.
  package func send(_ keys: String) throws {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, min($0.count, 1024)) }
      guard count > 0 else { throw SessionError(problem: "Nothing can be typed any more.", screen: rows) }
      bytes = bytes.dropFirst(count)
      // The program may be writing too: neither must wait for the other.
      readWhatIsThere()
    }
  }

  /// Gives the terminal another size.
  package func resize(columns: Int, rows: Int) {
    readWhatIsThere()
    size = (columns, rows)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
    cpt_resize(descriptor, UInt16(rows), UInt16(columns))
  }

  /// Types without reading what the program writes, as a window that hangs.
  package func sendBlindly(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  /// Waits until the program has ended without reading what it writes.
  package func waitForExitBlindly(limit: Duration = .seconds(20)) throws -> ExitStatus {
    let isOverBefore = isOver
    isOver = true
    defer { isOver = isOverBefore }
    return try waitForExit(limit: limit)
  }

  /// Writes on the screen behind the program's back.
  package func scribble(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) { vterm_input_write(terminal, $0.baseAddress, $0.count) }
    }
  }

  /// Sends a signal to the program.
  package nonisolated func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Closes the other end of the terminal, as a window that is closed does.
  package func hangUp() {
    // The kernel hangs up when the last descriptor goes; this one stays valid, but is another file.
    let null = open("/dev/null", O_RDWR)
    dup2(null, descriptor)
    Glibc.close(null)
    isOver = true
  }

  // MARK: Waiting

  /// Waits until the screen is as wanted, and says what it was when that takes too long.
  package func wait(
    _ purpose: String = "the screen", limit: Duration = .seconds(20),
    until isReached: @Sendable ([String]) -> Bool
  ) throws {
    try wait(purpose, limit) { isReached(rows) }
  }

  /// Waits until a row of the screen holds a text.
  package func wait(for text: String, limit: Duration = .seconds(20)) throws {
    try wait("“\(text)”", limit) { rows.contains { $0.contains(text) } }
  }

  /// Waits for the private modes to be as wanted.
  package func waitForModes(
    limit: Duration = .seconds(20), until isReached: @Sendable (Set<Int>) -> Bool
  ) throws {
    try wait("the modes, which are \(modes.sorted())", limit) { isReached(modes) }
  }

  /// Waits until the program has stopped, as of Ctrl-Z.
  package func waitForStop(limit: Duration = .seconds(20)) throws {
    var hasStopped = false
    try wait("the program to stop", limit) {
      var status: Int32 = 0
      switch cpt_state(process, &status) {
      case 1: hasStopped = true
      case 2: self.status = ExitStatus(waitStatus: status)
      default: break
      }
      return hasStopped || self.status != nil
    }
    if !hasStopped { throw SessionError(problem: "The program ended instead of stopping.", screen: rows) }
  }

  /// Waits until the program has ended, reads what it left, and tells how it ended.
  package func waitForExit(limit: Duration = .seconds(20)) throws -> ExitStatus {
    try wait("the program to end", limit) {
      var status: Int32 = 0
      if self.status == nil, cpt_state(process, &status) == 2 {
        self.status = ExitStatus(waitStatus: status)
      }
      return self.status != nil
    }
    readWhatIsThere()
    return status ?? .code(-1)
  }

  /// Reads on for as long as something comes at least this often.
  package func settle(quiet milliseconds: Int32 = 200) {
    while !isOver, readOnce(waiting: milliseconds) {}
  }

  private func wait(_ purpose: String, _ limit: Duration, until isReached: () -> Bool) throws {
    let clock = ContinuousClock()
    let end = clock.now + limit
    readWhatIsThere()
    while !isReached() {
      guard clock.now < end else {
        throw SessionError(problem: "Waited \(limit) for \(purpose) in vain.", screen: rows)
      }
      if isOver { usleep(2000) } else { _ = readOnce(waiting: 10) }
    }
  }

  private func readWhatIsThere() {
    while !isOver, readOnce(waiting: 0) {}
  }

  /// Reads once what the program wrote; false when there was nothing.
  private func readOnce(waiting milliseconds: Int32) -> Bool {
    switch cpt_wait_readable(descriptor, milliseconds) {
    case 0: return false
    case 1: break
    default:
      isOver = true
      return false
    }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else {
      isOver = true
      return false
    }
    let bytes = buffer[..<count]
    output.append(contentsOf: bytes)
    reads += 1
    tracker.follow(bytes)
    bytes.withUnsafeBytes {
      _ = vterm_input_write(terminal, $0.bindMemory(to: CChar.self).baseAddress, count)
    }
    answerQuestions()
    return true
  }

  /// Sends back what the terminal itself answers, such as what it is.
  private func answerQuestions() {
    var answer = [CChar](repeating: 0, count: 1024)
    let count = vterm_output_read(terminal, &answer, answer.count)
    if count > 0 { _ = write(descriptor, answer, count) }
  }
}
