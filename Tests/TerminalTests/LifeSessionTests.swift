import Foundation
import TerminalTesting
import Testing

/// The probe in a terminal: whatever happens to it, the terminal is as it was.
@Suite struct LifeSessionTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func `a signal ends it, and its parent learns which`(
    signal: Int32
  ) async throws {
    let session = try await Probe.start()
    session.signal(signal)
    #expect(try await session.waitForExit() == .signal(signal))
    #expect(await session.isRestored)
  }

  @Test(arguments: [
    ("t", SIGILL), ("f", SIGILL), ("a", SIGABRT), ("s", SIGSEGV), ("o", SIGSEGV),
  ]) func `a crash leaves the terminal sane and its cause true`(command: String, signal: Int32) async throws {
    let session = try await Probe.start()
    try await session.send("\u{18}" + command)
    let status = try await session.waitForExit()
    #expect(status == .signal(signal) || (signal == SIGILL && status == .signal(SIGTRAP)))
    #expect(await session.isRestored)
  }

  @Test(arguments: [SIGQUIT, SIGABRT, SIGSEGV, SIGSYS, SIGBUS, SIGFPE, SIGTRAP, SIGILL])
  func `a deadly signal from outside does too`(signal: Int32) async throws {
    let session = try await Probe.start()
    session.signal(signal)
    #expect(try await session.waitForExit() == .signal(signal))
    #expect(await session.isRestored)
  }

  @Test func `the message of a crash follows the restored screen`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{18}f")
    _ = try await session.waitForExit()
    let output = String(decoding: await session.output, as: UTF8.self)
    let after = output.split(separator: "\u{1b}[?1049l").last
    #expect(after?.contains("the probe fell") == true)
  }

  @Test func `noise on standard error waits until the screen is given back`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{18}nj")
    try await session.wait(for: "key j")
    #expect(await !session.output.contains("a noise"))
    try await Probe.quit(session)
    #expect(await session.output.contains("a noise"))
  }

  @Test(arguments: [1, 2]) func `a signal ends it even when nobody reads its screen`(times: Int) async throws
  {
    let session = try await Probe.start(columns: 200, rows: 60)
    try await session.send("\u{18}l")
    await session.sendBlindly(String(repeating: "\u{18}r", count: 400))
    try await Task.sleep(for: .milliseconds(300))
    session.signal(SIGTERM)
    if times == 2 {
      try await Task.sleep(for: .milliseconds(100))
      session.signal(SIGTERM)
    }
    #expect(try await session.waitForExitBlindly() == .signal(SIGTERM))
    #expect(await session.isCooked)
  }

  @Test func `an exit from anywhere restores the terminal`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{18}x")
    #expect(try await session.waitForExit() == .code(5))
    #expect(await session.isRestored)
  }

  @Test func `suspended, the terminal is the shell's; continued, it is repainted`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{1a}")
    try await session.waitForStop()
    #expect(await session.isRestored)
    let before = await session.output.count
    session.signal(SIGCONT)
    try await session.wait(for: "resumed")
    #expect(await session.rows[1...2] == ["key ctrl+z", "resumed"])
    #expect(await session.modes.isSuperset(of: [1000, 1006, 1049, 2004]))
    #expect(await !session.isCooked)
    #expect(await session.output.count > before)
    try await session.send("j")
    try await session.wait(for: "key j")
    try await Probe.quit(session)
  }

  @Test func `a hidden cursor is shown to the shell and hidden again`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{18}p")
    try await session.waitForModes { !$0.contains(25) }
    try await session.send("\u{1a}")
    try await session.waitForStop()
    #expect(await session.isRestored)
    session.signal(SIGCONT)
    try await session.waitForModes { $0.contains(2004) && !$0.contains(25) }
    try await session.wait(for: "underline")
    try await Probe.quit(session)
  }

  @Test func `SIGTSTP suspends, a new size is taken over, and again`() async throws {
    let session = try await Probe.start()
    for (turn, columns) in [100, 60].enumerated() {
      session.signal(SIGTSTP)
      try await session.waitForStop()
      #expect(await session.isRestored)
      await session.resize(columns: columns, rows: 20)
      session.signal(SIGCONT)
      try await session.wait(for: "probe \(columns)x20")
      try await session.wait { $0.count(where: { $0 == "resumed" }) == turn + 1 }
    }
    try await Probe.quit(session)
  }

  @Test func `stopped from outside, it repaints what the shell wrote over`() async throws {
    let session = try await Probe.start()
    session.signal(SIGSTOP)
    try await session.waitForStop()
    session.signal(SIGCONT)
    try await session.wait(for: "resumed")
    #expect(await !session.isCooked)
    try await Probe.quit(session)
  }

  @Test func `a signal that ends it while suspended does not touch the shell's terminal`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{1a}")
    try await session.waitForStop()
    let before = await session.output.count
    session.signal(SIGTERM)
    session.signal(SIGCONT)
    #expect(try await session.waitForExit() == .signal(SIGTERM))
    #expect(await session.output.count == before)
    #expect(await session.isRestored)
  }

  @Test func `asleep when nothing happens`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{1b}")
    try await session.wait(for: "key escape")
    await session.settle()
    let before = try wakeUps(of: session.process)
    let written = await session.output.count
    try await Task.sleep(for: .seconds(1))
    #expect(try wakeUps(of: session.process) == before)
    await session.settle(quiet: 0)
    #expect(await session.output.count == written)
    try await Probe.quit(session)
  }

  /// How often the threads of a process have gone to sleep.
  private func wakeUps(of process: Int32) throws -> Int {
    var sum = 0
    for thread in try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task") {
      let status = try String(contentsOfFile: "/proc/\(process)/task/\(thread)/status", encoding: .utf8)
      for line in status.split(separator: "\n") where line.hasPrefix("voluntary_ctxt_switches:") {
        sum += line.split(separator: "\t").last.flatMap { Int($0) } ?? 0
      }
    }
    return sum
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String) -> Bool {
    String(decoding: self, as: UTF8.self).contains(text)
  }
}
