import DataGouv
import Testing

@Suite(.timeLimit(.minutes(1)))
struct MainRoutesTests {
  @Test(arguments: [
    ("/api/1/datasets/demandes-de-valeurs-foncieres", 308, "/api/1/datasets/demandes-de-valeurs-foncieres/"),
    ("/api/1/datasets/dvf/", 308, "/api/1/datasets/demandes-de-valeurs-foncieres/"),
    (
      "/api/2/datasets/dvf/resources/?page=1", 308,
      "/api/2/datasets/demandes-de-valeurs-foncieres/resources/?page=1"
    ),
    ("/api/2/datasets/DEMANDES-de-valeurs-foncieres/", 308, "/api/2/datasets/demandes-de-valeurs-foncieres/"),
  ])
  func `a missing slash or an old slug is sent elsewhere`(path: String, status: Int, location: String)
    async throws
  {
    let answer = try await Probe.get(path)
    #expect(answer.status == status)
    #expect(answer.headers["location"]?.hasSuffix(location) == true)
  }

  @Test(arguments: [
    ("/api/1/datasets/ffffffffffffffffffffffff/", 404, "message"),
    ("/api/2/datasets/ffffffffffffffffffffffff/", 404, "message"),
    ("/api/1/datasets/jeu-supprime/", 410, "message"),
    ("/api/2/datasets/jeu-supprime/resources/", 410, "message"),
    ("/api/1/datasets/demandes-de-valeurs-foncieres/resources/", 405, "message"),
    ("/api/1/datasets/r/00000000-0000-4000-8000-000000000000", 404, "message"),
    ("/api/2/datasets/resources/00000000-0000-4000-8000-000000000000/", 404, "message"),
    ("/api/1/oups/", 404, "error"),
    ("/api/1/datasets/?sort=bidon", 400, "errors"),
    ("/api/1/datasets/?page=0", 400, "errors"),
    ("/api/1/datasets/?page=deux", 400, "errors"),
    ("/api/1/datasets/?page=9999", 404, "message"),
    ("/api/2/datasets/search/?sort=title", 400, "errors"),
    ("/api/2/datasets/search/?page=600&page_size=20", 400, "message"),
  ])
  func `an error has the status and the body of the real one`(
    path: String, status: Int, member: String
  ) async throws {
    let answer = try await Probe.get(path)
    #expect(answer.status == status)
    #expect(answer.json[member] != .null)
  }

  @Test func `the permanent address of a file leads to it`() async throws {
    let files = try await Probe.get("/api/2/datasets/code-officiel-geographique-cog/resources/").json["data"]
      .items
    let id = try #require(files[3]["id"].text)
    let answer = try await Probe.get("/api/1/datasets/r/\(id)")
    #expect(answer.status == 302)
    #expect(answer.headers["location"] == files[3]["url"].text)
    let csv = try await Probe.get("/files/\(id).csv")
    #expect(csv.text.split(separator: "\n").count == 2)
    #expect(csv.text.hasPrefix("code_commune,nom,"))
  }

  @Test(arguments: [
    "valeurs foncières", "élections", "ELECTIONS", "qualité de l'air", "bornes de recharge", "écoles",
    "loyers",
    "transport", "santé", "sirene", "immeuble protégé",
  ])
  func `everyday words find something`(query: String) async throws {
    let client = DataGouvClient(portal: try await Probe.portal)
    let page = try await client.search(DatasetQuery(text: query))
    #expect(page.total > 0)
    #expect(page.skipped.isEmpty)
    await client.close()
  }

  @Test func `a title counts more than a description, and every word is needed`() async throws {
    let found = try await Probe.get("/api/2/datasets/search/?q=ecoles&page_size=5&page=1").json
    #expect(found["data"].items.first?["slug"] == .string("annuaire-de-leducation"))
    let none = try await Probe.get("/api/2/datasets/search/?q=ecoles+introuvable").json
    #expect(none["total"] == .number("0"))
    #expect(none["data"] == .array([]))
  }

  @Test(arguments: ["views", "created", "last_update", "followers", "reuses"])
  func `a sort is kept over pages`(key: String) async throws {
    var values: [String] = []
    for page in 1...3 {
      let items = try await Probe.get("/api/2/datasets/search/?sort=-\(key)&page=\(page)&page_size=7").json[
        "data"]
      values += items.items.map { item in
        let value =
          switch key {
          case "created": item["created_at"]
          case "last_update": item["last_update"]
          default: item["metrics"][key]
          }
        return value.text ?? String(repeating: "0", count: 9 - "\(value.integer ?? 0)".count)
          + "\(value.integer ?? 0)"
      }
    }
    #expect(values.count == 21)
    #expect(values == values.sorted(by: >))
  }

  @Test func `filters narrow, and a facet counts without its own filter`() async throws {
    let answer = try await Probe.get("/api/2/datasets/search/?license=odc-odbl&format=csv").json
    let licenses = answer["facets"]["license"].items
    #expect(answer["data"].items.allSatisfy { $0["license"] == .string("odc-odbl") })
    #expect(answer["total"].integer == licenses.first { $0["name"].text == "odc-odbl" }?["count"].integer)
    #expect(licenses.first?["name"].text == "all")
    #expect((licenses.first?["count"].integer ?? 0) > (answer["total"].integer ?? 0))
  }

  @Test func `an archived dataset is found by its address only`() async throws {
    #expect(try await Probe.get("/api/2/datasets/jeu-archive/").json["archived"].text != nil)
    let list = try await Probe.get(
      "/api/1/datasets/?page_size=100", headers: ["X-Fields": "data{slug,archived}"])
    #expect(list.json["data"].items.count > 60)
    #expect(list.json["data"].items.allSatisfy { $0["archived"] == .null })
  }

  @Test func `licences, frequencies and territories come with names when asked`() async throws {
    let path = "/api/2/datasets/code-officiel-geographique-cog/"
    let plain = try await Probe.get(path).json
    #expect(plain["license"] == .string("lov2"))
    let full = try await Probe.get(path + "?lang=en", headers: ["X-Get-Datasets-Full-Objects": "True"]).json
    #expect(full["license"]["title"].text?.hasPrefix("Licence Ouverte") == true)
    #expect(full["frequency"]["label"] == .string("Annual"))
    #expect(full["spatial"]["zones"].items.first?["name"] == .string("France"))
    #expect(full["spatial"]["granularity"]["name"] == .string("Commune française"))
  }

  @Test func `files come page by page, of a type or with a word`() async throws {
    let path = "/api/2/datasets/donnees-synop-essentielles-omm/resources/"
    let first = try await Probe.get(path).json
    #expect(first["data"].items.count == 50)
    #expect(first["total"].integer == 132)
    let next = try #require(first["next_page"].text)
    let address = next.split(separator: "/", maxSplits: 2)
    #expect(address.last?.hasSuffix("/resources/?page=2") == true)
    #expect(try await Probe.get(path + "?page=9").json["data"] == .array([]))
    #expect(try await Probe.get(path + "?q=liste").json["total"].integer == 1)
    let states = "/api/2/datasets/tous-les-etats-dun-fichier/resources/?type=update"
    #expect(try await Probe.get(states).json["total"].integer == 1)
  }

  @Test func `v1 lists files within the record`() async throws {
    let dataset = try await Probe.get("/api/1/datasets/demandes-de-valeurs-foncieres/").json
    #expect(dataset["resources"].items.count == 9)
    #expect(dataset.members.map(\.name) == dataset.members.map(\.name).sorted())
  }
}
