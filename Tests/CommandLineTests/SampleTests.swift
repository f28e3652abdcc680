import Foundation
import Glibc
import TerminalTesting
import Testing

/// Every command over the sample catalogue, each time by a server of its own.
@Suite(.timeLimit(.minutes(5)))
struct SampleTests {
  /// The members of the JSON that a command prints.
  private func document(_ arguments: String...) async throws -> [String: Any] {
    let run = try await Run.program(arguments + ["--sample", "--format", "json"])
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `a keyword leads to a dataset, its file, its rows and its months`() async throws {
    let found = try await document("search", "valeurs", "foncières")
    let datasets = try #require(found["datasets"] as? [[String: Any]])
    let slug = try #require(datasets.first?["slug"] as? String)
    let shown = try await document("show", slug)
    let files = try #require(shown["resources"] as? [[String: Any]])
    let file = try #require(files.first { $0["rows"] as? String == "browsable" }?["id"] as? String)
    let table = try await document("rows", file, "--page-size", "5")
    #expect((table["rows"] as? [[String: Any]])?.count == 5)
    #expect((table["columns"] as? [[String: Any]])?.isEmpty == false)
    let metrics = try await document("metrics", "--dataset", slug, "--resource", file, "--limit", "60")
    for subject in ["dataset", "resource"] {
      let months = try #require((metrics[subject] as? [String: Any])?["months"] as? [[String: Any]])
      #expect(months.count > 12)
      let names = months.compactMap { $0["month"] as? String }
      #expect(names == names.sorted().reversed())
    }
  }

  @Test func `a sort of rows is the server's`() async throws {
    let found = try await document("search", "valeurs", "foncières")
    let slug = try #require((found["datasets"] as? [[String: Any]])?.first?["slug"] as? String)
    let files = try #require(try await document("show", slug)["resources"] as? [[String: Any]])
    let file = try #require(files.first { $0["rows"] as? String == "browsable" }?["id"] as? String)
    let columns = try #require(try await document("rows", file)["columns"] as? [[String: Any]])
    let number = try #require(
      columns.first { ["int", "float"].contains($0["type"] as? String) }?["name"] as? String)
    let rows = try await document("rows", file, "--sort", number)["rows"] as? [[String: Any]]
    let values = try #require(rows).compactMap { ($0[number] as? NSNumber)?.doubleValue }
    #expect(values.count > 1)
    #expect(values == values.sorted())
  }

  @Test func `the sample server tells where it is, answers, and stops when told`() async throws {
    let session = try TerminalSession(
      Program.path("datagouv-tui"), arguments: ["sample-server", "--lang", "en"], columns: 200,
      environment: Program.environment())
    try await session.wait(for: "--metrics-url http")
    let line = try #require(await session.rows.first { $0.contains("--catalog-url") })
    let flags = line.split(separator: " ").drop { $0 != "--catalog-url" }.map(String.init)
    #expect(flags.count == 6)
    let run = try await Run.program(["search", "valeurs"] + flags)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    kill(session.process, SIGTERM)
    #expect(try await session.waitForExit() == .code(0))
  }

  @Test func `a port that is taken is a sentence`() async throws {
    let portal = try await FixturePortal.start()
    let port = try #require(portal.root.split(separator: ":").last)
    let run = try await Run.program(["sample-server", "--port", String(port)])
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("The sample server cannot listen on port \(port): "))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.status == 1)
  }
}
