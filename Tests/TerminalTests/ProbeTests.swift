import TerminalTesting
import Testing

@Suite struct ProbeTests {
  @Test func `a key reaches the screen`() async throws {
    let session = try TerminalSession(Program.path("TerminalProbe"), environment: Program.environment())
    try await session.wait(for: "probe 80x24")
    try await session.send("a")
    try await session.wait(for: "key a")
    try await session.send("\u{18}q")
    #expect(try await session.waitForExit() == .code(0))
    #expect(await session.isRestored)
  }
}
