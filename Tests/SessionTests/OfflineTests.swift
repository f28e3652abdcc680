import FaultServer
import Foundation
import Synchronization
import TerminalTesting
import Testing

/// What was seen once is seen without a network.
@Suite(.serialized) struct OfflineTests {
  /// A folder of its own for what the program remembers.
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  private func session(_ arguments: [String], columns: Int = 120, rows: Int = 36) throws -> TerminalSession {
    try explorerSession(
      arguments, columns: columns, rows: rows,
      environment: ["XDG_STATE_HOME": folder.path, "XDG_CONFIG_HOME": folder.path])
  }

  private static func isMarked(_ rows: [String]) -> Bool { rows.first?.contains("[Stored ") == true }

  /// Looks for the land values, opens their dataset and their table, and leaves them for their months.
  private func walk(_ session: TerminalSession) async throws {
    try await session.openLandValues()
    try await session.send("m")
    try await session.wait(for: "(so far)")
  }

  @Test func `a network that is cut leaves everything that was seen, marked, until it is back`() async throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    let portal = SamplePortal()
    try await portal.start()
    let arguments = await portal.arguments
    let first = try session(arguments)
    try await walk(first)
    #expect(await !first.rows.contains { $0.contains("[Stored") })
    try await portal.stop()

    // In the session in which it was cut: what is here stays, what was asked before is here again.
    try await first.send("qq")
    try await first.wait(for: "2 Dataset")
    try await first.send("1R/valeurs foncières\r")
    try await first.wait("the kept results, marked") { rows in
      Self.isMarked(rows) && rows.contains { $0.contains("▶ Demandes de valeurs") }
    }
    try await first.wait(for: "server unreachable")
    try await first.send("/xylophone\r")
    try await first.wait(for: "refuses the connection")
    #expect(try await first.quit() == .code(0))

    // In a new one: all that was seen opens, marked.
    let second = try session(arguments)
    try await walk(second)
    try await second.wait("the months, marked", until: Self.isMarked)
    try await second.send("q")
    try await second.wait("the rows, marked") { rows in
      Self.isMarked(rows) && rows.contains { $0.contains("2026-0000001") }
    }
    try await second.send("G")
    try await second.wait(for: "server unreachable")
    try await second.send("g")
    try await second.wait(for: "2026-0000001")

    // Back on the network, each pane becomes fresh when it is asked for.
    try await portal.start()
    try await second.send("r")
    try await second.send("2r1r")
    try await second.wait("no marks") { rows in
      rows.first?.contains("[Stored") == false && !rows.contains { $0.contains("unreachable") }
    }
    #expect(try await second.quit() == .code(0))
    try await portal.stop()
  }

  @Test func `offline, what was seen opens and what was not says so`() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let portal = SamplePortal()
    try await portal.start()
    let arguments = await portal.arguments
    let first = try session(arguments)
    try await walk(first)
    #expect(try await first.quit() == .code(0))
    try await portal.stop()

    let second = try session(arguments + ["--offline"], columns: 80, rows: 24)
    try await walk(second)
    try await second.wait(for: "[Offline · stored ")
    try await second.send("q")
    try await second.wait(for: "2026-0000001")
    try await second.send("i")
    try await second.wait(for: "Profile · ")
    try await second.send("qG")
    try await second.wait(for: "offline, not stored")
    try await second.send("q")
    try await second.wait(for: "2 Dataset")
    try await second.send("1/xylophone\r")
    try await second.wait(for: "This search has not been made yet")
    try await second.wait(for: "Start without --offline")
    #expect(try await second.quit() == .code(0))
  }

  @Test func `a server that does not answer keeps nobody from what was kept`() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let isStalled = Mutex(false)
    let server = try await FaultServer.start { _ in
      isStalled.withLock { $0 }
        ? [.stall] : [.answer(200, ["Content-Type": "application/json"], Self.results)]
    }
    let arguments = ["--catalog-url", server.address, "eau"]
    let first = try session(arguments, columns: 80, rows: 24)
    try await first.wait(for: "Rivers of France")
    #expect(try await first.quit() == .code(0))
    isStalled.withLock { $0 = true }
    let second = try session(arguments, columns: 80, rows: 24)
    try await second.wait(for: "Rivers of France", limit: .seconds(8))
    try await second.wait(for: "Esc to cancel")
    try await second.send(TerminalSession.escape)
    try await second.wait("the wait to end") { rows in !rows.contains { $0.contains("Esc to cancel") } }
    #expect(await second.rows.contains { $0.contains("Rivers of France") })
    #expect(try await second.quit() == .code(0))
    try await server.stop()
  }

  private static let results = #"""
    {"data": [{"id": "5f0000000000000000000001", "slug": "rivers", "title": "Rivers of France", "metrics": {},
      "resources": {"total": 0}}], "page": 1, "page_size": 20, "total": 1}
    """#
}
