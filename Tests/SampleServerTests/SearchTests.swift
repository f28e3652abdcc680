import Foundation
import Testing

@testable import SampleServer

struct SearchTests {
  private func slugs(_ query: String, path: String = "/api/2/datasets/search/") async throws -> [String] {
    let reply = try await Reply.get("\(path)?page_size=1000&\(query)", headers: ["X-Fields": "data{slug}"])
    return reply.json["data"].list.compactMap(\.["slug"].text)
  }

  private func words(_ text: String) -> String {
    "q=" + (text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
  }

  @Test(arguments: [
    ("valeurs foncières", "demandes-de-valeurs-foncieres"), ("DVF", "demandes-de-valeurs-foncieres"),
    ("élections", "elections-legislatives-resultats-par-bureau-de-vote"),
    ("ELECTION legislative", "elections-legislatives-resultats-par-bureau-de-vote"),
    ("qualité de l'air", "qualite-de-l-air-mesures-horaires"),
    ("bornes de recharge", "bornes-de-recharge-pour-vehicules-electriques"),
    ("écoles", "annuaire-de-l-education"),
    ("loyers", "carte-des-loyers"), ("transport", "reseau-de-transport-francilien-horaires"),
    ("santé", "etablissements-de-sante-finess"),
    ("sirene", "base-sirene-des-entreprises-et-de-leurs-etablissements"),
  ])
  func `words that people try find what they mean first`(text: String, slug: String) async throws {
    #expect(try await slugs(words(text)).first == slug)
  }

  @Test func `every word is required, in any text of the dataset`() async throws {
    let all = try await slugs("")
    let found = try await slugs(words("mutation parcelle zorglub"))
    #expect(all.count >= 60)
    #expect(found.isEmpty)
    #expect(try await slugs(words("reidentification finances")) == ["demandes-de-valeurs-foncieres"])
  }

  @Test func `the lists look in titles only`() async throws {
    for path in ["/api/1/datasets/", "/api/2/datasets/"] {
      #expect(try await slugs(words("reidentification"), path: path).isEmpty)
      #expect(try await slugs(words("valeur fonciere"), path: path) == ["demandes-de-valeurs-foncieres"])
    }
  }

  @Test func `half a word finds nothing`() async throws {
    #expect(try await slugs(words("fonc")).isEmpty)
  }

  @Test(arguments: ["created", "last_update", "reuses", "followers", "views"])
  func `sorts go both ways`(sort: String) async throws {
    func keys(_ sort: String) async throws -> [String] {
      let page = try await Reply.get("/api/2/datasets/search/?page_size=1000&sort=\(sort)").json
      return page["data"].list.map { item in
        switch sort.drop(while: { $0 == "-" }) {
        case "created": item["created_at"].text ?? ""
        case "last_update": item["last_update"].text ?? ""
        case let name: String(format: "%018lld", item["metrics"][String(name)].integer ?? 0)
        }
      }
    }
    let up = try await keys(sort)
    let down = try await keys("-" + sort)
    #expect(up == up.sorted())
    #expect(down == down.sorted(by: >))
  }

  @Test func `without words the popular come first`() async throws {
    #expect(try await slugs("").first == "base-sirene-des-entreprises-et-de-leurs-etablissements")
  }

  @Test(arguments: [
    ("tag=transport&tag=velo", "amenagements-cyclables"),
    ("license=odc-odbl&q=arbres", "les-arbres-de-paris"),
    ("organization=5a10c0ffee00000000000013&sort=-views", "comptages-routiers-horaires-de-rennes"),
    ("format=parquet&format=shp&q=sirene", "base-sirene-des-entreprises-et-de-leurs-etablissements"),
    ("badge=spd&q=ecoles", "annuaire-de-l-education"),
    ("producer_type=association&q=air", "qualite-de-l-air-mesures-horaires"),
    ("last_update_range=last_30_days&q=sirene", "base-sirene-des-entreprises-et-de-leurs-etablissements"),
    ("format_family=geographical&q=cyclables", "amenagements-cyclables"),
    ("access_type=restricted", "annuaire-sante-professionnels"),
    ("geozone=fr:commune:75056", "les-arbres-de-paris"),
    ("schema=etalab/dvf", "demandes-de-valeurs-foncieres"),
    ("producer_type=user", "releves-naturalistes-benevoles"),
  ])
  func `a filter narrows the search`(query: String, slug: String) async throws {
    let found = try await slugs(query)
    #expect(found.first == slug)
    #expect(found.count < 30)
  }

  @Test func `facets count without their own filter, all first`() async throws {
    let path = "/api/2/datasets/search/?page_size=1"
    let plain = try await Reply.get(path).json
    let filtered = try await Reply.get(path + "&license=odc-odbl").json
    #expect(filtered["facets"]["license"] == plain["facets"]["license"])
    let all = filtered["facets"]["format"][0]
    #expect(all["name"].text == "all")
    #expect(all["count"] == filtered["total"])
    #expect(
      plain["facets"]["organization_id_with_name"].list.contains {
        $0["name"].text?.contains("|INSEE") != true
      })
    #expect(plain["facets"]["tag"].list.count <= 51)
  }

  @Test func `a page past the end is empty`() async throws {
    let page = try await Reply.get("/api/2/datasets/search/?page=90").json
    #expect(page["data"].list.isEmpty)
    #expect(page["next_page"] == .null)
    #expect(page["previous_page"].text?.contains("page=89") == true)
  }

  @Test func `suggestions hold the text, accents included`() async throws {
    let found = try await Reply.get("/api/1/datasets/suggest/?q=lection&size=2").json
    #expect(found.list.count == 2)
    #expect(found[0].keys == ["id", "title", "acronym", "slug", "image_url", "page"])
    #expect(try await Reply.get("/api/1/datasets/suggest/?q=elections").json.list.isEmpty)
    #expect(try await Reply.get("/api/1/datasets/suggest/").status == 400)
  }

  @Test(arguments: [
    ("tag=transport&tag=velo", 2), ("format=parquet", 2), ("license=zorglub", 0), ("granularity=fr:epci", 1),
    ("organization=5a10c0ffee00000000000013", 2), ("organization_badge=association&q=velo", 0),
    ("geozone=fr:epci:243500139", 2), ("schema=scdl/subventions", 1), ("badge=sr", 1), ("featured=true", 3),
    ("access_type=open_with_account", 1), ("owner=\(RecordID.id("camille-kerguelen"))", 1),
  ])
  func `both versions of the list narrow as the search does`(query: String, count: Int) async throws {
    for path in ["/api/1/datasets/", "/api/2/datasets/", "/api/2/datasets/search/"] {
      #expect(try await slugs(query, path: path).count == count, "\(path)")
    }
  }

  @Test(arguments: ["organization", "owner", "topic", "reuse", "dataservice"])
  func `the lists want ids, to the search a wrong one is nobody's`(key: String) async throws {
    let name = key.prefix(1).uppercased() + key.dropFirst()
    for version in [1, 2] {
      let reply = try await Reply.get("/api/\(version)/datasets/?\(key)=sncf")
      #expect(reply.status == 400)
      #expect(reply.json["message"].text == "\(name) arg must be an identifier")
    }
    #expect(try await Reply.get("/api/2/datasets/search/?page_size=1&\(key)=sncf").status == 200)
  }

  @Test func `the list wants a start within the days, the search all of them covered`() async throws {
    let days = "temporal_coverage=2015-01-01-2015-12-31"
    let started = try await slugs(days, path: "/api/1/datasets/")
    #expect(started.contains("base-adresse-nationale"))
    #expect(!started.contains("base-sirene-des-entreprises-et-de-leurs-etablissements"))
    let covered = try await slugs(days)
    #expect(covered.contains("base-sirene-des-entreprises-et-de-leurs-etablissements"))
    #expect(!covered.contains("base-adresse-nationale"))
    #expect(try await Reply.get("/api/2/datasets/search/?temporal_coverage=2015").status == 400)
  }

  @Test func `an unknown topic leaves the list as it is`() async throws {
    let all = try await slugs("", path: "/api/1/datasets/")
    #expect(try await slugs("topic=ffffffffffffffffffffffff", path: "/api/1/datasets/") == all)
  }

  @Test(arguments: [
    "format_family", "access_type", "producer_type", "organization_id_with_name", "last_update", "tag",
    "license", "format", "schema", "geozone", "granularity", "badge", "topics",
  ])
  func `every facet starts with all and goes down`(facet: String) async throws {
    let reply = try await Reply.get(
      "/api/2/datasets/search/?q=transport", headers: ["X-Fields": "total,facets"])
    let counts = reply.json["facets"][facet].list
    #expect(counts.first?["name"].text == "all")
    #expect(counts.first?["count"] == reply.json["total"])
    let rest = counts.dropFirst().compactMap(\.["count"].integer)
    #expect(rest == rest.sorted(by: >))
  }

  @Test func `a facet's count is what its filter finds`() async throws {
    let fields = ["X-Fields": "total,facets"]
    let facets = try await Reply.get("/api/2/datasets/search/?tag=transport", headers: fields).json["facets"]
    for (facet, key) in [("format", "format"), ("license", "license"), ("last_update", "last_update_range")] {
      for bucket in facets[facet].list.dropFirst().prefix(2) {
        let name = bucket["name"].text ?? ""
        let path = "/api/2/datasets/search/?tag=transport&\(key)=\(name)"
        #expect(
          try await Reply.get(path, headers: fields).json["total"] == bucket["count"], "\(facet) \(name)")
      }
    }
  }
}
