import TerminalTesting
import Testing

/// The probe asks a terminal for its background, and the terminal answers late, in pieces, nonsense or not at all.
@Suite struct BackgroundSessionTests {
  private static let question = "\u{1b}]11;?"

  private func asking(_ environment: [String: String] = [:]) async throws -> TerminalSession {
    try await Probe.start(["PROBE_ASKS": "1", "PROBE_LIMIT": "600000"].merging(environment) { $1 })
  }

  private func wasAsked(_ session: TerminalSession) async -> Bool {
    String(decoding: await session.output, as: UTF8.self).contains(Self.question)
  }

  @Test(arguments: ["\u{7}", "\u{1b}\\"])
  func `an answer is told, whole or in pieces`(end: String) async throws {
    let session = try await asking()
    try await session.send("\u{1b}]11;rgb:0000/0000/0000\(end)")
    try await session.wait { $0[1] == "background 0 %" }
    try await session.send("\u{1b}]11;rg")
    await session.settle()
    try await session.send("b:ffff/ffff")
    await session.settle()
    try await session.send("/ffff\(end)j")
    try await session.wait { $0[2] == "background 100 %" && $0[3] == "key j" }
    try await Probe.quit(session)
  }

  @Test func `an answer that comes too late is neither told nor typed`() async throws {
    let session = try await asking(["PROBE_LIMIT": "0"])
    await session.settle()
    try await session.send("\u{1b}]11;rgb:0000/0000/0000\u{1b}\\j")
    try await session.wait { $0[1] == "key j" }
    try await Probe.quit(session)
  }

  @Test func `nonsense for an answer is not typed`() async throws {
    let session = try await asking()
    try await session.send("\u{1b}]11;beige\u{7}\u{1b}]11;rgb:zz/0/0\u{1b}\\j")
    try await session.wait { $0[1] == "key j" }
    try await Probe.quit(session)
  }

  @Test func `without an answer keys and Escape are what they are`() async throws {
    let session = try await asking()
    try await session.send("a\u{1b}[A\u{1b}")
    try await session.wait { Array($0[1...3]) == ["key a", "key up", "key escape"] }
    try await Probe.quit(session)
  }

  @Test(arguments: [["TERM": "linux"], ["TERM": "screen"], ["TERM": "tmux-256color"], ["TMUX": "/tmp/x,1,0"]])
  func `consoles and multiplexers are not asked`(environment: [String: String]) async throws {
    let session = try await asking(environment)
    try await session.send("j")
    try await session.wait { $0[1] == "key j" }
    #expect(await !wasAsked(session))
    try await session.send("\u{18}q")
    #expect(try await session.waitForExit() == .code(0))
  }
}
