import DataGouv
import Foundation
import Testing
import Views

@testable import datagouv_tui

@Suite(.timeLimit(.minutes(5)))
struct MetricsCommandTests {
  static let datasetText =
    """
    Dataset Metrics: Rivières de France
    Dataset ID: 5f0000000000000000000001

    Monthly Statistics:
    ------------------------------------------------------------
    Month        Visits          Downloads\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}
    ------------------------------------------------------------
    2026-03      1,200           34\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}
    2026-02      1,000,001       5\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}
    ------------------------------------------------------------
    Total        1,001,201       39\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}

    """

  static let resourceText =
    """
    Resource Metrics: Débits, par station
    Resource ID: 11111111-2222-4333-8444-555555555555

    Monthly Statistics:
    ----------------------------------------
    Month        Downloads\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}
    ----------------------------------------
    2026-03      4,321\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}
    ----------------------------------------
    Total        4,321\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}

    """

  @Test(arguments: ["rivieres", FixturePortal.dataset])
  func `the months of a dataset are those of the tool, two rows of a month added up`(name: String)
    async throws
  {
    let portal = try await FixturePortal.start()
    #expect(try await portal.run("metrics", name).output == Self.datasetText)
    #expect(try await portal.run("metrics", "--dataset", name).output == Self.datasetText)
    #expect(try await portal.run("metrics", "--dataset", name, "--lang", "fr").output == Self.datasetText)
  }

  @Test func `a file has downloads alone, and both come with two blank lines between`() async throws {
    let portal = try await FixturePortal.start()
    #expect(try await portal.run("metrics", FixturePortal.file).output == Self.resourceText)
    let both = try await portal.run("metrics", "--resource", FixturePortal.file, "--dataset", "rivieres")
    #expect(both.output == Self.datasetText + "\n\n" + Self.resourceText)
    #expect(both.status == 0)
  }

  @Test func `an unknown id has a heading without title and no months`() async throws {
    let portal = try await FixturePortal.start()
    let dataset = try await portal.run("metrics", "5f00000000000000000000ff")
    #expect(
      dataset.output
        == "Dataset Metrics\nDataset ID: 5f00000000000000000000ff\n\nNo metrics available for this dataset.\n"
    )
    let file = "00000000-2222-4333-8444-555555555555"
    let resource = try await portal.run("metrics", "--resource", file)
    #expect(
      resource.output == "Resource Metrics\nResource ID: \(file)\n\nNo metrics available for this resource.\n"
    )
  }

  @Test(
    arguments: [
      ([], "Error: At least one of dataset_id or resource_id must be provided.\n"),
      (["--dataset", ""], "Error: At least one of dataset_id or resource_id must be provided.\n"),
      (["--dataset", "  "], "Error: dataset_id cannot be empty.\n"),
      (["--resource", " "], "Error: resource_id cannot be empty.\n"),
      (["--dataset", "rivieres", "--resource", "\t"], "Error: resource_id cannot be empty.\n"),
    ] as [([String], String)])
  func `what the tool refuses is refused`(arguments: [String], sentence: String) async throws {
    let portal = try await FixturePortal.start()
    let run = try await Run.program(["metrics"] + arguments + portal.flags)
    #expect(run.output.isEmpty)
    #expect(run.errors == sentence)
    #expect(run.status == 1)
  }

  @Test(arguments: [["--env", "demo"], []])
  func `the demo site is refused before anything is asked`(flags: [String]) async throws {
    let run = try await Run.program(["metrics"] + flags, environment: ["DATAGOUV_API_ENV": "demo"])
    #expect(run.errors.hasPrefix("Error: The Metrics API is not available in the demo environment.\n"))
    #expect(run.status == 1)
  }

  @Test func `a portal without a Metrics API says so`() async throws {
    let run = try await Run.program(["metrics", "x", "--catalog-url", "http://127.0.0.1:1"])
    #expect(run.errors == "This portal has no metrics service.\n")
    #expect(run.status == 1)
  }

  @Test func `a hundred months are asked for in pages of fifty`() async throws {
    let portal = try await FixturePortal.start()
    _ = try await portal.run("metrics", "rivieres", "--limit", "100")
    #expect(portal.targets.contains { $0.contains("page_size=50") })
  }

  @Test func `JSON and CSV tell a month without a value from zero`() async throws {
    let report = MetricsReport(
      dataset: .init(
        id: "d", title: nil,
        series: MonthlySeries(figures: [
          MonthlyFigures(month: Month(year: 2026, month: 1), visits: 0, downloads: nil)
        ])))
    #expect(
      report.csv.text(forTerminal: false) == "subject,id,month,visits,downloads\r\ndataset,d,2026-01,0,\r\n")
    #expect(
      report.json.text == """
        {
          "dataset": {
            "id": "d",
            "months": [
              {
                "downloads": null,
                "month": "2026-01",
                "visits": 0
              }
            ],
            "title": null,
            "total": {
              "downloads": 0,
              "visits": 0
            }
          },
          "resource": null
        }

        """)
  }

  @Test func `a title cannot break out of the layout`() {
    let report = MetricsReport(
      resource: .init(id: "r", title: "a\nb\u{1b}[2J", series: MonthlySeries(figures: [])))
    #expect(report.text(Messages(.english)).hasPrefix("Resource Metrics: a b\u{FFFD}[2J\nResource ID: r\n"))
  }

  private func section(_ kind: String, _ arguments: String...) async throws -> [String: Any] {
    let run = try await Run.program(["metrics", "--sample", "--format", "json"] + arguments)
    #expect(run.errors == "")
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(document?[kind] as? [String: Any])
  }

  @Test func `the portal, a producer, a reuse and an API have months too`() async throws {
    let site = try await section("site", "--site", "--months", "30")
    let months = try #require(site["months"] as? [[String: Any]])
    #expect(months.count == 30)
    #expect(Set(months[0].keys) == ["month", "visits", "downloads", "reuse_visits"])
    let producer = try await section("organization", "--organization", "ademe")
    #expect(producer["title"] as? String != nil)
    #expect((producer["months"] as? [[String: Any]])?.first?["dataservice_visits"] != nil)
    let reuse = try await section(
      "reuse", "--reuse", "https://www.data.gouv.fr/reuses/accidents-la-carte-des-carrefours/")
    #expect(Set((reuse["total"] as? [String: Any] ?? [:]).keys) == ["visits"])
    let service = try await section("dataservice", "--dataservice", "api-adresse")
    #expect((service["months"] as? [[String: Any]])?.isEmpty == false)
  }

  @Test func `text, CSV and charts of the portal have its columns`() async throws {
    let text = try await Run.program(["metrics", "--sample", "--site", "--months", "2"])
    #expect(text.output.contains("Month        Visits          Downloads       Reuse visits   \n"))
    let csv = try await Run.program(["metrics", "--sample", "--site", "--months", "2", "--format", "csv"])
    #expect(csv.output.hasPrefix("subject,id,month,visits,downloads,reuse_visits\r\n"))
    let chart = try await Run.program(
      ["metrics", "--sample", "--site", "--months", "14", "--format", "chart"],
      environment: ["COLUMNS": "60", "LC_ALL": "C"])
    #expect(chart.output.contains("visits\n"))
    #expect(chart.output.contains("##"))
    #expect(chart.output.utf8.allSatisfy { $0 < 0x7f })
    #expect(chart.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test func `a name that names nothing is refused`() async throws {
    let run = try await Run.program(["metrics", "--sample", "--organization", "/", "--lang", "en"])
    #expect(run.errors == "“/” names nothing: give an id, a slug or an address.\n")
    #expect(run.status == 1)
    let missing = try await Run.program(["metrics", "--sample", "--reuse", "nobody-knows-it", "--lang", "en"])
    #expect(missing.status == 1)
    let unknown = try await Run.program(["metrics", "--sample", "--reuse", "5f00000000000000000000ff"])
    #expect(unknown.output.contains("No metrics available for this reuse.\n"))
  }
}
