import Foundation
import Testing

@testable import datagouv_tui

/// The built program against a small portal.
@Suite(.timeLimit(.minutes(5)))
struct CommandTests {
  @Test func `a search prints a table for people`() async throws {
    let run = try await FixturePortal.start().run("search", "eau", "douce")
    #expect(
      run.output == """
        2 datasets for “eau douce” · sorted by relevance · page 1/1

        Id                        Modified    Files  Visits  Producer         Title
        ────────────────────────  ──────────  ─────  ──────  ───────────────  ──────────────────────────────
        5f0000000000000000000001  1 Mar 2026      2  12,345  Office des eaux  Rivières de France
        5f0000000000000000000002                  0       0                   Piège \u{FFFD}[31mrouge, "cité" suite

        """)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test func `the same in French`() async throws {
    let portal = try await FixturePortal.start()
    let run = try await Run.program(["search", "eau", "--lang", "fr"] + portal.flags)
    #expect(run.output.hasPrefix("2 jeux de données pour «\u{A0}eau\u{A0}»"))
    #expect(run.output.contains("12\u{202F}345"))
  }

  @Test func `a search prints the servers' values as JSON and CSV`() async throws {
    let portal = try await FixturePortal.start()
    let json = try await portal.run("search", "eau", "--format", "json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["total"] as? Int == 2)
    let datasets = try #require(document["datasets"] as? [[String: Any]])
    #expect(datasets.map { $0["title"] as? String }[1] == "Piège \u{1b}[31mrouge\u{202e}, \"cité\"\nsuite")
    #expect(datasets[0]["url"] as? String == "\(portal.root)/datasets/rivieres/")
    #expect(!json.output.unicodeScalars.contains("\u{1b}"))
    let csv = try await portal.run("search", "eau", "--format", "csv")
    let lines = csv.output.components(separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("id,slug,title,acronym,producer,last_update"))
    #expect(
      lines[1].hasPrefix(
        "5f0000000000000000000001,rivieres,Rivières de France,RIV,Office des eaux,2026-03-01T08:"))
    #expect(lines[2].contains(",\"Piège \u{1b}[31mrouge\u{202e}, \"\"cité\"\"\nsuite\","))
  }

  @Test func `a search that finds nothing says so and ends with 1`() async throws {
    let portal = try await FixturePortal.start()
    let text = try await portal.run("search", "rien")
    #expect(text.output.isEmpty)
    #expect(text.errors == "No datasets for “rien”.\n")
    #expect(text.status == 1)
    let json = try await portal.run("search", "rien", "--format", "json")
    #expect(json.output.contains("\"datasets\": []"))
    #expect(json.status == 1)
  }

  @Test func `a failure is a clean sentence on standard error, and nothing else`() async throws {
    let run = try await FixturePortal.start().run("search", "panne", "--format", "json")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("(500)"))
    #expect(!run.errors.unicodeScalars.contains("\u{1b}"))
    #expect(run.status == 1)
  }

  @Test func `nobody listening is a sentence too`() async throws {
    let run = try await Run.program(["search", "--catalog-url", "http://127.0.0.1:1"])
    #expect(run.errors == "127.0.0.1 refuses the connection.\n")
    #expect(run.status == 1)
  }

  @Test func `show prints a dataset, its description and its files`() async throws {
    let run = try await FixturePortal.start().run("show", "rivieres")
    #expect(
      run.output == """
        Rivières de France (RIV)

        Id                 5f0000000000000000000001
        Name in addresses  rivieres
        Web page           https://example.org/datasets/rivieres
        Producer           Office des eaux
        Licence            Licence Ouverte 2.0
        Created            15 January 2024
        Data updated       1 March 2026
        Frequency          Annuelle
        Period covered     1 January 2020 – 31 December 2025
        Tags               eau, rivière
        Visits             12,345
        Downloads          678
        Reuses             2
        Followers          5
        Quality            75%

          Les **cours d'eau**.

          Par \u{FFFD}]0;bassin\u{FFFD}.

        2 files

        Id                                    Format  Size  Modified     Downl.  Rows  Title
        ────────────────────────────────────  ──────  ────  ───────────  ──────  ────  ───────────────────
        11111111-2222-4333-8444-555555555555  csv     2 kB  28 Feb 2026      42  yes   Débits, par station
        11111111-2222-4333-8444-666666666666  pdf                                no    Notice

        """)
    #expect(run.status == 0)
  }

  @Test(arguments: ["11111111-2222-4333-8444-555555555555", "5f0000000000000000000001", "ADDRESS"])
  func `a dataset can be named by its file, its id or its address`(name: String) async throws {
    let portal = try await FixturePortal.start()
    let address = "\(portal.root)/datasets/rivieres/"
    let run = try await portal.run("show", name == "ADDRESS" ? address : name, "--format", "json")
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect((document?["dataset"] as? [String: Any])?["slug"] as? String == "rivieres")
    let files = try #require(document?["resources"] as? [[String: Any]])
    #expect(files.map { $0["rows"] as? String } == ["browsable", "not_tabular"])
  }

  @Test func `what is not there ends with 1`() async throws {
    let portal = try await FixturePortal.start()
    for reference in ["absent", "two words", "5f00000000000000000000ff"] {
      let run = try await portal.run("show", reference)
      #expect(run.output.isEmpty)
      #expect(!run.errors.isEmpty)
      #expect(run.status == 1)
    }
  }

  @Test func `the program's files are listed a line each as CSV`() async throws {
    let run = try await FixturePortal.start().run("show", "rivieres", "--format", "csv")
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines.count == 4)
    #expect(
      lines[1].hasPrefix("11111111-2222-4333-8444-555555555555,\"Débits, par station\",main,file,csv,,2048,"))
  }
}
