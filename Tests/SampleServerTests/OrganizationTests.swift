import Foundation
import Testing

struct OrganizationTests {
  private static let insee = "5a10c0ffee00000000000001"

  /// Keys of an organization and the kinds of their values, `0` where null is possible.
  private static let shape: [String: String] = [
    "acronym": "0s", "badges": "l", "banner_color": "0", "banner_image": "0", "banner_image_position": "n",
    "business_number_id": "0s", "created_at": "s", "deleted": "0s", "description": "s", "ext": "o",
    "extras": "o", "id": "s", "image_url": "0s", "last_modified": "s", "logo": "0s", "logo_thumbnail": "0s",
    "members": "l", "metrics": "o", "name": "s", "page": "s", "permissions": "o",
    "presentation_blocs_published_at": "0s", "slug": "s", "teams": "l", "uri": "s", "url": "0s", "zone": "0s",
  ]

  private func names(_ query: String, path: String = "/api/2/organizations/search/") async throws -> [String]
  {
    let reply = try await Reply.get("\(path)?page_size=100&\(query)", headers: ["X-Fields": "data{slug}"])
    return reply.json["data"].list.compactMap(\.["slug"].text)
  }

  @Test(arguments: ["/api/1/organizations/", "/api/2/organizations/search/"])
  func `every organization has the recorded shape`(path: String) async throws {
    let list = try await Reply.get(path + "?page_size=100").json
    #expect(list["data"].list.count == 30)
    for item in list["data"].list {
      #expect(item.keys == Set(Self.shape.keys))
      for (key, kinds) in Self.shape { #expect(kinds.contains(item[key].kind), "\(key) of \(item["slug"])") }
    }
  }

  @Test func `an organization tells its figures, and its members hide their addresses`() async throws {
    let one = try await Reply.get("/api/1/organizations/\(Self.insee)/").json
    #expect(one["acronym"].text == "INSEE")
    #expect(one["description"].text?.contains("## Données diffusées") == true)
    #expect(one["members"][0]["role"].text == "admin")
    #expect(one["members"][0]["label"].text == "Administrateur")
    #expect(one["members"][0]["user"]["email"].text == "***@example.org")
    let datasets = try await Reply.get(
      "/api/2/datasets/?organization=\(Self.insee)&page_size=100",
      headers: ["X-Fields": "data{metrics{views}},total"]
    ).json
    #expect(one["metrics"]["datasets"] == datasets["total"])
    let views = datasets["data"].list.reduce(Int64(0)) { $0 + ($1["metrics"]["views"].integer ?? 0) }
    #expect(one["metrics"]["views"].integer == views)
    #expect(one["metrics"]["datasets_by_months"].kind == "o")
  }

  @Test(arguments: [
    ("sncf", 200), ("SNCF", 308), ("5a10c0ffee0000000000000a", 200), ("zorglub", 404),
    ("agence-dissoute", 410),
    ("5a10c0ffee0000000000001e", 410),
  ])
  func `an organization is had by its id or slug`(name: String, status: Int) async throws {
    #expect(try await Reply.get("/api/1/organizations/\(name)/").status == status)
  }

  @Test func `one without datasets has little to say`() async throws {
    let one = try await Reply.get("/api/1/organizations/syndicat-mixte-du-bassin-versant/").json
    #expect(one["url"] == .null)
    #expect(one["members"].list.isEmpty)
    #expect(one["metrics"]["datasets"].integer == 0)
    #expect(one["metrics"]["datasets_by_months"].integer == 0)
  }

  @Test(arguments: ["created", "followers", "datasets", "reuses", "views"])
  func `both lists sort both ways`(sort: String) async throws {
    for path in ["/api/1/organizations/", "/api/2/organizations/search/"] {
      func keys(_ sort: String) async throws -> [String] {
        let fields = ["X-Fields": "data{created_at,metrics}"]
        let list = try await Reply.get("\(path)?page_size=100&sort=\(sort)", headers: fields)
        return list.json["data"].list.map { item in
          sort.hasSuffix("created")
            ? item["created_at"].text ?? ""
            : String(
              format: "%018lld", item["metrics"][String(sort.drop { $0 == "-" })].integer ?? 0)
        }
      }
      let up = try await keys(sort)
      let down = try await keys("-" + sort)
      #expect(up == up.sorted())
      #expect(down == down.sorted(by: >))
    }
  }

  @Test(arguments: [("name", 200), ("-last_modified", 200), ("bidon", 400)])
  func `the list alone sorts by name and by change`(sort: String, status: Int) async throws {
    #expect(try await Reply.get("/api/1/organizations/?sort=\(sort)").status == status)
    let search = try await Reply.get("/api/2/organizations/search/?sort=\(sort)")
    #expect(search.status == 400)
    #expect(search.json["errors"]["sort"].text?.contains("is not a valid choice for 'sort'.") == true)
  }

  @Test(arguments: [
    ("q=insee", "institut-national-de-la-statistique-et-des-etudes-economiques"),
    ("q=rennes", "rennes-metropole"), ("badge=company&sort=-followers", "sncf"),
  ])
  func `words and badges find them`(query: String, slug: String) async throws {
    #expect(try await names(query).first == slug)
    #expect(try await names(query, path: "/api/1/organizations/").first == slug)
  }

  @Test func `the search reads descriptions and counts kinds of producers`() async throws {
    #expect(try await names("q=Filosofi").count == 1)
    #expect(try await names("q=Filosofi", path: "/api/1/organizations/").isEmpty)
    let found = try await Reply.get("/api/2/organizations/search/?producer_type=company&page_size=1").json
    #expect(found["total"].integer == 2)
    let types = found["facets"]["producer_type"]
    #expect(types[0]["name"].text == "all")
    #expect(types[0]["count"].integer == 30)
    #expect(types.list.contains { $0["name"].text == "local-authority" })
    #expect(try await Reply.get("/api/1/organizations/?badge=rien").status == 400)
  }

  @Test func `suggestions, badges and roles are lists of names`() async throws {
    let found = try await Reply.get("/api/1/organizations/suggest/?q=ins").json
    #expect(found[0]["acronym"].text == "INSEE")
    #expect(found[0].keys == ["id", "name", "acronym", "slug", "image_url", "page"])
    #expect(try await Reply.get("/api/1/organizations/suggest/?q=min&size=3").json.list.count == 3)
    #expect(try await Reply.get("/api/1/organizations/suggest/").status == 400)
    #expect(try await Reply.get("/api/1/organizations/badges/").json["certified"].text == "Certifié")
    let roles = try await Reply.get("/api/1/organizations/roles/").json
    #expect(roles.list.map(\.["id"].text) == ["admin", "editor", "partial_editor"])
  }

  @Test func `its datasets come with the deleted and the archived`() async throws {
    let nantes = try await Reply.get("/api/1/organizations/nantes-metropole/datasets/").json
    #expect(nantes["data"].list.contains { $0["archived"].text != nil })
    #expect(nantes["data"][0]["resources"].kind == "l")
    let toulouse = try await Reply.get("/api/1/organizations/toulouse-metropole/datasets/").json
    #expect(toulouse["data"].list.contains { $0["deleted"].text != nil })
  }

  @Test func `its followers are as many as it counts, and all different`() async throws {
    let path = "/api/1/organizations/\(Self.insee)/"
    let count = try await Reply.get(path).json["metrics"]["followers"].integer
    let page = try await Reply.get(path + "followers/?page_size=300").json
    #expect(page["total"].integer == count)
    #expect(Set(page["data"].list.map { $0["follower"]["id"].text }).count == page["data"].list.count)
    #expect(page["data"][0].keys == ["id", "follower", "since"])
  }

  @Test func `contacts are few, and its exports are between quotes`() async throws {
    let contacts = try await Reply.get("/api/1/organizations/sncf/contacts/").json
    #expect(contacts["data"].list.map(\.["role"].text) == ["contact", "publisher"])
    #expect(try await Reply.get("/api/1/organizations/region-bretagne/contacts/").json["total"].integer == 0)
    let export = try await Reply.get("/api/1/organizations/\(Self.insee)/datasets.csv")
    #expect(export.headers["content-type"] == "text/csv")
    #expect(export.headers["content-disposition"]?.hasPrefix("attachment; filename=") == true)
    #expect(export.text.hasPrefix("\"id\";\"title\";\"slug\""))
    #expect(export.text.contains("\"Base Sirene des entreprises et de leurs établissements (SIREN, SIRET)\""))
    let files = try await Reply.get("/api/1/organizations/\(Self.insee)/datasets-resources.csv").text
    #expect(files.hasPrefix("\"dataset.id\";"))
    #expect(try await Reply.get("/api/1/organizations/\(Self.insee)/rien.csv").status == 404)
  }

  @Test func `the hostile one comes untouched`() async throws {
    let one = try await Reply.get("/api/1/organizations/organisme-d-essai/").json
    #expect(one["name"].text?.contains("\u{1B}[31m") == true)
    #expect(one["description"].text?.contains("\u{0}") == true)
    #expect(one["members"][0]["user"]["first_name"].text?.contains("\u{1B}") == true)
  }
}
