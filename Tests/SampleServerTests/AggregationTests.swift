import Foundation
import Testing

struct AggregationTests {
  private static let dvf = "3051525b-3afb-4ebf-a71e-5b66335b7a5d"
  private static let elections = "5ad1393a-98bc-4caa-a56f-02f695f9b469"

  private func rows(_ id: String, _ query: String) async throws -> Reply {
    try await Reply.get("/tabular/api/resources/\(id)/data/?\(query)")
  }

  @Test func `three tables are aggregated, all others refused`() async throws {
    let rights = try await Reply.get("/tabular/api/aggregation-exceptions/").json
    #expect(rights["allowed"] == .bool(false))
    let exceptions = rights["exceptions"].list.compactMap(\.text)
    #expect(exceptions.count >= 3)
    #expect(exceptions.contains(Self.dvf))
    for id in exceptions {
      #expect(try await Reply.get("/tabular/api/resources/\(id)/").status == 200)
    }
    let refused = try await rows("eead4aa5-5c84-40f9-a13a-64378efbef56", "pop__groupby&gazole__avg")
    #expect(refused.status == 403)
    #expect(refused.json["errors"][0]["title"].text == "Unauthorized parameters")
  }

  @Test func `groups have their figures, no total, and a next page when full`() async throws {
    let query =
      "nature_mutation__groupby&valeur_fonciere__count&valeur_fonciere__sum&valeur_fonciere__avg"
      + "&valeur_fonciere__min&valeur_fonciere__max&nature_mutation__sort=asc"
    let page = try await rows(Self.dvf, query).json
    #expect(page["data"].list.count == 4)
    #expect(page["meta"].keys == ["page", "page_size"])
    #expect(page["links"]["next"] == .null)
    let row = page["data"][0]
    #expect(
      row.keys == [
        "nature_mutation", "valeur_fonciere__count", "valeur_fonciere__sum", "valeur_fonciere__avg",
        "valeur_fonciere__min", "valeur_fonciere__max",
      ])
    let full = try await rows(Self.dvf, query + "&page_size=2").json
    #expect(full["links"]["next"].text?.contains("page=2") == true)
    #expect(full["data"].list == Array(page["data"].list.prefix(2)))
    let counts = page["data"].list.compactMap(\.["valeur_fonciere__count"].integer).reduce(0, +)
    let present = try await rows(Self.dvf, "valeur_fonciere__isnotnull&page_size=1").json["meta"]["total"]
    #expect(present.integer == counts)
  }

  @Test func `figures of all rows are one row, filters come before them`() async throws {
    let all = try await rows(Self.dvf, "valeur_fonciere__count").json["data"]
    let some = try await rows(Self.dvf, "valeur_fonciere__count&type_local__exact=Maison").json["data"]
    #expect(all.list.count == 1 && some.list.count == 1)
    let (whole, part) = (all[0]["valeur_fonciere__count"], some[0]["valeur_fonciere__count"])
    #expect(part.integer ?? 0 > 0 && part.integer ?? 0 < whole.integer ?? 0)
  }

  @Test func `groups without figures are rows with their total`() async throws {
    let page = try await rows(Self.dvf, "nature_mutation__groupby").json
    #expect(page["meta"]["total"].integer == 5000)
    #expect(page["data"].list.count == 20)
  }

  @Test(arguments: [
    ("nature_mutation__avg", 404, "42883"),
    ("nature_mutation__groupby&valeur_fonciere__sum&valeur_fonciere__sort=desc", 400, "42803"),
    ("rien__groupby&valeur_fonciere__sum", 400, "42703"),
  ])
  func `what the database refuses`(query: String, status: Int, code: String) async throws {
    let reply = try await rows(Self.dvf, query)
    #expect(reply.status == status)
    #expect(reply.json["errors"][0]["detail"]["code"].text == code)
  }

  @Test func `a table with indexes makes figures of those alone, and tells them`() async throws {
    let allowed = try await rows(Self.elections, "code_departement__groupby&votants__sum&page_size=3")
    #expect(allowed.status == 200)
    let refused = try await rows(Self.elections, "code_commune__groupby&votants__sum")
    #expect(refused.status == 403)
    #expect(
      refused.json["errors"][0]["detail"].text?.hasPrefix("code_commune is not among the allowed columns: {'")
        == true)
    let profile = try await Reply.get("/tabular/api/resources/\(Self.elections)/profile/").json
    #expect(profile["indexes"].list.compactMap(\.text).contains("votants"))
  }

  @Test func `a table tells its arguments as a document`() async throws {
    let reply = try await Reply.get("/tabular/api/resources/\(Self.dvf)/swagger/")
    #expect(reply.status == 200)
    #expect(reply.headers["content-type"]?.hasPrefix("text/plain") == true)
    for line in [
      "openapi: 3.0.3", "  /api/resources/\(Self.dvf)/data/csv/:", "- name: \"valeur_fonciere__less\"",
      "- name: \"valeur_fonciere__avg\"", "- name: \"nature_mutation__contains\"",
    ] {
      #expect(reply.text.contains(line), "\(line)")
    }
    #expect(!reply.text.contains("\"valeur_fonciere__contains\""))
    let nasty = try await Reply.get("/tabular/api/resources/bad0bad0-bad0-4bad-abad-bad0bad0bad0/swagger/")
      .text
    #expect(nasty.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(!nasty.contains("__groupby"))
    let indexed = try await Reply.get("/tabular/api/resources/\(Self.elections)/swagger/").text
    #expect(indexed.contains("votants__sum") && !indexed.contains("code_commune__"))
  }
}
