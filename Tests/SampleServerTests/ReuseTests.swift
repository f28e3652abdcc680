import Foundation
import Testing

struct ReuseTests {
  private static let shape: [String: String] = [
    "archived": "0s", "badges": "l", "created_at": "s", "dataservices": "lo", "datasets": "lo",
    "deleted": "0s", "description": "s", "extras": "o", "featured": "b", "id": "s", "image": "0s",
    "image_thumbnail": "0s", "last_modified": "s", "metrics": "o", "organization": "0o", "owner": "0o",
    "page": "s", "permissions": "o", "private": "b", "slug": "s", "tags": "l", "title": "s", "topic": "s",
    "type": "s", "uri": "s", "url": "s",
  ]
  private static let immo = "immo-en-clair-le-prix-au-metre-carre-pres-de-chez-vous"

  private func check(_ value: Tree) {
    #expect(value.keys == Set(Self.shape.keys))
    for (key, kinds) in Self.shape { #expect(kinds.contains(value[key].kind), "\(key)") }
  }

  private func slugs(_ path: String) async throws -> [String] {
    try await Reply.get(path, headers: ["X-Fields": "data{slug}"]).json["data"].list.compactMap(
      \.["slug"].text)
  }

  @Test func `version 1 embeds whole datasets, version 2 tells where they are`() async throws {
    let first = try await Reply.get("/api/1/reuses/\(Self.immo)/").json
    check(first)
    #expect(first["datasets"].list.count == 4)
    let dvf = first["datasets"][0]
    #expect(dvf["slug"].text == "demandes-de-valeurs-foncieres")
    #expect(dvf["resources"].list.count == 6)
    #expect(!dvf.keys.contains("community_resources"))
    #expect(first["dataservices"][0].keys == ["class", "id", "title", "self_api_url", "self_web_url"])
    let list = try await Reply.get("/api/2/reuses/?featured=true&sort=-views").json
    for item in list["data"].list { check(item) }
    let second = try #require(list["data"].list.first { $0["slug"].text == Self.immo })
    #expect(second["datasets"]["total"].integer == 4)
    let href = try #require(second["datasets"]["href"].text)
    let path = String(href.dropFirst(try await Reply.origin.count))
    #expect(try await Reply.get(path, headers: ["X-Fields": "total"]).json["total"].integer == 4)
  }

  @Test(arguments: [
    "demandes-de-valeurs-foncieres", "base-sirene-des-entreprises-et-de-leurs-etablissements",
    "base-adresse-nationale", "bornes-de-recharge-pour-vehicules-electriques", "prix-des-carburants",
    "qualite-de-l-air-mesures-horaires", "les-arbres-de-paris", "annuaire-de-l-education",
    "communes-de-france", "accidents-corporels-de-la-circulation", "jours-feries-en-france",
    "carte-des-loyers", "donnees-pieges", "appels-d-offres-en-cours", "gares-de-voyageurs",
  ])
  func `a dataset has as many reuses, dataservices and discussions as it counts`(slug: String) async throws {
    let dataset = try await Reply.get("/api/2/datasets/\(slug)/", headers: ["X-Fields": "id,metrics"]).json
    let id = try #require(dataset["id"].text)
    let metrics = dataset["metrics"]
    for (path, key) in [
      ("reuses/?dataset=\(id)", "reuses"), ("dataservices/?dataset=\(id)", "dataservices"),
      ("discussions/?for=\(id)", "discussions"),
      ("discussions/?for=\(id)&closed=false", "discussions_open"), ("datasets/\(id)/followers/", "followers"),
    ] {
      let list = try await Reply.get("/api/1/\(path)", headers: ["X-Fields": "total"]).json
      #expect(list["total"] == metrics[key], "\(key)")
    }
  }

  @Test func `every reuse has datasets that exist and one producer that does`() async throws {
    let datasets = Set(
      try await Reply.get("/api/1/datasets/?page_size=100", headers: ["X-Fields": "data{id}"]).json["data"]
        .list.map(\.["id"].text))
    let organizations = Set(
      try await Reply.get("/api/1/organizations/?page_size=100", headers: ["X-Fields": "data{id}"])
        .json["data"].list.map(\.["id"].text))
    let fields = ["X-Fields": "data{id,datasets{id},organization{id},owner{id}}"]
    let reuses = try await Reply.get("/api/1/reuses/?page_size=60&sort=title", headers: fields).json["data"]
      .list
    #expect(reuses.count == 60)
    for reuse in reuses {
      #expect(!reuse["datasets"].list.isEmpty)
      #expect(reuse["datasets"].list.allSatisfy { datasets.contains($0["id"].text) })
      #expect((reuse["organization"] == .null) != (reuse["owner"] == .null))
      if let id = reuse["organization"]["id"].text { #expect(organizations.contains(id)) }
    }
  }

  @Test(arguments: [
    ("type=hardware", 5), ("topic=open_data_tools", 5), ("tag=immobilier&tag=prix", 1), ("featured=true", 4),
    ("organization=5a10c0ffee0000000000000f", 2), ("owner=ffffffffffffffffffffffff", 0), ("q=respire", 1),
  ])
  func `reuses are narrowed by kind, subject, tag and producer`(query: String, least: Int) async throws {
    let lists = ["/api/1/reuses/", "/api/2/reuses/", "/api/2/reuses/search/"]
    var totals: [Int64?] = []
    for path in lists {
      totals.append(
        try await Reply.get("\(path)?\(query)&page_size=1", headers: ["X-Fields": "total"]).json["total"]
          .integer)
    }
    #expect(totals.compactMap(\.self).allSatisfy { $0 >= least })
    #expect(Set(totals).count == 1)
  }

  @Test(arguments: [
    ("dataset=bidon", 400), ("organization=sncf", 400), ("type=bidon", 400), ("sort=bidon", 400),
    ("private=true", 401), ("page=999", 404),
  ])
  func `what the list refuses`(query: String, status: Int) async throws {
    let reply = try await Reply.get("/api/1/reuses/?\(query)")
    #expect(reply.status == status)
    if query == "dataset=bidon" {
      #expect(reply.json["message"].text == "`dataset` must be an identifier")
    }
  }

  @Test(arguments: [
    ("essai-retire", 410), ("brouillon-d-application", 404), ("ancienne-carte-du-cadastre", 200),
    ("rien", 404),
    ("Plein-Malin", 308),
  ])
  func `a reuse is had by its slug unless it is gone`(slug: String, status: Int) async throws {
    #expect(try await Reply.get("/api/1/reuses/\(slug)/").status == status)
  }

  @Test func `the search ranks words, reads descriptions and counts`() async throws {
    #expect(try await slugs("/api/2/reuses/search/?q=parcelle+loyer&page_size=1") == [Self.immo])
    #expect(try await slugs("/api/1/reuses/?q=parcelle+loyer").isEmpty)
    let fields = ["X-Fields": "total,facets"]
    let found = try await Reply.get("/api/2/reuses/search/?type=hardware", headers: fields).json
    #expect(found["facets"]["topic"][0]["count"] == found["total"])
    #expect(found["facets"]["type"].list.count == 9)
  }

  @Test(arguments: ["created", "datasets", "followers", "views"])
  func `reuses sort both ways`(sort: String) async throws {
    func keys(_ sort: String) async throws -> [String] {
      let fields = ["X-Fields": "data{created_at,metrics}"]
      return try await Reply.get("/api/2/reuses/?page_size=40&sort=\(sort)", headers: fields).json["data"]
        .list
        .map { item in
          sort.hasSuffix("created")
            ? item["created_at"].text ?? ""
            : String(format: "%018lld", item["metrics"][String(sort.drop { $0 == "-" })].integer ?? 0)
        }
    }
    let up = try await keys(sort)
    let down = try await keys("-" + sort)
    #expect(up == up.sorted())
    #expect(down == down.sorted(by: >))
  }

  @Test func `suggestions, types, topics, followers and the feed`() async throws {
    let found = try await Reply.get("/api/1/reuses/suggest/?q=plein%20malin").json
    #expect(found[0].keys == ["id", "title", "slug", "image_url", "page"])
    #expect(try await Reply.get("/api/1/reuses/types/").json.list.count == 8)
    #expect(try await Reply.get("/api/1/reuses/topics/").json.list.count == 15)
    let id = try #require(found[0]["id"].text)
    let followers = try await Reply.get("/api/1/reuses/\(id)/followers/", headers: ["X-Fields": "total"])
    #expect(followers.json["total"].integer == 174)
    let feed = try await Reply.get("/api/1/reuses/recent.atom")
    #expect(feed.headers["content-type"]?.hasPrefix("application/atom+xml") == true)
    #expect(feed.text.components(separatedBy: "<entry>").count == 21)
  }

  @Test func `an organization lists its reuses and its discussions`() async throws {
    let id = "5a10c0ffee0000000000000f"
    let reuses = try await Reply.get("/api/1/organizations/\(id)/reuses/", headers: ["X-Fields": "id,title"])
    let counted = try await Reply.get("/api/1/organizations/\(id)/", headers: ["X-Fields": "metrics"]).json
    #expect(Int64(reuses.json.list.count) == counted["metrics"]["reuses"].integer)
    let talks = try await Reply.get("/api/1/organizations/\(id)/discussions/").json.list
    let listed = try await Reply.get("/api/1/discussions/?org=\(id)", headers: ["X-Fields": "total"]).json
    #expect(talks.count == 31)
    #expect(listed["total"].integer == 31)
  }
}
