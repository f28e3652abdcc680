import Foundation
import TerminalTesting
import Testing

/// The probe in a terminal: what is typed, pasted and clicked arrives.
@Suite struct InputSessionTests {
  @Test func `every kind of key arrives`() async throws {
    let session = try await Probe.start(rows: 50)
    let keys: [(String, String)] = [
      ("a", "a"), ("é", "é"), ("e\u{301}", "e\u{301}"), ("\r", "enter"), ("\n", "enter"), ("\t", "tab"),
      ("\u{1b}[Z", "shift+tab"), ("\u{7f}", "backspace"), ("\u{3}", "ctrl+c"), ("\u{1c}", "ctrl+\\"),
      ("\u{11}", "ctrl+q"), ("\u{13}", "ctrl+s"), ("\u{1b}[A", "up"), ("\u{1b}OB", "down"),
      ("\u{1b}[1;5C", "ctrl+right"), ("\u{1b}[1;2D", "shift+left"), ("\u{1b}[1;3A", "alt+up"),
      ("\u{1b}[5~", "pageUp"), ("\u{1b}OF", "end"), ("\u{1b}[3~", "delete"), ("\u{1b}OP", "f1"),
      ("\u{1b}[24~", "f12"), ("\u{1b}x", "alt+x"), ("\u{1b}", "escape"),
    ]
    for (index, (bytes, name)) in keys.enumerated() {
      try await session.send(bytes)
      try await session.wait("key \(name)") { $0[index + 1] == "key \(name)" }
    }
    try await Probe.quit(session)
  }

  @Test func `Escape is decided soon, and keys that follow it stay apart`() async throws {
    let session = try await Probe.start()
    // The probe's own tick comes 100 ms after its command: Escape must be there before it.
    try await session.send("\u{18}w\u{1b}")
    try await session.wait(for: "tick")
    #expect(await session.rows[1...2] == ["key escape", "tick"])
    try await session.send("j")
    try await session.wait { $0[3] == "key j" }
    try await Probe.quit(session)
  }

  @Test func `two hundred keys at once make few paints`() async throws {
    let session = try await Probe.start()
    try await session.send(String(repeating: "j", count: 200))
    try await session.wait(for: "events 200")
    let row = await session.rows[0]
    let batches = try #require(row.split(separator: " ").last.flatMap { Int($0) })
    #expect(batches <= 3)
    try await Probe.quit(session)
  }

  @Test func `a paste arrives whole`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{1b}[200~deux\rlignes q\u{1b}[201~")
    try await session.wait { $0[1] == "paste 13 deux⏎lignes q" }
    let long = String(repeating: "abcdefghi ", count: 10_000)
    try await session.send("\u{1b}[200~" + long + "\u{1b}[201~")
    try await session.wait { $0[2].hasPrefix("paste 100000 abcdefghi") }
    try await session.send("\u{1b}[200~coupé \u{1b}[2")
    await session.settle()
    try await session.send("01~")
    try await session.wait { $0[3] == "paste 7 coupé " || $0[3] == "paste 7 coupé" }
    try await session.send("j")
    try await session.wait { $0[4] == "key j" }
    try await Probe.quit(session)
  }

  @Test func `a paste whose end is lost gives the keys back after a while`() async throws {
    let session = try await Probe.start(["PROBE_PASTE_DELAY": "150"])
    try await session.send("\u{1b}[200~perdu")
    try await session.wait { $0[1] == "paste 5 perdu" }
    try await session.send("j")
    try await session.wait { $0[2] == "key j" }
    // The end that comes late is no key.
    try await session.send("\u{1b}[201~k")
    try await session.wait { $0[3] == "key k" }
    try await Probe.quit(session)
  }

  @Test func `the mouse clicks, double clicks and turns its wheel`() async throws {
    let session = try await Probe.start()
    #expect(await session.modes.isSuperset(of: [1000, 1006]))
    #expect(await session.modes.isDisjoint(with: [1002, 1003]))
    try await session.send("\u{1b}[<0;10;5M\u{1b}[<0;10;5m")
    try await session.wait { $0[1] == "mouse click 9,4" }
    try await session.send("\u{1b}[<0;10;7M\u{1b}[<0;10;7m\u{1b}[<0;10;7M\u{1b}[<0;10;7m")
    try await session.wait { $0[3] == "mouse doubleClick 9,6" }
    try await session.send("\u{1b}[<65;2;2M")
    try await session.wait { $0[4] == "mouse wheelDown 1,1" }
    try await session.send("\u{18}m")
    try await session.waitForModes { $0.isDisjoint(with: [1000, 1006]) }
    try await session.send("\u{18}M")
    try await session.waitForModes { $0.isSuperset(of: [1000, 1006]) }
    try await Probe.quit(session)
  }

  @Test func `without the mouse its modes stay off`() async throws {
    let session = try await Probe.start(["PROBE_MOUSE": "off"])
    #expect(await session.modes.isDisjoint(with: [1000, 1006]))
    try await Probe.quit(session)
  }

  @Test func `text goes to the clipboard`() async throws {
    let session = try await Probe.start()
    try await session.send("\u{18}c")
    try await session.wait(for: "copied true")
    #expect(String(decoding: await session.output, as: UTF8.self).contains("\u{1b}]52;c;w6k=\u{07}"))
    try await Probe.quit(session)
  }

  @Test func `the end of input ends the program`() async throws {
    let session = try await Probe.start()
    await session.hangUp()
    // A hang-up is told twice, by the end of input and by a signal; whichever comes first counts.
    let status = try await session.waitForExit()
    #expect(status == .code(4) || status == .signal(SIGHUP))
  }
}
