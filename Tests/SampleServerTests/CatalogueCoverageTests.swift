import Foundation
import Testing

/// That the catalogue has a record of everything that an explorer of it shows.
struct CatalogueCoverageTests {
  private static func total(_ path: String) async throws -> Int {
    let json = try await Reply.get(path, headers: ["X-Fields": "total"]).json
    return Int(try #require(json["total"].integer))
  }

  @Test func `every badge marks something`() async throws {
    for kind in ["datasets", "organizations"] {
      let badges = try await Reply.get("/api/1/\(kind)/badges/").json.keys
      #expect(badges.count >= 5)
      for badge in badges {
        #expect(try await Self.total("/api/1/\(kind)/?page_size=1&badge=\(badge)") > 0, "\(badge)")
      }
    }
  }

  @Test(arguments: ["datasets", "organizations", "reuses", "dataservices", "topics", "posts", "discussions"])
  func `every kind can be searched`(kind: String) async throws {
    #expect(try await Self.total("/api/2/\(kind)/search/?page_size=1") > 0)
  }

  @Test func `discussions are open and closed, answered and not, by people who left too`() async throws {
    #expect(try await Self.total("/api/1/discussions/?page_size=1&closed=true") > 0)
    #expect(try await Self.total("/api/1/discussions/?page_size=1&closed=false") > 0)
    let all = try await Reply.get("/api/1/discussions/?page_size=500").json["data"].list
    let threads = all.map { $0["discussion"].list }
    #expect(threads.contains { $0.count == 1 } && threads.contains { $0.count > 2 })
    let comments = threads.flatMap(\.self)
    #expect(comments.contains { $0["posted_by"] == .null })
    #expect(comments.contains { $0["posted_by_organization"] != .null })
  }

  @Test func `posts are searched in their words, and drafts stay out`() async throws {
    let all = try await Self.total("/api/1/posts/?page_size=1")
    #expect(try await Self.total("/api/2/posts/search/?page_size=1") == all)
    let found = try await Reply.get("/api/2/posts/search/?q=atelier").json
    #expect(found["data"].list.contains { $0["slug"].text == "retour-sur-l-atelier-qualite" })
    #expect(found["facets"]["tag"].list.first?["name"].text == "all")
    let latest = try await Reply.get("/api/2/posts/search/?sort=-published").json["data"].list
    let dates = latest.compactMap { $0["published"].text }
    #expect(dates == dates.sorted(by: >) && dates.count == all)
    #expect(try await Reply.get("/api/2/posts/search/?sort=headline").status == 400)
  }

  @Test func `datasets are found by who follows them`() async throws {
    let dataset = try await Reply.get("/api/1/datasets/les-arbres-de-paris/").json
    let id = try #require(dataset["id"].text)
    let followers = try await Reply.get("/api/1/datasets/\(id)/followers/?page_size=3").json["data"].list
    let follower = try #require(followers.last?["follower"]["id"].text)
    let list = try await Reply.get("/api/1/datasets/?page_size=200&followed_by=\(follower)").json["data"].list
    #expect(list.contains { $0["id"].text == id })
    let whole = try await Self.total("/api/1/datasets/?page_size=1")
    #expect(list.count < whole)
    #expect(try await Reply.get("/api/1/datasets/?followed_by=someone").status == 400)
    #expect(try await Self.total("/api/1/datasets/?followed_by=" + String(repeating: "0", count: 24)) == 0)
  }

  @Test(arguments: ["dataservices", "discussions"])
  func `an organization's catalogue of what is linked to it`(kind: String) async throws {
    let list = try await Reply.get("/api/1/\(kind)/?page_size=500").json["data"].list
    let owners = list.compactMap { $0["organization"]["slug"].text }
    let slug = owners.first ?? "etalab"
    let reply = try await Reply.get("/api/1/organizations/\(slug)/\(kind).csv")
    #expect(reply.status == 200)
    #expect(reply.headers["content-type"] == "text/csv")
    #expect(reply.headers["content-disposition"]?.contains("\(slug)-\(kind)-") == true)
    #expect(reply.text.hasPrefix("\"id\";"))
    if kind == "dataservices" {
      let rows = reply.text.components(separatedBy: "\r\n\"").count - 1
      #expect(rows == owners.filter { $0 == slug }.count)
    }
  }

  @Test func `a dataservice is described to machines, and the feed tells the newest`() async throws {
    let path = "/api/1/dataservices/api-adresse/rdf"
    let way = try await Reply.get(path, headers: ["Accept": "text/turtle"])
    #expect(way.status == 302 && way.headers["location"] == "\(path).ttl")
    let things = try await Reply.get("\(path).json").json["@graph"].list
    #expect(things.first?["@type"].text == "dcat:DataService")
    #expect(things.first?["dcat:endpointURL"]["@id"].text?.hasPrefix("http") == true)
    #expect(try await Reply.get("\(path).docx").status == 404)
    #expect(try await Reply.get("/api/1/dataservices/api-retiree/rdf.ttl").status == 410)
    let feed = try await Reply.get("/api/1/dataservices/recent.atom")
    #expect(feed.headers["content-type"]?.hasPrefix("application/atom+xml") == true)
    let listed = try await Self.total("/api/1/dataservices/?page_size=1")
    #expect(feed.text.components(separatedBy: "<entry>").count == min(20, listed) + 1)
  }
}
