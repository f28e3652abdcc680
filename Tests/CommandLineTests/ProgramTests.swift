import Foundation
import TerminalTesting
import Testing
import Views

@testable import datagouv_tui

/// How the built program starts and ends.
@Suite(.timeLimit(.minutes(5)))
struct ProgramTests {
  @Test(arguments: [("en", "needs a terminal"), ("fr", "besoin d'un terminal")])
  func `without a terminal the explorer names the commands that need none`(
    language: String, words: String
  ) async throws {
    let run = try await Run.program(["--lang", language, "eau"])
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words))
    for command in ["search", "show", "rows", "metrics"] { #expect(run.errors.contains(command)) }
    #expect(!run.errors.unicodeScalars.contains("\u{1b}"))
    #expect(run.status == 2)
  }

  @Test(arguments: [
    ("no-such-terminal", "no-such-terminal (TERM) is not installed"), ("dumb", "cannot place its cursor"),
  ])
  func `a terminal that cannot be drawn on is a sentence, and is left alone`(
    type: String, words: String
  ) async throws {
    let session = try TerminalSession(
      Program.path("datagouv-tui"), arguments: ["--sample"], columns: 200,
      environment: Program.environment(term: type))
    #expect(try await session.waitForExit() == .code(2))
    let screen = await session.rows.joined(separator: "\n")
    #expect(screen.contains(words))
    #expect(screen.contains("datagouv-tui search"))
    #expect(await !session.output.contains(0x1b))
  }

  @Test func `version and help end well`() async throws {
    let version = try await Run.program(["--version"])
    #expect(version.output == "\(Version.current)\n")
    #expect(version.status == 0)
    let help = try await Run.program(["--help"])
    #expect(help.status == 0)
    for word in ["search", "rows", "--sample", "--no-mouse", "DATAGOUV_CATALOG_URL", "Exit status"] {
      #expect(help.output.contains(word), "\(word)")
    }
  }

  @Test func `a bad setting is a usage error that names it`() async throws {
    let flag = try await Run.program(["--catalog-url", "nowhere"])
    #expect(flag.errors.contains("--catalog-url is 'nowhere'"))
    #expect(flag.status == 64)
    let variable = try await Run.program(["search"], environment: ["DATAGOUV_METRICS_URL": "gopher://x"])
    #expect(variable.errors.contains("DATAGOUV_METRICS_URL is 'gopher://x'"))
    #expect(variable.status == 64)
    #expect(variable.output.isEmpty)
  }

  @Test func `a reader that leaves ends the program quietly`() async throws {
    // The program starts when the reader has closed its end: that opens the named pipe that `cat` waits for.
    let run = try await Run.shell(
      #"""
      d=$(mktemp -d); mkfifo "$d/gone"
      { cat "$d/gone"; "$0" keys; echo "$?" >&2; } | { exec 0<&-; : >"$d/gone"; }
      rm -r "$d"
      """#)
    #expect(run.output.isEmpty)
    #expect(["0\n", "141\n"].contains(run.errors))
  }

  @Test func `a full disk is a sentence`() async throws {
    let run = try await Run.shell(#""$0" keys >/dev/full"#)
    #expect(run.errors.hasPrefix("The output cannot be written: "))
    #expect(run.status == 1)
  }

  @Test func `on a terminal CSV shows controls instead of sending them`() async throws {
    let portal = try await FixturePortal.start()
    let session = try TerminalSession(
      Program.path("datagouv-tui"),
      arguments: ["rows", FixturePortal.file, "--format", "csv"] + portal.flags,
      environment: Program.environment())
    #expect(try await session.waitForExit() == .code(0))
    let output = await session.output
    #expect(output.contains(UInt8(ascii: "v")))
    #expect(!output.contains(0x1b))
  }
}
