import Foundation
import TerminalTesting
import Testing

/// What the program remembers from one start to the next, on a portal that stays, in a file of the test's own.
@Suite(.serialized) struct RememberingTests {
  /// The sample catalogue served to programs that come and go, and a folder for what they remember.
  private final class Place {
    let folder = FileManager.default.temporaryDirectory.appending(path: "state-\(UUID().uuidString)")
    let server: TerminalSession
    let flags: [String]

    init() async throws {
      server = try TerminalSession(
        Program.path("datagouv-tui"), arguments: ["sample-server", "--lang", "en"], columns: 200,
        environment: Program.environment())
      try await server.wait(for: "--metrics-url http")
      let line = await server.rows.first { $0.contains("--catalog-url") }
      flags = try #require(line).split(separator: " ").drop { $0 != "--catalog-url" }.map(String.init)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func session() throws -> TerminalSession {
      try explorerSession(
        flags, columns: 100, rows: 30, environment: ["XDG_STATE_HOME": folder.path, "HOME": folder.path])
    }
  }

  @Test func `a bookmark with its note is there at the next start, and opens`() async throws {
    let place = try await Place()
    let first = try place.session()
    try await first.waitForResults()
    try await first.send("/valeurs foncières\r")
    try await first.wait("the dataset under the cursor") { rows in
      rows.contains { $0.hasPrefix("▶ Demandes de valeurs") }
    }
    try await first.send("b")
    try await first.wait(for: "Bookmarked: Demandes de valeurs")
    try await first.wait(for: "▶ ★ Demandes de valeurs")
    try await first.send("bfor the town hall\r")
    try await first.wait(for: "Note kept")
    #expect(try await first.quit() == .code(0))

    let second = try place.session()
    try await second.waitForResults()
    try await second.send("B")
    try await second.wait(for: "for the town hall")
    try await second.send("\r")
    try await second.wait(for: "[Description]")
    try await second.wait(for: "★ Demandes de valeurs")
    // Back to the list, out of it and in again.
    try await second.send("\u{7f}")
    try await second.wait(for: "1 bookmark")
    try await second.send("\u{1b}[3~")
    try await second.wait(for: "No bookmarks.")
    try await second.send("U")
    try await second.wait(for: "for the town hall")
    #expect(try await second.quit() == .code(0))
  }

  @Test func `a search is found in the history, and comes back with its conditions`() async throws {
    let place = try await Place()
    let first = try place.session()
    try await first.waitForResults()
    try await first.send("/format:csv valeurs\r")
    try await first.wait(for: "›  format csv")
    try await first.wait(for: "▶ Demandes de valeurs")
    #expect(try await first.quit() == .code(0))

    let second = try place.session()
    try await second.waitForResults()
    try await second.send("H")
    try await second.wait(for: "[search] format:csv valeurs")
    try await second.wait(for: "Today")
    try await second.send("/valeurs\r\r")
    try await second.wait(for: "›  format csv")
    try await second.wait(for: "▶ Demandes de valeurs")
    // The query line knows it too.
    try await second.send("R")
    try await second.wait("no condition") { rows in !rows.contains { $0.contains("format csv") } }
    try await second.send("/\u{1b}[A")
    try await second.wait(for: "›  format csv")
    try await second.send("\r")
    #expect(try await second.quit() == .code(0))
  }

  @Test func `a named question opens its file with its conditions`() async throws {
    let session = try explorerSession(columns: 100, rows: 30)
    try await session.openLandValues()
    try await session.send("l=")
    try await session.wait(for: "3 of 5,000 rows")
    try await session.send("W")
    try await session.wait(for: "Name")
    try await session.send("\u{15}My rows\r")
    try await session.wait(for: "Kept under the name “My rows”")
    try await session.send("q1OG\r")
    try await session.wait(for: "[query] My rows")
    try await session.send("\r")
    try await session.wait(for: "3 of 5,000 rows")
    #expect(try await session.quit() == .code(0))
  }

  @Test func `two explorers see each other's bookmarks`() async throws {
    let place = try await Place()
    let one = try place.session()
    let other = try place.session()
    try await one.waitForResults()
    try await other.waitForResults()
    try await other.send("B")
    try await other.wait(for: "No bookmarks.")
    try await one.send("b")
    try await one.wait(for: "Bookmarked:")
    // It is written once it is listed.
    try await one.send("B")
    try await one.wait(for: "1 bookmark")
    try await other.send("r")
    try await other.wait(for: "1 bookmark")
    #expect(try await one.quit() == .code(0))
    #expect(try await other.quit() == .code(0))
  }

  @Test func `a folder that cannot be written is said, and the bookmark stays on screen`() async throws {
    let place = try await Place()
    // A file lies where the folder would be.
    try Data().write(to: place.folder)
    let session = try place.session()
    try await session.waitForResults()
    try await session.wait(for: "The history cannot be written")
    try await session.send("bB")
    try await session.wait(for: "1 bookmark")
    #expect(try await session.quit() == .code(0))
  }
}
