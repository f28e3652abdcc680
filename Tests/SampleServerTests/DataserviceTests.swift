import Foundation
import Testing

struct DataserviceTests {
  private static let shape: [String: String] = [
    "access_audiences": "l", "access_type": "s", "access_type_reason": "0s",
    "access_type_reason_category": "0s", "acronym": "0s", "archived_at": "0s",
    "authorization_request_url": "0s", "availability": "0n", "availability_url": "0s", "badges": "l",
    "base_api_url": "0s", "business_documentation_url": "0s", "contact_points": "l", "created_at": "s",
    "datasets": "o", "deleted_at": "0s", "description": "s", "extras": "o", "featured": "b", "format": "0s",
    "harvest": "o", "id": "s", "license": "0s", "machine_documentation_url": "0s",
    "metadata_modified_at": "s", "metrics": "o", "organization": "0o", "owner": "0o", "permissions": "o",
    "private": "b", "rate_limiting": "0s", "rate_limiting_url": "0s", "self_api_url": "s",
    "self_web_url": "s", "slug": "s", "tags": "l", "technical_documentation_url": "0s", "title": "s",
  ]

  @Test func `every dataservice has the recorded shape in both versions`() async throws {
    for path in ["/api/1/dataservices/", "/api/2/dataservices/search/"] {
      let list = try await Reply.get(path).json
      #expect(list["total"].integer == 11)
      for item in list["data"].list {
        #expect(item.keys == Set(Self.shape.keys))
        for (key, kinds) in Self.shape { #expect(kinds.contains(item[key].kind), "\(key)") }
      }
    }
  }

  @Test(arguments: [
    ("api-adresse", "openapi", "application/json", "\"openapi\": \"3.0.3\""),
    ("api-recherche-d-entreprises", "openapi", "application/yaml", "openapi: 3.1.0"),
    ("api-prix-des-carburants", "swagger", "application/json", "\"swagger\": \"2.0\""),
  ])
  func `the server has the documents that it tells of`(
    slug: String, kind: String, type: String, mark: String
  ) async throws {
    let service = try await Reply.get("/api/1/dataservices/\(slug)/").json
    let address = try #require(service["machine_documentation_url"].text)
    let document = try await Reply.get(String(address.dropFirst(try await Reply.origin.count)))
    #expect(document.status == 200)
    #expect(document.headers["content-type"] == type)
    #expect(document.text.contains(mark))
    if type == "application/json" { #expect(document.json["paths"].keys.count >= 3) }
  }

  @Test(arguments: ["/documents/..%2Fpeople.json", "/documents/.x", "/documents/rien.json"])
  func `no other file of the catalogue can be had`(path: String) async throws {
    #expect(try await Reply.get(path).status == 404)
  }

  @Test(arguments: [
    ("access_type=open_with_account", 2), ("access_type=restricted", 1), ("tag=transport", 1),
    ("organization=5a10c0ffee0000000000000d", 3), ("q=adresse", 2), ("featured=true", 2),
  ])
  func `they are narrowed by access, tag and producer`(query: String, count: Int) async throws {
    let list = try await Reply.get("/api/1/dataservices/?\(query)", headers: ["X-Fields": "total"]).json
    #expect(list["total"].integer == Int64(count))
    if !query.hasPrefix("q=") {
      let found = try await Reply.get("/api/2/dataservices/search/?\(query)", headers: ["X-Fields": "total"])
      #expect(found.json["total"].integer == Int64(count))
    }
  }

  @Test func `its datasets and reuses are those that its links find`() async throws {
    let service = try await Reply.get("/api/1/dataservices/api-adresse/").json
    let id = try #require(service["id"].text)
    let datasets = try await Reply.get("/api/1/datasets/?dataservice=\(id)", headers: ["X-Fields": "total"])
    #expect(datasets.json["total"] == service["datasets"]["total"])
    let reuses = try await Reply.get("/api/1/reuses/?dataservice=\(id)", headers: ["X-Fields": "total"]).json
    #expect(reuses["total"] == service["metrics"]["reuses"])
    let talks = try await Reply.get("/api/1/discussions/?for=\(id)", headers: ["X-Fields": "total"]).json
    #expect(talks["total"] == service["metrics"]["discussions"])
    let reuse = try await Reply.get("/api/2/reuses/?dataservice=\(id)", headers: ["X-Fields": "data{id}"])
      .json
    let first = try #require(reuse["data"][0]["id"].text)
    let back = try await Reply.get("/api/1/dataservices/?reuse=\(first)", headers: ["X-Fields": "data{id}"])
    #expect(back.json["data"].list.contains { $0["id"].text == id })
  }

  @Test(arguments: [
    ("api-retiree", 410), ("api-adresse-version-1", 200), ("rien", 404), ("API-Adresse", 308),
  ])
  func `one is had by its slug unless it is gone`(slug: String, status: Int) async throws {
    #expect(try await Reply.get("/api/1/dataservices/\(slug)/").status == status)
  }

  @Test(arguments: [("-views", 200), ("title", 200), ("base_api_url", 200), ("bidon", 400)])
  func `the list sorts by more than the search`(sort: String, status: Int) async throws {
    #expect(try await Reply.get("/api/1/dataservices/?sort=\(sort)").status == status)
    let search = try await Reply.get("/api/2/dataservices/search/?sort=\(sort)")
    #expect(search.status == (sort == "-views" ? 200 : 400))
  }

  @Test func `suggestions and facets`() async throws {
    let found = try await Reply.get("/api/1/dataservices/suggest/?q=API&size=3").json
    #expect(found.list.count == 3)
    let fields = ["X-Fields": "facets,total"]
    let search = try await Reply.get("/api/2/dataservices/search/?access_type=restricted", headers: fields)
    #expect(search.json["facets"]["access_type"][0]["count"].integer == 11)
    #expect(search.json["facets"]["producer_type"][0]["count"].integer == 1)
  }
}
