import TerminalTesting
import Testing

/// The probe in a terminal: what it paints is what a person sees, on many terminals.
@Suite struct PaintSessionTests {
  @Test func `wide and combined characters stand in their places`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{18}u")
    try await session.wait { $0[1] == "日本語|e\u{301}te\u{301}|🎉|─┼▁▄█⣿|x" }
    #expect(await session.cell(x: 7, y: 1).text == "e\u{301}")
    #expect(await session.cell(x: 11, y: 1).text == "🎉")
    #expect(await session.cell(x: 14, y: 1).text == "─")
    #expect(await session.cell(x: 10, y: 2).text == "p")
    try await session.send("\u{18}e")
    try await session.wait { $0[1].isEmpty }
    try await Probe.quit(session)
  }

  @Test func `the C locale, or one that is not installed, does not spoil them`() async throws {
    for locale in ["C", "fr_FR.UTF-8", "xx_YY"] {
      let session = try await Probe.start(["LC_ALL": locale])
      try await session.send("\u{18}u")
      try await session.wait { $0[1] == "日本語|e\u{301}te\u{301}|🎉|─┼▁▄█⣿|x" }
      try await session.send("é")
      try await Probe.quit(session)
    }
  }

  @Test func `colours and attributes are shown`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{18}p")
    try await session.wait(for: "dim")
    #expect(await session.cell(x: 0, y: 1).foreground == 1)
    #expect(await session.cell(x: 0, y: 2).foreground == 8)
    #expect(await session.cell(x: 0, y: 3).foreground == 12)
    #expect(await session.cell(x: 0, y: 4).foreground == 208)
    #expect(await session.cell(x: 0, y: 5).background == 4)
    #expect(await session.cell(x: 0, y: 6).bold)
    #expect(await session.cell(x: 0, y: 7).reverse)
    #expect(await session.cell(x: 0, y: 8).italic)
    #expect(await session.cell(x: 0, y: 9).underline)
    try await Probe.quit(session)
  }

  @Test func `with eight colours the rest is nearest`() async throws {
    let session = try await Probe.start(["TERM": "xterm"])
    try await session.send("\u{18}p")
    try await session.wait(for: "dim")
    #expect(await session.cell(x: 0, y: 1).foreground == 1)
    #expect(await session.cell(x: 0, y: 2).foreground == nil)
    #expect(await session.cell(x: 0, y: 3).foreground == 4)
    #expect(await session.cell(x: 0, y: 3).bold)
    #expect(await session.cell(x: 0, y: 4).foreground == 3)
    try await Probe.quit(session)
  }

  @Test(arguments: [
    ["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "vt220"],
  ]) func `without colours everything is still there`(environment: [String: String]) async throws {
    let session = try await Probe.start(environment)
    try await session.send("\u{18}p")
    try await session.wait(for: "dim")
    for row in 1...5 {
      #expect(await session.cell(x: 0, y: row).foreground == nil)
      #expect(await session.cell(x: 0, y: row).background == nil)
    }
    #expect(await session.cell(x: 0, y: 6).bold)
    #expect(await session.cell(x: 0, y: 7).reverse)
    try await Probe.quit(session)
  }

  @Test(arguments: ["linux", "screen", "tmux-256color", "rxvt", "xterm-kitty", "alacritty", "foot"])
  func `it runs on a terminal called`(term: String) async throws {
    let session = try await Probe.start(["TERM": term])
    try await session.send("\u{1b}[A")
    try await session.wait(for: "key up")
    try await session.send("\u{18}q")
    #expect(try await session.waitForExit() == .code(0))
    #expect(await session.isRestored)
  }

  @Test(arguments: [
    (["TERM": "nonsense"], "TERM names a terminal type that is not installed here: nonsense."),
    (["TERM": "dumb"], "A terminal of type dumb (from TERM) cannot place its cursor."),
    (["TERM": ""], "TERM is not set, so the terminal's type is unknown."),
  ])
  func `a terminal that cannot be used is refused in words`(
    environment: [String: String], message: String
  ) async throws {
    let session = try TerminalSession(
      Program.path("TerminalProbe"), environment: Program.environment(environment))
    #expect(try await session.waitForExit() == .code(2))
    #expect(await session.rows[0] == message)
    #expect(await !session.output.contains(27))
    #expect(await session.isRestored)
  }

  @Test func `each size of a storm leads to the last one`() async throws {
    let session = try await Probe.start()
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      await session.resize(
        columns: Int.random(in: 1...200, using: &generator), rows: Int.random(in: 1...60, using: &generator))
    }
    await session.resize(columns: 97, rows: 31)
    try await session.wait { $0[0].hasPrefix("probe 97x31") }
    try await session.wait(for: "resized 97x31")
    for (columns, rows) in [(1, 1), (2, 1), (1, 9), (300, 100), (80, 24)] {
      await session.resize(columns: columns, rows: rows)
      try await session.wait {
        $0[0].hasPrefix("probe \(columns)x\(rows)".prefix(columns - 1))
      }
    }
    try await Probe.quit(session)
  }

  @Test func `a redraw repairs what something else wrote`() async throws {
    let session = try await Probe.start()
    await session.scribble("\u{1b}[2J\u{1b}[Hrubbish")
    try await session.wait(for: "rubbish")
    try await session.send("\u{18}r")
    try await session.wait { $0[0].hasPrefix("probe 80x24") && !$0.joined().contains("rubbish") }
    try await Probe.quit(session)
  }

  @Test func `LINES and COLUMNS of another terminal are not believed`() async throws {
    let session = try await Probe.start(["LINES": "10", "COLUMNS": "20"])
    try await Probe.quit(session)
  }

  @Test func `the cursor is shown where the canvas wants it, or hidden`() async throws {
    let session = try await Probe.start()
    #expect(await session.modes.contains(25))
    #expect(await session.cursor == (3, 0))
    try await session.send("\u{18}p")
    try await session.waitForModes { !$0.contains(25) }
    try await Probe.quit(session)
  }

  @Test func `a scrolled list costs few bytes and is right`() async throws {
    let session = try await Probe.start(columns: 120, rows: 40)
    try await session.send("\u{18}l" + String(repeating: "j", count: 45))
    try await session.wait(for: "46 / 1000")
    await session.settle()
    let before = await session.output.count
    for step in 47...66 {
      try await session.send("j")
      try await session.wait(for: "\(step) / 1000")
    }
    let bytes = (await session.output.count - before) / 20
    #expect(bytes <= 700)
    let scrolled = await session.rows
    try await session.send("\u{18}r")
    await session.settle()
    #expect(await session.rows.dropFirst() == scrolled.dropFirst())
    try await Probe.quit(session)
  }
}
