import Foundation
import Testing

struct TabularAPITests {
  /// The 300 stations of `prix-des-carburants`.
  private static let path = "/tabular/api/resources/" + id
  private static let id = "eead4aa5-5c84-40f9-a13a-64378efbef56"

  private func data(_ query: String) async throws -> Reply {
    try await Reply.get("\(Self.path)/data/?\(query)")
  }

  @Test func `a resource tells where its profile and rows are`() async throws {
    let info = try await Reply.get(Self.path + "/").json
    #expect(info.keys == ["created_at", "url", "links"])
    #expect(info["links"].list.compactMap(\.["rel"].text) == ["profile", "data", "swagger"])
    let origin = try await Reply.origin
    #expect(info["links"][1]["href"].text == "\(origin)\(Self.path)/data/")
  }

  @Test func `a page has rows in the file's order, links and the total`() async throws {
    let reply = try await data("page_size=2&page=3")
    #expect(reply.headers["content-type"] == "application/json; charset=utf-8")
    #expect(reply.text.hasPrefix(#"{"data":[{"__id":5,"id":""#))
    #expect(
      reply.json["meta"] == .object(["page": .integer(3), "page_size": .integer(2), "total": .integer(300)]))
    #expect(reply.json["links"].keys == ["profile", "swagger", "next", "prev"])
    #expect(reply.json["links"]["next"].text?.hasSuffix("/data/?page=4&page_size=2") == true)
    #expect(reply.json["links"]["prev"].text?.hasSuffix("/data/?page=2&page_size=2") == true)
    #expect(reply.json["data"][0]["horaires"].kind == "o" || reply.json["data"][1]["services"].kind == "l")
  }

  @Test func `page sizes go to fifty, zero is all`() async throws {
    #expect(try await data("").json["data"].list.count == 20)
    #expect(try await data("page_size=50").json["data"].list.count == 50)
    #expect(try await data("page_size=0").json["data"].list.count == 300)
    #expect(try await data("page=0").json["data"][0]["__id"].integer == 1)
  }

  @Test(arguments: [
    ("page_size=51", 400, "Page size exceeds allowed maximum: 50"),
    ("limit=1", 400, "Malformed query: argument 'limit=1' could not be parsed"),
    ("ville__foo=1", 400, "Malformed query: argument 'ville__foo=1' could not be parsed"),
    ("id__exact=a=b", 400, "Malformed query: argument 'id__exact=a=b' could not be parsed"),
    ("a__b__isnull", 400, "Malformed query: argument 'a__b__isnull' could not be parsed"),
    (
      "or=(gazole__less.1.6,ville__isnull)", 400,
      "Malformed query: argument 'gazole__less.1.6' could not be parsed"
    ),
    ("or=(ville__isnull", 400, "Malformed query: argument 'or=(ville__isnull' could not be parsed"),
    ("columns=a%22b", 400, "Malformed query: Forbidden character `\"` in a column name"),
    (
      "pop__groupby&gazole__avg", 403,
      "Aggregation parameters `groupby`, `avg` are not allowed for resource '\(id)'"
    ),
  ])
  func `the server's own errors have a text`(query: String, status: Int, detail: String) async throws {
    let reply = try await data(query)
    #expect(reply.status == status)
    #expect(reply.json["errors"][0]["detail"].text == detail)
    #expect(reply.json["errors"][0]["code"] == .null)
  }

  @Test(arguments: [
    ("nul__exact=1", 400, "42703"), ("nul__sort=asc", 400, "42703"), ("columns=nul", 400, "42703"),
    ("columns=", 400, "42601"), ("gazole__exact=cher", 400, "22P02"), ("maj__greater=hier", 400, "22007"),
    ("gazole__contains=1", 404, "42883"), ("services__exact=1", 404, "42883"),
    ("services__sort=asc", 404, "42883"),
    ("gazole__sort=down", 400, "PGRST100"), ("or=()", 400, "PGRST100"), ("page=17", 416, "PGRST103"),
    ("page_size=-1", 416, "PGRST103"),
  ])
  func `database errors have a code`(query: String, status: Int, code: String) async throws {
    let reply = try await data(query)
    #expect(reply.status == status)
    #expect(reply.json["errors"][0]["title"].text == "Database error")
    #expect(reply.json["errors"][0]["detail"].keys == ["code", "message", "details", "hint"])
    #expect(reply.json["errors"][0]["detail"]["code"].text == code)
  }

  @Test(arguments: ["page=abc", "page_size=dix", "page_size=1&", "ville"])
  func `what the server does not foresee is 500 in plain text`(query: String) async throws {
    let reply = try await data(query)
    #expect(reply.status == 500)
    #expect(reply.text == "500 Internal Server Error\n\nServer got itself in trouble")
    #expect(reply.headers["content-type"] == "text/plain; charset=utf-8")
  }

  @Test func `an offset equal to the total is empty`() async throws {
    let reply = try await data("page=16&page_size=20")
    #expect(reply.status == 200)
    #expect(reply.json["data"].list.isEmpty)
  }

  @Test func `what Tabular has not is 404, what it lost 410`() async throws {
    let base = "/tabular/api/resources/"
    let unknown = try await Reply.get(base + "10000000-0000-4000-8000-0000000000ff/data/")
    #expect(unknown.status == 404)
    #expect(unknown.text == "404: Not Found")
    #expect(try await Reply.get(base + "pas-un-uuid/").json["errors"][0]["detail"]["code"].text == "22P02")
    #expect(try await Reply.get(Self.path + "/data").text == "404: Not Found")
    for (slug, title, status) in [
      ("annuaire-de-l-administration", "Ancien annuaire", 410),
      ("reuses-et-telechargements-data-gouv-fr", "Étiquettes", 404),
    ] {
      let resources = try await Reply.get("/api/1/datasets/\(slug)/").json["resources"].list
      let resource = try #require(resources.first { $0["title"].text == title })
      #expect(resource["preview_url"].text != nil)
      let id = try #require(resource["id"].text)
      let reply = try await Reply.get("\(base)\(id)/data/")
      #expect(reply.status == status)
      #expect(reply.text.contains(status == 410 ? "has been permanently deleted" : "PGRST205"))
    }
  }

  @Test func `sorted pages with a tie-break hold each row once`() async throws {
    for direction in ["asc", "desc.nullslast"] {
      var seen: Set<Int64> = []
      var values: [String] = []
      for page in 1...6 {
        let query = "pop__sort=\(direction),__id.asc&page_size=50&page=\(page)&columns=__id,pop"
        for row in try await data(query).json["data"].list {
          if let id = row["__id"].integer { seen.insert(id) }
          values.append(row["pop"].text ?? "")
        }
      }
      #expect(seen.count == 300)
      #expect(values == (direction == "asc" ? values.sorted() : values.sorted(by: >)))
    }
  }

  @Test func `only the first sort counts`() async throws {
    let two = try await data("pop__sort=asc&gazole__sort=desc&page_size=50").text
    let one = try await data("pop__sort=asc&page_size=50").json
    #expect(try JSONDecoder().decode(Tree.self, from: Data(two.utf8))["data"] == one["data"])
  }

  @Test(arguments: [
    ("pop__exact=A", "pop__EXACT=A"), ("ville__contains=saint", "ville__contains=SAINT"),
    ("gazole__greater=1.8&gazole__less=1.9", "or=(and(gazole__greater.%221.8%22,gazole__less.%221.9%22))"),
    ("ville__in=Nantes,Rennes", "or=(ville__exact.Nantes,ville__exact.Rennes)"),
    ("e85__isnull=", "e85__isnull"),
    ("ville__exact=Saint-%C3%89tienne", "ville__exact=Saint-%25C3%2589tienne"),
  ])
  func `two ways to ask give the same rows`(one: String, other: String) async throws {
    let first = try await data(one + "&page_size=50").json
    let second = try await data(other + "&page_size=50").json
    #expect(first["data"] == second["data"])
    let total = try #require(first["meta"]["total"].integer)
    #expect(total > 0 && total < 300)
  }

  @Test func `in or, an unprotected parenthesis cuts and an unprotected comma fails`() async throws {
    let cut = try await data("or=(ville__contains.Nan%2529tes,ville__exact.Rennes)").json
    let whole = try await data("ville__contains=Nan").json
    #expect(cut["meta"]["total"] == whole["meta"]["total"])
    #expect(try await data("or=(ville__contains.a%252Cb)").status == 400)
  }

  @Test func `the profile tells columns, types and statistics`() async throws {
    let reply = try await Reply.get(Self.path + "/profile/").json
    #expect(reply.keys == ["profile", "deleted_at", "dataset_id", "indexes"])
    let profile = reply["profile"]
    let header = profile["header"].list.compactMap(\.text)
    let row = try await data("page_size=1").json["data"][0]
    #expect(Set(header) == row.keys.subtracting(["__id"]))
    #expect(profile["columns"].keys == Set(header))
    #expect(profile["profile"].keys == Set(header))
    #expect(profile["columns"]["gazole"]["python_type"].text == "float")
    #expect(profile["columns"]["code_postal"]["format"].text == "code_postal")
    #expect(
      profile["profile"]["gazole"].keys == [
        "tops", "nb_distinct", "nb_missing_values", "min", "max", "mean", "std",
      ])
    let missing = try await data("gazole__isnull=").json["meta"]["total"]
    #expect(profile["profile"]["gazole"]["nb_missing_values"] == missing)
    #expect(profile["total_lines"].integer == 300)
    #expect(profile["profile"]["pop"]["tops"].list.count == 2)
  }

  @Test func `the CSV stream is written as the database writes it`() async throws {
    let reply = try await Reply.get(
      Self.path + "/data/csv/?columns=pop,ville,services,maj&ville__exact=Saint-%C3%89tienne")
    #expect(reply.headers["content-disposition"] == "attachment; filename=\"\(Self.id).csv\"")
    let lines = reply.text.split(separator: "\n")
    #expect(lines.first == "pop,ville,services,maj")
    #expect(lines.dropFirst().allSatisfy { $0.contains(",Saint-Étienne,") && $0.hasSuffix("\"") })
    let none = try await Reply.get(Self.path + "/data/csv/?ville__exact=Nulle-Part")
    #expect(none.text == "\n\n")
    let bad = try await Reply.get(Self.path + "/data/csv/?nul__exact=1")
    #expect(bad.status == 400)
    #expect(bad.json["errors"][0]["detail"] == .null)
    let stream = try await Reply.get(Self.path + "/data/json/?columns=pop")
    #expect(stream.json.list.count == 300)
  }

  @Test func `an empty table and one of a row answer`() async throws {
    for (slug, count) in [("appels-d-offres-en-cours", 0), ("tarif-reglemente-du-livret", 1)] {
      let dataset = try await Reply.get("/api/1/datasets/\(slug)/").json
      let id = try #require(dataset["resources"][0]["id"].text)
      let base = "/tabular/api/resources/\(id)"
      #expect(try await Reply.get(base + "/data/").json["meta"]["total"].integer == Int64(count))
      #expect(try await Reply.get(base + "/profile/").json["profile"]["total_lines"].integer == Int64(count))
      #expect(try await Reply.get(base + "/data/?page=3").status == 416)
    }
  }

  @Test func `an address of more than 8190 bytes is refused in plain text`() async throws {
    let reply = try await data("ville__in=" + String(repeating: "Nantes,", count: 1200))
    #expect(reply.status == 400)
    #expect(reply.text.hasPrefix("Got more than 8190 bytes"))
  }

  @Test func `health answers`() async throws {
    let health = try await Reply.get("/tabular/health/").json
    #expect(health.keys == ["status", "version", "uptime_since"])
  }
}
