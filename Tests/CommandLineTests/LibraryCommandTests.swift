import ArgumentParser
import Foundation
import Library
import Testing

@testable import datagouv_tui

/// The built program with a folder of its own to remember things in.
@Suite(.timeLimit(.minutes(2)))
struct LibraryCommandTests {
  /// A home of a test's own, deleted afterwards.
  private final class Home: Sendable {
    let folder = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID().uuidString)")
    var environment: [String: String] { ["HOME": folder.path] }
    var file: URL { folder.appending(path: ".local/state/datagouv-tui/library.sqlite") }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func run(_ arguments: [String]) async throws -> Run {
      try await Run.program(arguments, environment: environment)
    }
  }

  private static let rivers = Thing(
    portal: "portal.test", kind: .dataset, id: "d1", title: "Rivières\u{1b}[31m", subtitle: "Office")

  @Test func `what was asked is answered offline, and said to be stored`() async throws {
    let home = Home()
    let portal = try await FixturePortal.start()
    let first = try await home.run(["search", "eau", "douce"] + portal.flags)
    #expect(first.errors.isEmpty)
    let count = portal.targets.count
    let second = try await home.run(["search", "eau", "douce", "--offline"] + portal.flags)
    #expect(second.output == first.output)
    #expect(second.errors == "Stored just now: the network did not answer.\n")
    #expect(second.status == 0)
    let other = try await home.run(["search", "rien", "--offline"] + portal.flags)
    #expect(other.output.isEmpty)
    #expect(other.errors.hasPrefix("Offline, and nothing was stored"))
    #expect(other.status == 1)
    #expect(portal.targets.count == count)
  }

  @Test func `the history is printed, searched and forgotten`() async throws {
    let home = Home()
    let library = try await Library(file: home.file)
    try await library.visit(Self.rivers, at: Date(timeIntervalSince1970: 1_780_000_000))
    let search = Thing(portal: "portal.test", kind: .search, id: "eau", title: "eau")
    try await library.visit(search, at: Date(timeIntervalSince1970: 1_780_100_000))
    await library.close()
    let text = try await home.run(["history"])
    #expect(text.output.contains("Rivières\u{FFFD}[31m"))
    #expect(text.output.contains("search"))
    let csv = try await home.run(["history", "RIVIERES", "--format", "csv"])
    #expect(
      csv.output == """
        portal,kind,id,title,subtitle,times,last\r
        portal.test,dataset,d1,Rivières\u{1b}[31m,Office,1,2026-05-28T20:26:40Z\r

        """)
    let cleared = try await home.run(["history", "--clear", "--lang", "fr"])
    #expect(cleared.output == "L'historique est vidé.\n")
    let empty = try await home.run(["history"])
    #expect(empty.errors == "Nothing in the history.\n")
    #expect(empty.status == 1)
  }

  @Test func `bookmarks are printed with their notes`() async throws {
    let home = Home()
    let library = try await Library(file: home.file)
    try await library.bookmark(Self.rivers, note: "à relire", at: Date(timeIntervalSince1970: 1_780_000_000))
    await library.close()
    let json = try await home.run(["bookmarks", "--format", "json"])
    #expect(
      json.output == """
        [
          {
            "added": "2026-05-28T20:26:40Z",
            "id": "d1",
            "kind": "dataset",
            "note": "à relire",
            "portal": "portal.test",
            "subtitle": "Office",
            "title": "Rivières\\u001b[31m"
          }
        ]

        """)
    let none = try await home.run(["bookmarks", "absent"])
    #expect(none.errors == "No bookmarks.\n")
    #expect(none.status == 1)
  }

  @Test func `bookmarks and history are tables of Markdown, too`() async throws {
    let home = Home()
    let library = try await Library(file: home.file)
    let date = Date(timeIntervalSince1970: 1_780_000_000)
    let thing = Thing(portal: "portal.test", kind: .reuse, id: "r1", title: "Carte | plan")
    try await library.bookmark(thing, note: "à relire", at: date)
    try await library.visit(thing, at: date)
    await library.close()
    let bookmarks = try await home.run(["bookmarks", "--format", "markdown", "carte"])
    #expect(
      bookmarks.output == #"""
        | portal | kind | id | title | subtitle | note | added |
        | --- | --- | --- | --- | --- | --- | --- |
        | portal.test | reuse | r1 | Carte \| plan |  | à relire | 2026-05-28T20:26:40Z |

        """#)
    let history = try await home.run(["history", "--format", "markdown"])
    #expect(history.output.hasSuffix("|  | 1 | 2026-05-28T20:26:40Z |\n"))
  }

  @Test func `a bookmark is set by an id, a slug, an address or a file's id, and removed again`() async throws
  {
    let home = Home()
    let portal = try await FixturePortal.start()
    let set = try await home.run(["bookmarks", "add", "rivieres", "--note", "à relire"] + portal.flags)
    #expect(set.output == "Bookmarked: Rivières de France\n")
    #expect(set.status == 0)
    // The same by its address: what was written about it stays.
    let again = try await home.run(["bookmarks", "add", "\(portal.root)/datasets/rivieres/"] + portal.flags)
    #expect(again.status == 0)
    let file = try await home.run(["bookmarks", "add", FixturePortal.file] + portal.flags)
    #expect(file.output == "Bookmarked: Débits, par station\n")
    let listed = try await home.run(["bookmarks", "--format", "csv"])
    let lines = listed.output.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(
      lines.contains {
        $0.contains("dataset,\(FixturePortal.dataset),Rivières de France,Office des eaux,à relire")
      })
    #expect(
      lines.contains {
        $0.contains("file,\(FixturePortal.file),\"Débits, par station\",Rivières de France,\"\"")
      })
    // By its id no network is needed, and the portal is left alone.
    let count = portal.targets.count
    let gone = try await home.run(["bookmarks", "remove", FixturePortal.file] + portal.flags)
    #expect(gone.output == "Bookmark removed: Débits, par station\n")
    #expect(portal.targets.count == count)
    let bySlug = try await home.run(["bookmarks", "remove", "rivieres"] + portal.flags)
    #expect(bySlug.output == "Bookmark removed: Rivières de France\n")
    let none = try await home.run(["bookmarks", "remove", "rivieres"] + portal.flags)
    #expect(none.errors == "“rivieres” is not bookmarked.\n")
    #expect(none.status == 1)
  }

  @Test(arguments: [("eau douce", "names nothing on the portal"), ("absente", "(404)")])
  func `what names nothing is not bookmarked`(reference: String, reason: String) async throws {
    let home = Home()
    let portal = try await FixturePortal.start()
    let run = try await home.run(["bookmarks", "add", reference] + portal.flags)
    #expect(run.errors.contains(reason))
    #expect(run.output.isEmpty)
    #expect(run.status == 1)
  }

  @Test func `named queries are printed with what they ask`() async throws {
    let home = Home()
    let library = try await Library(file: home.file)
    try await library.save(
      SavedQuery(
        portal: "portal.test", name: "Eau", kind: .search, text: "tag:eau org:o1\ntag:eau org:Office",
        saved: Date(timeIntervalSince1970: 1_780_000_000)))
    await library.close()
    let csv = try await home.run(["queries", "office", "--format", "csv"])
    #expect(
      csv.output == """
        portal,name,kind,text,meaning,saved\r
        portal.test,Eau,search,tag:eau org:o1,tag:eau org:Office,2026-05-28T20:26:40Z\r

        """)
    #expect(try await home.run(["queries"]).output.contains("tag:eau org:Office"))
    let none = try await home.run(["queries", "absent", "--lang", "fr"])
    #expect(none.errors == "Aucune requête nommée.\n")
    #expect(none.status == 1)
  }

  @Test func `a damaged file is said and set aside, and the answer comes all the same`() async throws {
    let home = Home()
    try FileManager.default.createDirectory(
      at: home.file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("not a database".utf8).write(to: home.file)
    let portal = try await FixturePortal.start()
    let run = try await home.run(["search", "eau"] + portal.flags)
    #expect(
      run.errors.hasPrefix("The history's file was damaged: it was set aside, \(home.file.path).damaged-"))
    #expect(run.status == 0)
  }

  @Test(
    arguments: [
      ([:], nil), (["HOME": "/home/x"], "/home/x/.local/state/datagouv-tui/library.sqlite"),
      (["HOME": "/home/x", "XDG_STATE_HOME": "/state"], "/state/datagouv-tui/library.sqlite"),
      (["HOME": "/home/x", "XDG_STATE_HOME": "state"], "/home/x/.local/state/datagouv-tui/library.sqlite"),
      (["HOME": "/home/x", "XDG_STATE_HOME": ""], "/home/x/.local/state/datagouv-tui/library.sqlite"),
    ] as [([String: String], String?)])
  func `the library is where XDG says`(environment: [String: String], path: String?) throws {
    #expect(Folders(environment: environment).library?.path == path)
    let options = try PortalOptions.parse([])
    #expect(try LaunchSettings(options, environment: environment).libraryFile?.path == path)
  }

  @Test func `the sample remembers nothing, and cannot be offline`() throws {
    let sample = try PortalOptions.parse(["--sample"])
    #expect(try LaunchSettings(sample, environment: ["HOME": "/home/x"]).libraryFile == nil)
    let both = try PortalOptions.parse(["--sample", "--offline"])
    #expect(throws: SettingsError.uselessWithSample(flag: "--offline")) {
      try LaunchSettings(both, environment: [:])
    }
  }
}
