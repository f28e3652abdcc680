import Foundation
import Testing

struct MainAPITests {
  private static let slug = "demandes-de-valeurs-foncieres"

  /// Keys of a dataset and the kinds of their values, `0` where null is possible: null, bool, number, string,
  /// list, object.
  private static let dataset: [String: String] = [
    "access_audiences": "l", "access_type": "s", "access_type_reason": "0s",
    "access_type_reason_category": "0s",
    "acronym": "0s", "archived": "0s", "authorization_request_url": "0s", "badges": "l",
    "contact_points": "l",
    "created_at": "s", "deleted": "0s", "description": "s", "description_short": "0s", "doi": "0",
    "extras": "o",
    "featured": "b", "frequency": "s", "frequency_date": "0s", "geopf": "0", "harvest": "0o", "id": "s",
    "internal": "o", "last_modified": "s", "last_update": "s", "license": "s", "metrics": "o",
    "organization": "0o", "owner": "0o", "page": "s", "permissions": "o", "private": "b", "quality": "o",
    "slug": "s", "spatial": "0o", "tags": "l", "temporal_coverage": "0o", "title": "s", "uri": "s",
  ]

  private static let resource: [String: String] = [
    "checksum": "0o", "created_at": "s", "description": "0s", "extras": "o", "filesize": "0n",
    "filetype": "s",
    "format": "0s", "geopf": "0", "harvest": "0o", "id": "s", "internal": "o", "last_modified": "s",
    "latest": "s",
    "metrics": "o", "mime": "0s", "preview_url": "0s", "schema": "0o", "title": "s", "type": "s", "url": "s",
  ]

  private static func invalid(_ field: String, _ text: String) -> String {
    #"{"errors":{"\#(field)":"\#(text)"},"message":"Input payload validation failed"}"#
  }

  private static func message(_ text: String) -> String { #"{"message":"\#(text)"}"# }

  private func check(_ value: Tree, _ shape: [String: String], _ more: [String: String] = [:]) {
    let shape = shape.merging(more) { _, new in new }
    #expect(value.keys == Set(shape.keys))
    for (key, kinds) in shape {
      #expect(kinds.contains(value[key].kind), "\(key) of \(value["title"])")
    }
  }

  @Test func `every dataset and file of version 1 has the recorded shape`() async throws {
    let list = try await Reply.get("/api/1/datasets/?page_size=1000").json
    #expect(list["data"].list.count >= 60)
    for item in list["data"].list {
      check(item, Self.dataset, ["resources": "l", "schema": "0o"])
      for resource in item["resources"].list { check(resource, Self.resource) }
    }
  }

  @Test func `every dataset of version 2 tells where its files are`() async throws {
    let list = try await Reply.get("/api/2/datasets/search/?page_size=1000").json
    for item in list["data"].list {
      check(item, Self.dataset, ["resources": "o", "community_resources": "o"])
      #expect(item["resources"].keys == ["rel", "href", "type", "total"])
    }
  }

  @Test func `version 1 sorts its keys and both write ASCII`() async throws {
    let first = try await Reply.get("/api/1/datasets/\(Self.slug)/").text
    #expect(first.hasPrefix(#"{"access_audiences":"#))
    let second = try await Reply.get("/api/2/datasets/\(Self.slug)/").text
    #expect(second.hasPrefix(#"{"id":"#))
    #expect(second.utf8.allSatisfy { $0 < 0x7F })
    #expect(second.contains(#"fonci\u00e8res"#))
  }

  @Test func `full objects come with their names`() async throws {
    let path = "/api/2/datasets/\(Self.slug)/"
    let header = ["X-Get-Datasets-Full-Objects": "True"]
    let dataset = try await Reply.get(path, headers: header).json
    #expect(dataset["license"]["title"].text == "Licence Ouverte / Open Licence version 2.0")
    #expect(dataset["frequency"]["label"].text == "Semestrielle")
    #expect(dataset["spatial"]["zones"][0]["name"].text == "France")
    #expect(dataset["spatial"]["granularity"]["name"].text == "Commune française")
    let english = try await Reply.get(path + "?lang=en", headers: header).json
    #expect(english["frequency"]["label"].text == "Biannual")
  }

  @Test(arguments: [
    (
      "/api/1/datasets/?page=0", 400,
      invalid("page", "The page to fetch Invalid page: 0. page must be a positive integer")
    ),
    (
      "/api/1/datasets/?page=deux", 400,
      invalid("page", "The page to fetch deux is not a valid integer")
    ),
    (
      "/api/2/datasets/search/?sort=title", 400,
      invalid(
        "sort",
        "The field (and direction) on which sorting apply The value 'title' is not a valid choice for 'sort'."
      )
    ),
    (
      "/api/2/datasets/search/?page=600", 400,
      message(
        "Result window is too large: page 600 with page_size 20 exceeds the maximum of 10000 "
          + "results. Maximum page for this page_size is 500."
      )
    ),
    ("/api/1/datasets/?organization=sncf", 400, #"{"message":"Organization arg must be an identifier"}"#),
    (
      "/api/1/datasets/?badge=rien", 400,
      invalid("badge", "The value 'rien' is not a valid choice for 'badge'.")
    ),
    ("/api/1/datasets/jeu-retire-par-son-producteur/", 410, #"{"message":"Dataset has been deleted"}"#),
    ("/api/2/datasets/jeu-retire-par-son-producteur/", 410, #"{"message":"Dataset has been deleted"}"#),
    (
      "/api/1/datasets/carte-des-loyers/resources/", 405,
      #"{"message":"The method is not allowed for the requested URL."}"#
    ),
    (
      "/api/1/datasets/carte-des-loyers/resources/00000000-0000-4000-8000-000000000000/", 404,
      #"{"message":"Resource does not exist"}"#
    ),
    ("/api/1/datasets/r/00000000-0000-4000-8000-000000000000", 404, #"{"message":"Resource not found"}"#),
  ])
  func `an error has its status and body`(path: String, status: Int, body: String) async throws {
    let reply = try await Reply.get(path)
    #expect(reply.status == status)
    #expect(reply.text == body + "\n")
    #expect(reply.headers["content-type"] == "application/json")
  }

  @Test(arguments: [
    "/api/1/datasets/zorglub/", "/api/2/datasets/ffffffffffffffffffffffff/", "/api/1/datasets/?page=9999",
    "/api/2/datasets/?page=400",
  ])
  func `what is not there is 404 with a long message`(path: String) async throws {
    let reply = try await Reply.get(path)
    #expect(reply.status == 404)
    #expect(reply.json["message"].text?.contains("did you mean") == true)
  }

  @Test(arguments: [
    "/api/1/oups/", "/api/1/topics/", "/ailleurs", "/api/1/datasets/r/3051525b-3afb-4ebf-a71e-5b66335b7a5d/",
  ])
  func `an unknown route has an error and a status`(path: String) async throws {
    let reply = try await Reply.get(path)
    #expect(reply.status == 404)
    #expect(reply.json.keys == ["error", "status"])
    #expect(reply.json["status"].integer == 404)
  }

  @Test func `redirects lead to the file, the new slug and the final slash`() async throws {
    let origin = try await Reply.origin
    let slash = try await Reply.get("/api/1/datasets/\(Self.slug)?lang=fr")
    #expect(slash.status == 308)
    #expect(slash.headers["location"] == "\(origin)/api/1/datasets/\(Self.slug)/?lang=fr")
    for name in ["dvf", "valeurs-foncieres", Self.slug.uppercased()] {
      let moved = try await Reply.get("/api/2/datasets/\(name)/")
      #expect(moved.status == 308)
      #expect(moved.headers["location"] == "/api/2/datasets/\(Self.slug)/")
    }
    let file = try await Reply.get("/api/1/datasets/r/3051525b-3afb-4ebf-a71e-5b66335b7a5d")
    #expect(file.status == 302)
    #expect(
      file.headers["location"]?.hasPrefix("\(origin)/files/3051525b-3afb-4ebf-a71e-5b66335b7a5d/") == true)
  }

  @Test func `an archived dataset is there but in no list`() async throws {
    let archived = try await Reply.get("/api/1/datasets/anciens-comptages-de-cyclistes/")
    #expect(archived.status == 200)
    #expect(archived.json["archived"].text != nil)
    let found = try await Reply.get("/api/1/datasets/?q=cyclistes").json
    #expect(found["total"].integer == 0)
  }

  @Test func `a key or an administrator's filter is refused`() async throws {
    for path in ["/api/1/datasets/?archived=true", "/api/2/datasets/?private=true"] {
      let reply = try await Reply.get(path)
      #expect(reply.status == 401)
      #expect(reply.headers["www-authenticate"] == "Bearer realm=\"uData\"")
    }
    let reply = try await Reply.get("/api/1/site/", headers: ["X-API-KEY": "mauvaise"])
    #expect(reply.status == 401)
    #expect(reply.json["message"].text == "Invalid API token")
  }

  @Test func `following next_page gives every dataset once`() async throws {
    let origin = try await Reply.origin
    var path = "/api/1/datasets/?page_size=25&sort=title&inconnu=1"
    var titles: [String] = []
    while true {
      let page = try await Reply.get(path, headers: ["X-Fields": "data{title},next_page,total"]).json
      titles += page["data"].list.compactMap(\.["title"].text)
      guard let next = page["next_page"].text else {
        #expect(page["total"].integer == Int64(titles.count))
        break
      }
      #expect(next.contains("inconnu=1"))
      path = String(next.dropFirst(origin.count))
    }
    #expect(Set(titles).count == titles.count)
    #expect(titles == titles.sorted())
  }

  @Test(arguments: [
    (nil, true), ("data{id}", false), ("data{*}", true), ("data", true), ("data{community_resources}", true),
  ])
  func `a mask decides what a list carries`(mask: String?, isLong: Bool) async throws {
    let headers = mask.map { ["X-Fields": $0] } ?? [:]
    let item = try await Reply.get("/api/1/datasets/?page_size=1", headers: headers).json["data"][0]
    #expect(
      item.keys.contains("community_resources")
        == (mask?.contains("*") == true || mask?.contains("comm") == true))
    #expect(item.keys.contains("title") == (isLong && mask?.contains("comm") != true))
  }

  @Test(arguments: [
    ("data{id", "Mask parse error: Missing closing bracket"),
    ("data{id}}", "Mask parse error: Unexpected closing bracket"),
  ])
  func `a bad mask is 400`(mask: String, message: String) async throws {
    let reply = try await Reply.get("/api/2/datasets/search/", headers: ["X-Fields": mask])
    #expect(reply.status == 400)
    #expect(reply.json["message"].text == message)
  }

  @Test func `a mask of unknown fields gives an empty object`() async throws {
    #expect(try await Reply.get("/api/1/datasets/", headers: ["X-Fields": "rien"]).text == "{}\n")
  }

  @Test func `files come by pages of fifty, are searched by title and told by type`() async throws {
    let path = "/api/2/datasets/prix-des-carburants/resources/"
    let first = try await Reply.get(path).json
    #expect(first["data"].list.count == 50)
    #expect(first["total"].integer == 133)
    #expect(first["page_size"].integer == 50)
    #expect(first["next_page"].text?.hasSuffix("/resources/?page=2&page_size=50") == true)
    let beyond = try await Reply.get(path + "?page=9").json
    #expect(beyond["data"].list.isEmpty)
    #expect(beyond["previous_page"].text?.contains("page=8") == true)
    #expect(try await Reply.get(path + "?q=FLUX").json["total"].integer == 1)
    let documents = try await Reply.get("/api/2/datasets/\(Self.slug)/resources/?type=documentation").json
    #expect(documents["data"].list.compactMap(\.["title"].text) == ["Notice descriptive"])
  }

  @Test func `a file tells its dataset`() async throws {
    let reply = try await Reply.get("/api/2/datasets/resources/3051525b-3afb-4ebf-a71e-5b66335b7a5d/").json
    let dataset = try await Reply.get("/api/1/datasets/\(Self.slug)/").json
    #expect(reply["dataset_id"] == dataset["id"])
    #expect(reply["resource"]["id"].text == "3051525b-3afb-4ebf-a71e-5b66335b7a5d")
    #expect(reply["resource"]["preview_url"].text != nil)
  }

  @Test func `counters agree with the months`() async throws {
    let dataset = try await Reply.get("/api/1/datasets/carte-des-loyers/").json
    let id = try #require(dataset["id"].text)
    let total = try await Reply.get("/metrics/api/datasets_total/data/?dataset_id__exact=\(id)").json["data"][
      0]
    #expect(dataset["metrics"]["views"] == total["visit"])
    #expect(dataset["metrics"]["resources_downloads"] == total["download_resource"])
  }

  @Test func `lists of names are arrays, badges an object`() async throws {
    let licenses = try await Reply.get("/api/1/datasets/licenses/").json
    #expect(licenses.list.contains { $0["id"].text == "lov2" })
    let frequencies = try await Reply.get("/api/1/datasets/frequencies/?lang=en").json
    #expect(frequencies.list.count == 40)
    #expect(frequencies.list.contains { $0["label"].text == "Annual" })
    #expect(try await Reply.get("/api/1/datasets/badges/").json["hvd"].text == "Données de forte valeur")
    #expect(try await Reply.get("/api/1/site/").json["metrics"]["datasets"].integer ?? 0 >= 60)
  }
}
