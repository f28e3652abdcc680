import Foundation
import Testing

struct VocabularyTests {
  private func texts(_ path: String) async throws -> [String] {
    try await Reply.get(path).json.list.compactMap(\.["text"].text)
  }

  @Test(arguments: [
    ("/api/1/datasets/suggest/formats/?q=js", ["geojson", "json"]),
    ("/api/1/datasets/suggest/mime/?q=text&size=1", ["text/csv"]),
    ("/api/1/tags/suggest/?q=velo", ["velo"]), ("/api/1/tags/suggest/?q=zorglub", []),
  ])
  func `suggestions are texts, the frequent first`(path: String, found: [String]) async throws {
    #expect(try await texts(path) == found)
  }

  @Test func `tags come by eight unless more are asked for`() async throws {
    #expect(try await texts("/api/1/tags/suggest/?q=a").count == 8)
    #expect(try await texts("/api/1/tags/suggest/?q=a&size=30").count == 30)
    #expect(try await texts("/api/1/tags/suggest/?q=trans").first == "transport")
    #expect(try await Reply.get("/api/1/tags/suggest/").status == 400)
  }

  @Test func `territories are suggested the largest first, by name or code`() async throws {
    let rennes = try await Reply.get("/api/1/spatial/zones/suggest/?q=rennes").json
    let ids = rennes.list.compactMap(\.["id"].text)
    #expect(ids == ["fr:epci:243500139", "fr:commune:35238"])
    let commune = try #require(rennes.list.last)
    #expect(commune.keys == ["id", "name", "code", "level", "uri"])
    #expect(commune["uri"].text == "http://id.insee.fr/geo/commune/35238")
    let coded = try await Reply.get("/api/1/spatial/zones/suggest/?q=75056").json
    #expect(coded[0]["name"].text == "Paris")
    #expect(try await Reply.get("/api/1/spatial/zones/suggest/?q=sa&size=2").json.list.count == 2)
  }

  @Test func `a territory is a feature, several a collection without geometry`() async throws {
    let zone = try await Reply.get("/api/1/spatial/zone/fr:region:53/").json
    #expect(zone["properties"]["name"].text == "Bretagne")
    #expect(zone["geometry"] == .null)
    #expect(zone.keys == ["type", "id", "properties"])
    let both = try await Reply.get("/api/1/spatial/zones/fr:region:53,fr:commune:35238/").json
    #expect(both["features"].list.map(\.["id"].text) == ["fr:region:53", "fr:commune:35238"])
    #expect(both["features"][0]["geometry"].keys == ["type", "coordinates"])
    #expect(try await Reply.get("/api/1/spatial/zone/fr:region:99/").status == 404)
    #expect(try await Reply.get("/api/1/spatial/zones/fr:region:53,rien/").status == 500)
  }

  @Test func `levels leave out what is no territory, and a level counts its datasets`() async throws {
    let granularities = try await Reply.get("/api/1/spatial/granularities/").json.list.map(\.["id"].text)
    let levels = try await Reply.get("/api/1/spatial/levels/").json.list.map(\.["id"].text)
    #expect(granularities == levels + ["poi", "other"])
    let regions = try await Reply.get("/api/1/spatial/coverage/fr:region/").json["features"].list
    #expect(regions.count == 18)
    let bretagne = try #require(regions.first { $0["id"].text == "fr:region:53" })
    let found = try await Reply.get("/api/1/datasets/?geozone=fr:region:53").json
    #expect(bretagne["properties"]["datasets"] == found["total"])
    let datasets = try await Reply.get("/api/1/spatial/zone/fr:region:53/datasets/").json
    #expect(datasets[0].keys == ["class", "id", "title", "acronym", "uri", "page"])
    #expect(Int64(datasets.list.count) == found["total"].integer)
  }

  @Test(arguments: [
    ("/api/1/datasets/resource_types/", 6, "label", "Fichier principal"),
    ("/api/1/contacts/roles/", 11, "label", "Contact"),
    ("/api/1/reports/reasons/", 7, "value", "auto_spam"),
    ("/api/1/access_type/reason_categories/", 4, "label", "Données à caractère personnel"),
    ("/api/1/datasets/licenses/", 9, "id", "notspecified"),
    ("/api/1/datasets/frequencies/", 40, "label", "Temps réel"),
    ("/api/1/datasets/frequencies/?lang=en", 40, "label", "Real time"),
  ])
  func `closed lists are arrays`(path: String, count: Int, key: String, first: String) async throws {
    let list = try await Reply.get(path).json
    #expect(list.list.count == count)
    #expect(list[0][key].text == first)
  }

  @Test func `extensions are sorted, schemas have versions and may be consolidated`() async throws {
    let extensions = try await Reply.get("/api/1/datasets/extensions/").json.list.compactMap(\.text)
    #expect(extensions.contains("parquet") && extensions == extensions.sorted())
    let schemas = try await Reply.get("/api/1/datasets/schemas/").json
    let irve = try #require(schemas.list.first { $0["name"].text == "etalab/schema-irve-statique" })
    #expect(irve["versions"].list.count == 2)
    #expect(irve["versions"][0].keys == ["version_name", "schema_url"])
    let slug = "bornes-de-recharge-pour-vehicules-electriques"
    let dataset = try await Reply.get("/api/2/datasets/\(slug)/", headers: ["X-Fields": "id"]).json
    #expect(irve["consolidation_dataset_id"] == dataset["id"])
    let used = try await Reply.get("/api/2/datasets/\(slug)/schemas/").json
    #expect(used.list.map(\.["name"].text) == ["etalab/schema-irve-statique"])
    #expect(try await Reply.get("/api/2/datasets/\(slug)/extras/").json == .object([:]))
  }
}
