import Foundation
import Testing

struct TalkTests {
  private static let dvf = "021036fa2827a5e05045135f"
  private static let nasty = "ad83179cecdd04860451b74e"

  @Test func `a discussion is a thread in Markdown with its closing`() async throws {
    let list = try await Reply.get("/api/1/discussions/?for=\(Self.dvf)&closed=true&q=parcelles+prix").json
    let one = list["data"][0]
    #expect(
      one.keys == [
        "id", "title", "subject", "user", "organization", "created", "closed", "closed_by",
        "closed_by_organization", "extras", "permissions", "discussion", "url", "self_web_url",
      ])
    #expect(one["subject"]["class"].text == "Dataset")
    #expect(one["subject"]["id"].text == Self.dvf)
    #expect(one["discussion"].list.count == 4)
    #expect(one["discussion"][1]["content"].text?.contains("|---|---|") == true)
    #expect(one["discussion"][1]["posted_by_organization"]["acronym"].text == "DGFiP")
    #expect(
      one["discussion"][0].keys == [
        "id", "content", "posted_on", "posted_by", "posted_by_organization", "last_modified_at",
        "permissions",
      ])
    let moments = one["discussion"].list.compactMap(\.["posted_on"].text)
    #expect(moments == moments.sorted())
    let id = try #require(one["id"].text)
    #expect(try await Reply.get("/api/1/discussions/\(id)/").json == one)
    #expect(try await Reply.get("/api/1/discussions/ffffffffffffffffffffffff/").status == 404)
  }

  @Test func `some accounts are no more`() async throws {
    let list = try await Reply.get("/api/1/discussions/?for=\(Self.dvf)&page_size=60").json["data"].list
    let comments = list.flatMap(\.["discussion"].list)
    #expect(comments.contains { $0["posted_by"] == .null })
    #expect(comments.contains { $0["posted_by"] != .null })
  }

  @Test func `the hostile ones come untouched`() async throws {
    let list = try await Reply.get("/api/1/discussions/?for=\(Self.nasty)").json["data"].list
    #expect(list.count == 3)
    let text = list.flatMap(\.["discussion"].list).compactMap(\.["content"].text).joined()
    for mark in ["\u{1B}[2J", "\u{0}", "\u{9B}", "\u{202E}", "\u{1B}]52;"] { #expect(text.contains(mark)) }
    #expect(list.contains { $0["title"].text?.contains("\u{1B}[31m") == true })
    #expect(list.contains { $0["user"] == .null })
  }

  @Test(arguments: ["created", "closed", "title", "discussion.posted_on"])
  func `discussions sort both ways`(sort: String) async throws {
    func keys(_ sort: String) async throws -> [String] {
      let path = "/api/1/discussions/?closed=true&page_size=30&sort=\(sort)"
      let key = String(sort.drop { $0 == "-" })
      return try await Reply.get(path).json["data"].list.map { item in
        key == "discussion.posted_on"
          ? item["discussion"].list.last?["posted_on"].text ?? "" : item[key].text ?? ""
      }
    }
    let up = try await keys(sort)
    let down = try await keys("-" + sort)
    #expect(up == up.sorted())
    #expect(down == down.sorted(by: >))
    #expect(up.first != down.first)
  }

  @Test(arguments: [("for=bidon", 400), ("closed=oui", 400), ("sort=bidon", 400), ("page=99", 404)])
  func `what the list of discussions refuses`(query: String, status: Int) async throws {
    #expect(try await Reply.get("/api/1/discussions/?\(query)").status == status)
  }

  @Test func `a topic gathers datasets, reuses and dataservices that exist`() async throws {
    let topic = try await Reply.get("/api/2/topics/se-loger/").json
    let id = try #require(topic["id"].text)
    #expect(topic["elements"]["total"].integer == 9)
    let elements = try await Reply.get("/api/2/topics/\(id)/elements/").json["data"].list
    #expect(elements.count == 9)
    #expect(elements[0].keys == ["id", "title", "description", "tags", "extras", "element"])
    #expect(elements.last?["element"] == .null)
    for element in elements.dropLast() {
      let kind = try #require(element["element"]["class"].text)
      #expect(element["element"].keys == ["class", "id"])
      let target = try #require(element["element"]["id"].text)
      #expect(try await Reply.get("/api/1/\(kind.lowercased())s/\(target)/").status == 200)
    }
    let datasets = try await Reply.get(
      "/api/2/datasets/search/?topic=\(id)", headers: ["X-Fields": "total,facets"])
    #expect(datasets.json["total"].integer == 5)
    #expect(datasets.json["facets"]["topics"].list.contains { $0["name"].text == id })
    #expect(try await Reply.get("/api/1/datasets/?topic=\(id)").json["total"].integer == 5)
    let services = try await Reply.get("/api/2/dataservices/search/?topic=\(id)").json
    #expect(services["total"].integer == 1)
  }

  @Test(arguments: [
    ("class=Reuse", 2), ("class=Dataset", 5), ("class=None", 1), ("tag=essentiel", 2), ("q=loyers", 1),
  ])
  func `elements are told by class, tag and word`(query: String, count: Int) async throws {
    let found = try await Reply.get("/api/2/topics/se-loger/elements/?\(query)").json
    #expect(found["total"].integer == Int64(count))
  }

  @Test func `topics are in version 2 alone, a private one by its address alone`() async throws {
    #expect(try await Reply.get("/api/1/topics/").status == 404)
    let list = try await Reply.get("/api/2/topics/?sort=name").json
    #expect(list["total"].integer == 6)
    #expect(!list["data"].list.contains { $0["private"] == .bool(true) })
    #expect(try await Reply.get("/api/2/topics/brouillon-prive/").json["private"] == .bool(true))
    #expect(try await Reply.get("/api/2/topics/?featured=true").json["total"].integer == 2)
    #expect(try await Reply.get("/api/2/topics/?dataset=\(Self.dvf)").json["total"].integer == 1)
    #expect(try await Reply.get("/api/2/topics/search/?q=recharge").json["total"].integer == 1)
    #expect(try await Reply.get("/api/2/topics/rien/").status == 404)
  }

  @Test func `posts are news and pages, the latest first and drafts hidden`() async throws {
    let fields = ["X-Fields": "data{slug,kind,published,datasets{id}},total"]
    let list = try await Reply.get("/api/1/posts/", headers: fields).json
    #expect(list["total"].integer == 6)
    let moments = list["data"].list.compactMap(\.["published"].text)
    #expect(moments == moments.sorted(by: >))
    let pages = try await Reply.get("/api/1/posts/?kind=page", headers: fields).json
    #expect(pages["total"].integer == 2)
    let html = try await Reply.get("/api/1/posts/retour-sur-l-atelier-qualite/").json
    #expect(html["body_type"].text == "html")
    #expect(html["blocs"].list.isEmpty && html.keys.contains("blocs"))
    let school = try await Reply.get("/api/1/posts/les-donnees-de-la-rentree/").json
    #expect(school["datasets"][0]["resources"].kind == "l")
    #expect(school["reuses"][0]["class"].text == "Reuse")
    #expect(try await Reply.get("/api/1/posts/billet-a-venir/").status == 404)
    #expect(try await Reply.get("/api/1/posts/?kind=bidon").status == 400)
  }
}
