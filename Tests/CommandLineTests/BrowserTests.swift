import Foundation
import Testing

@testable import datagouv_tui

@Suite struct BrowserTests {
  @Test func `what BROWSER names is tried first, then the desktop's own`() {
    let environment = ["BROWSER": "firefox --new-tab %s:links", "DISPLAY": ":0"]
    #expect(
      Browser.candidates(in: environment) == [["firefox", "--new-tab", "%s"], ["links"], ["xdg-open"]])
  }

  @Test func `without a desktop or a name there is no browser`() {
    #expect(!Browser.open("https://example.org", environment: ["PATH": "/nonexistent", "DISPLAY": ":0"]))
  }

  @Test(.timeLimit(.minutes(1))) func `the address is one argument that no shell reads`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = folder.appending(path: "browser")
    let (seen, done) = (folder.appending(path: "seen"), folder.appending(path: "done"))
    try "#!/bin/sh\nprintf '%s|%s' \"$#\" \"$1\" > '\(seen.path())'\nmv '\(seen.path())' '\(done.path())'\n"
      .write(to: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path())
    let address = "https://example.org/?a=1&b=$(touch%20x);'`id`"
    #expect(Browser.open(address, environment: ["BROWSER": script.path()]))
    while !FileManager.default.fileExists(atPath: done.path()) { await Task.yield() }
    #expect(try String(contentsOf: done, encoding: .utf8) == "1|\(address)")
  }
}
