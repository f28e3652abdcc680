import Glibc
import TerminalTesting
import Testing

/// Whatever ends or disturbs the program, the terminal comes back as it was.
@Suite(.serialized) struct LifeTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends the program and restores the terminal`(signal: Int32) async throws {
    let session = try explorerSession()
    try await session.waitForResults()
    session.signal(signal)
    #expect(try await session.waitForExit() == .signal(signal))
    #expect(await session.isRestored)
  }

  @Test(arguments: [SIGABRT, SIGSEGV, SIGILL])
  func `a crash restores the terminal and keeps its status`(signal: Int32) async throws {
    let session = try explorerSession()
    try await session.waitForResults()
    session.signal(signal)
    #expect(try await session.waitForExit() == .signal(signal))
    #expect(await session.isRestored)
  }

  @Test func `ctrl-z gives the terminal back, and the screen returns with the program`() async throws {
    let session = try explorerSession()
    try await session.openLandValues()
    try await session.send("\u{1a}")
    try await session.waitForStop()
    #expect(await session.isRestored)
    session.signal(SIGCONT)
    try await session.waitForModes { $0.contains(1049) }
    try await session.wait(for: "of 5,000")
    #expect(try await session.quit() == .code(0))
    #expect(await session.isRestored)
  }

  @Test func `any size in any order leaves a full screen and no crash`() async throws {
    let session = try explorerSession(columns: 120, rows: 36)
    try await session.openLandValues()
    for (columns, rows) in [(20, 5), (1, 1), (200, 50), (40, 12), (5, 40), (300, 3), (80, 24)] {
      await session.resize(columns: columns, rows: rows)
      try await session.send("j")
    }
    try await session.wait(for: "of 5,000")
    try await session.wait("eight rows further") { rows in rows.contains { $0.contains("8▶") } }
    #expect(try await session.quit() == .code(0))
    #expect(await session.isRestored)
  }

  @Test func `resizing while the first answer is awaited shows the results at the new size`() async throws {
    let session = try explorerSession(columns: 120, rows: 36)
    await session.resize(columns: 60, rows: 20)
    await session.resize(columns: 100, rows: 30)
    try await session.waitForResults()
    #expect(await session.rows.count == 30)
    #expect(try await session.quit() == .code(0))
  }

  @Test func `hostile text draws no control characters`() async throws {
    let session = try explorerSession(
      ["--sample", "https://www.data.gouv.fr/datasets/donnees-pieges/"], columns: 120, rows: 36)
    try await session.wait(for: "[Description]")
    try await session.send("t")
    try await session.wait(for: "3 Table")
    await session.settle()
    let output = await session.output
    #expect(!output.contains(7))
    #expect(await !session.modes.contains(12))
    #expect(await session.rows.count == 36)
    #expect(try await session.quit() == .code(0))
    #expect(await session.isRestored)
  }

  @Test func `garbage typed and pasted is survived`() async throws {
    let session = try explorerSession()
    try await session.waitForResults()
    try await session.send(
      "\u{1b}[200~é\u{1b}[31m\nrm -rf /\u{1b}[201~\u{1b}[999;999X\u{1b}]0;x\u{7}\u{0}\u{fffd}")
    try await session.send("/\u{1b}[200~air\nde\u{7}Paris\u{1b}[201~")
    try await session.wait(for: "Search › air de")
    try await session.send("\u{3}\u{3}")
    #expect(try await session.waitForExit() == .code(0))
    #expect(await session.isRestored)
  }

  @Test func `T changes the colours, and --theme and NO_COLOR decide which there are`() async throws {
    let session = try explorerSession(["--sample", "--theme", "terminal"])
    try await session.waitForResults()
    #expect(await session.colours() == [6])
    try await session.send("T")
    try await session.wait(for: "Theme: dark background")
    #expect(await session.colours() == [80])
    try await session.send("T")
    try await session.wait(for: "Theme: light background")
    #expect(await session.colours() == [24])
    try await session.send("T")
    try await session.wait(for: "Theme: without colour")
    #expect(await session.colours() == [])
    #expect(try await session.quit() == .code(0))
    #expect(await session.isRestored)

    let named = try explorerSession(["--sample", "--theme", "light"])
    try await named.waitForResults()
    #expect(await named.colours() == [24])
    #expect(try await named.quit() == .code(0))

    let plain = try explorerSession(["--sample", "--theme", "dark"], environment: ["NO_COLOR": "1"])
    try await plain.waitForResults()
    #expect(await plain.colours() == [])
    try await plain.send("T")
    try await plain.wait(for: "No colours here")
    #expect(try await plain.quit() == .code(0))
  }

  @Test func `the theme goes with the background that COLORFGBG tells`() async throws {
    for (value, colour) in [("15;0", 80), ("0;15", 24), ("7;4", 6)] {
      let session = try explorerSession(["--sample"], environment: ["COLORFGBG": value])
      try await session.waitForResults()
      #expect(await session.colours() == [colour])
      #expect(try await session.quit() == .code(0))
    }
  }

  @Test func `a terminal that does not tell its background gets its own colours, and is left as it was`()
    async throws
  {
    let session = try explorerSession()
    try await session.waitForResults()
    #expect(String(decoding: await session.output, as: UTF8.self).contains("\u{1b}]11;?"))
    #expect(await session.colours() == [6])
    try await session.send("\u{1b}]11;rgb:ffff/ffff/ffff\u{1b}\\j")
    await session.settle()
    #expect(await session.colours() == [6], "it came too late")
    #expect(try await session.quit() == .code(0))
    #expect(await session.isRestored)
  }
}
