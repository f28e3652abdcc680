import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct DocumentTests {
  private static let slugs = ["jours-feries-en-france", "donnees-pieges", "demandes-de-valeurs-foncieres"]

  @Test(arguments: [
    (nil, "json"), ("text/turtle", "ttl"), ("application/rdf+xml", "xml"), ("application/n-triples", "nt"),
  ])
  func `the description is sent to the format that is accepted`(accept: String?, format: String) async throws
  {
    let path = "/api/1/datasets/les-arbres-de-paris/rdf"
    let reply = try await Reply.get(path, headers: accept.map { ["Accept": $0] } ?? [:])
    #expect(reply.status == 302)
    #expect(reply.headers["location"] == "\(path).\(format)")
  }

  @Test(arguments: slugs)
  func `linked JSON names the dataset, its publisher and its files`(slug: String) async throws {
    let reply = try await Reply.get("/api/1/datasets/\(slug)/rdf.json")
    #expect(reply.headers["content-type"] == "application/ld+json")
    let things = reply.json["@graph"].list
    #expect(things[0]["@type"].text == "dcat:Dataset")
    #expect(things.contains { $0["@type"].text == "foaf:Organization" })
    #expect(things.contains { $0["@type"].text == "dcat:Distribution" })
  }

  @Test(arguments: slugs, ["rdf", "atom"])
  func `the XML is well formed, whatever a title holds`(slug: String, kind: String) async throws {
    let path = kind == "rdf" ? "/api/1/datasets/\(slug)/rdf.xml" : "/api/1/datasets/recent.atom?q=donnees"
    let reply = try await Reply.get(path)
    let parser = XMLParser(data: Data(reply.text.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test(arguments: [
    ("ttl", "application/x-turtle", "@prefix dcat:"), ("nt", "application/n-triples", "<http"),
    ("trig", "application/trig", "@prefix"), ("rdf", "application/rdf+xml", "<?xml"),
  ])
  func `other formats have their types`(format: String, type: String, start: String) async throws {
    let reply = try await Reply.get("/api/1/datasets/les-arbres-de-paris/rdf.\(format)")
    #expect(reply.headers["content-type"] == type)
    #expect(reply.text.hasPrefix(start))
  }

  @Test(arguments: [
    ("les-arbres-de-paris/rdf.docx", 404), ("jeu-retire-par-son-producteur/rdf.ttl", 410), ("rien/rdf", 404),
  ])
  func `what has no description`(path: String, status: Int) async throws {
    #expect(try await Reply.get("/api/1/datasets/\(path)").status == status)
  }

  @Test func `the feed has the latest twenty, narrowed as the list`() async throws {
    let all = try await Reply.get("/api/1/datasets/recent.atom")
    #expect(all.headers["content-type"]?.hasPrefix("application/atom+xml") == true)
    #expect(all.text.components(separatedBy: "<entry>").count == 21)
    let some = try await Reply.get("/api/1/datasets/recent.atom?tag=velo").text
    #expect(some.components(separatedBy: "<entry>").count == 3)
  }

  @Test func `the site counts what its lists have, and exports it`() async throws {
    let metrics = try await Reply.get("/api/1/site/").json["metrics"]
    for key in ["datasets", "reuses", "dataservices", "discussions", "organizations"] {
      let list = try await Reply.get("/api/1/\(key)/?page_size=1", headers: ["X-Fields": "total"]).json
      #expect(list["total"] == metrics[key], "\(key)")
    }
    for key in ["datasets_visits_by_months", "resources_downloads_by_months", "reuses_by_months"] {
      #expect(metrics[key].keys.count == 13)
    }
    #expect(metrics["users_by_months"].integer == 0)
    let export = try await Reply.get("/api/1/site/datasets.csv?tag=velo").text
    #expect(export.split(separator: "\r\n").count == 3)
    #expect(try await Reply.get("/api/1/site/tags.csv").text.hasPrefix("\"name\";\"datasets\""))
  }
}
