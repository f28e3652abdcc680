import DataGouv
import FaultServer
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5)))
struct SiteExample {
  private static func readSite(_ client: DataGouvClient, into file: FileHandle) async throws {
    let site = try await client.site()
    print(site.title, site.metrics.datasets, site.metrics.datasetVisitsByMonth)

    var query = DatasetListQuery(text: "arbres")
    query.filters.license = "lov2"
    let table = try await client.export(.resources(query))
    try await table.write(to: file)
    let turtle = try await client.catalog(query, as: .turtle)
    print(turtle)
  }

  private static func readPosts(_ client: DataGouvClient, _ datasetID: String) async throws {
    for post in try await client.posts(PostQuery(kind: .news), pageSize: 3).page(1).items {
      print(post.name, post.headline ?? "")
    }
    let page = try await client.post("accessibilite")
    print(page.bodyType, page.content, page.datasets.compactMap(\.label))

    let query = ActivityQuery(subjectID: datasetID)
    for activity in try await client.activity(query).page(1).items {
      print(activity.actor?.title ?? "?", activity.label ?? activity.key, activity.changes)
    }
  }

  @Test func `the portal is read, and its catalogue written down`() async throws {
    let server = try await FaultServer.start { request in
      let isSite = request.target == "/api/1/site/"
      return [.answer(200, [:], isSite ? #"{"id":"portal.example"}"# : "a;b\n")]
    }
    let pipe = Pipe()
    try await Self.readSite(server.client(), into: pipe.fileHandleForWriting)
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("a;b\n".utf8))
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/site/", "/api/1/site/resources.csv?q=arbres&license=lov2",
        "/api/1/site/catalog.ttl?q=arbres&license=lov2&page=1&page_size=100",
      ])
    try await server.stop()
  }

  @Test func `posts and activity are read`() async throws {
    let record = #"{"id":"5f","name":"N","key":"dataset:created"}"#
    let server = try await FaultServer.start { request in
      let isList = request.target.contains("page=")
      return [.answer(200, [:], isList ? #"{"data":[\#(record)],"total":1}"# : record)]
    }
    try await Self.readPosts(server.client(), "5f")
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/posts/?kind=news&page=1&page_size=3", "/api/1/posts/accessibilite/",
        "/api/1/activity/?related_to=5f&lang=fr&page=1&page_size=20",
      ])
    try await server.stop()
  }
}
