import DataGouv
import Foundation
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CatalogueTests {
  private static func listed() async throws -> [JSONValue] {
    try await Probe.get("/api/1/datasets/?page_size=100").json["data"].items
  }

  @Test func `ids, slugs and files are unique, and every dataset of a producer is described`() async throws {
    let datasets = try await Self.listed()
    #expect(datasets.count >= 60)
    #expect(Set(datasets.map { $0["id"] }).count == datasets.count)
    #expect(Set(datasets.map { $0["slug"] }).count == datasets.count)
    let files = datasets.flatMap { $0["resources"].items.map { $0["id"] } }
    #expect(Set(files).count == files.count)
    #expect(datasets.allSatisfy { $0["id"].text?.count == 24 })
    #expect(datasets.contains { $0["resources"].items.count >= 120 })
    #expect(datasets.filter { $0["description"].text == nil }.count <= 3)
  }

  @Test func `dates are past, and in their order`() async throws {
    for dataset in try await Self.listed() {
      let created = try #require(dataset["created_at"].text.flatMap { Timestamp($0).date })
      let updated = try #require(dataset["last_update"].text.flatMap { Timestamp($0).date })
      #expect(created <= Date())
      #expect(updated <= Date())
      #expect(updated >= created, "\(dataset["slug"])")
    }
  }

  @Test func `quality is the share of nine criteria`() async throws {
    for dataset in try await Self.listed() {
      let met = dataset["quality"].members.filter { $0.value.isTrue && $0.name != "has_resources" }
      #expect(dataset["quality"]["score"].double == Double(met.count) / 9)
    }
    let scores = Set(try await Self.listed().compactMap { $0["quality"]["score"].double })
    #expect(scores.count >= 5)
  }

  @Test func `files come in every state that a client tells apart`() async throws {
    let client = DataGouvClient(portal: try await Probe.portal)
    let files = try await client.resources(of: "tous-les-etats-dun-fichier").items
    #expect(files[0].browsability == .browsable)
    #expect(files[1].browsability == .notYetProcessed)
    #expect(files[2].browsability == .failed("csv_detective:Could not detect the separator of the file"))
    #expect(files[3].browsability == .tooLarge(734_003_200))
    #expect(files[4].browsability == .unavailable(status: 404))
    #expect(files[7].browsability == .notTabular)
    await client.close()
  }

  @Test func `tables have from no row to twenty thousand, and from two columns to forty`() async throws {
    let cog = try await Probe.table("code-officiel-geographique-cog", 4)
    #expect(try await Probe.get(cog + "data/").json["meta"]["total"] == .number("0"))
    let narrow = try await Probe.table("tous-les-types-de-colonnes", 1)
    #expect(try await Probe.get(narrow + "profile/").json["profile"]["header"].items.count == 2)
    let wide = try await Probe.table("elections-legislatives-2024-resultats-definitifs-du-1er-tour", 2)
    #expect(try await Probe.get(wide + "profile/").json["profile"]["header"].items.count == 40)
  }

  @Test func `every browsable file has rows of its own`() async throws {
    let files = try await Self.listed().flatMap { $0["resources"].items }.filter {
      $0["preview_url"] != .null
    }
    #expect(files.count >= 80)
    for file in files where file["title"].text?.hasPrefix("Supprimé") != true {
      let id = try #require(file["id"].text)
      #expect(try await Probe.get("/tabular/api/resources/\(id)/").status == 200)
    }
  }

  @Test func `a generated file has the size that is told`() async throws {
    let files = try await Self.listed().flatMap { $0["resources"].items }.filter {
      $0["preview_url"] != .null
    }
    #expect(files.allSatisfy { $0["filesize"] != .null })
    let small = files.filter { ($0["filesize"].integer ?? 0) < 30_000 }
    #expect(small.count > 20)
    for file in small {
      let csv = try await Probe.get("/files/\(file["id"].text ?? "").csv")
      #expect(csv.body.count == file["filesize"].integer.map { Int($0) }, "\(file["title"])")
    }
  }

  @Test func `a file of no table is filler of the size that is told`() async throws {
    let files = try await Probe.get("/api/2/datasets/demandes-de-valeurs-foncieres/resources/").json["data"]
      .items
    let notice = try #require(files.first { $0["format"] == .string("pdf") })
    let path = try #require(notice["url"].text?.split(separator: "/", maxSplits: 2).last.map { "/\($0)" })
    let name = try #require(path.firstRange(of: "/files/"))
    let answer = try await Probe.get(String(path[name.lowerBound...]))
    #expect(answer.body.count == 514_000)
    #expect(notice["filesize"].integer == 514_000)
  }

  @Test func `hostile text comes as it was written`() async throws {
    let record = try await Probe.get("/api/2/datasets/jeu-de-donnees-hostile/").json
    let title = try #require(record["title"].text)
    #expect(
      ["\u{1B}", "\u{07}", "\0", "\u{202E}", "\u{9B}", "\u{200B}"].allSatisfy { mark in
        title.unicodeScalars.contains { String($0) == mark }
      })
  }
}
