import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct ReuseTests {
  private static let first = Example.json(
    #"""
    {"archived":null,"badges":[{"kind":"pick"}],"created_at":"2026-01-02T03:04:05+00:00",
     "dataservices":[{"class":"Dataservice","id":"s1","title":"API Arbres","self_web_url":"https://portal.example/s1"}],
     "datasets":[
       {"id":"a1","title":"Arbres","page":"https://portal.example/a1","resources":[{"id":"f1"}],"description":"long"},
       {"id":"a2","title":"Parcs","page":null,"resources":[]}],
     "deleted":null,"description":"Une **carte**.","extras":{},"featured":true,"id":"r1",
     "image":"https://portal.example/r1.png","image_thumbnail":"https://portal.example/r1-500.png",
     "last_modified":"2026-02-02T03:04:05.500000+00:00",
     "metrics":{"datasets":2,"discussions":3,"discussions_open":1,"followers":9,"followers_by_months":0,"views":6921},
     "organization":null,
     "owner":{"class":"User","id":"u1","first_name":"Ada","last_name":"L.","slug":"ada","page":"p"},
     "page":"https://portal.example/reuses/carte","permissions":{"delete":false},"private":false,"slug":"carte",
     "tags":["arbres","carte"],"title":"Carte 🌳","topic":"environment_and_energy","type":"visualization",
     "uri":"https://portal.example/api/1/reuses/carte/","url":"https://carte.example/"}
    """#)

  private static let second = Example.json(
    #"""
    {"id":"r2","title":"Autre","slug":"autre","datasets":{"rel":"subsection","href":"x","type":"GET","total":7},
     "dataservices":{"rel":"subsection","href":"x","type":"GET","total":2},"featured":null}
    """#)

  private static let empty = Example.json(
    #"""
    {"id":"r3","title":"Rien","slug":null,"archived":null,"badges":null,"datasets":null,"dataservices":null,
     "description":null,"featured":null,"image":null,"metrics":null,"organization":null,"owner":null,"tags":null,
     "topic":null,"type":null,"url":null}
    """#)

  @Test func `a reuse of the first version is read with what it is made of`() throws {
    var expected = Reuse(id: "r1", slug: "carte", title: "Carte 🌳", description: "Une **carte**.")
    expected.url = "https://carte.example/"
    expected.type = "visualization"
    expected.topic = "environment_and_energy"
    expected.producer = Producer(kind: .user, id: "u1", name: "Ada L.", page: "p")
    expected.tags = ["arbres", "carte"]
    expected.badges = ["pick"]
    expected.createdAt = Timestamp("2026-01-02T03:04:05+00:00")
    expected.lastModified = Timestamp("2026-02-02T03:04:05.500000+00:00")
    expected.isFeatured = true
    expected.image = "https://portal.example/r1.png"
    expected.thumbnail = "https://portal.example/r1-500.png"
    expected.datasets = [
      Named(id: "a1", label: "Arbres", url: "https://portal.example/a1"), Named(id: "a2", label: "Parcs"),
    ]
    expected.datasetCount = 2
    expected.dataservices = [Named(id: "s1", label: "API Arbres", url: "https://portal.example/s1")]
    expected.dataserviceCount = 1
    expected.metrics.views = 6921
    expected.metrics.datasets = 2
    expected.metrics.followers = 9
    expected.metrics.discussions = 3
    expected.metrics.openDiscussions = 1
    expected.page = "https://portal.example/reuses/carte"
    #expect(try Reuse(Self.first) == expected)
  }

  @Test func `a reuse of the second version counts what it is made of`() throws {
    var expected = Reuse(id: "r2", slug: "autre", title: "Autre")
    expected.datasetCount = 7
    expected.dataserviceCount = 2
    #expect(try Reuse(Self.second) == expected)
  }

  @Test func `a reuse of nulls is empty`() throws {
    #expect(try Reuse(Self.empty) == Reuse(id: "r3", slug: "r3", title: "Rien"))
  }

  @Test func `the mask leaves the files of embedded datasets on the server`() throws {
    for record in [Self.first, Self.second] {
      #expect(try Reuse(record.masked(by: Reuse.mask)) == Reuse(record))
    }
    let mask = Reuse.mask
    #expect(mask.contains("datasets{title,page,id,total}"))
    #expect(!mask.contains("resources"))
  }

  @Test func `every filter of the list and of the search is sent`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    let client = Example.client(transport)
    var filters = ReuseFilters()
    filters.tags = ["a", "b"]
    filters.type = "api"
    filters.topic = "health"
    filters.organizationID = "o"
    filters.ownerID = "u"
    filters.organizationBadge = "certified"
    filters.isFeatured = true
    var list = ReuseQuery(text: "deux mots", filters: filters, datasetID: "d", sort: .lastModified)
    list.dataserviceID = "s"
    _ = try await client.reuses(list, pageSize: 3).page(2)
    var search = ReuseSearchQuery(text: "deux mots", filters: filters, sort: .datasets)
    search.badge = "pick"
    search.isArchived = false
    search.producerType = "company"
    search.updated = .last12Months
    _ = try await client.searchReuses(search).page(1)
    _ = try await client.reuses().page(1)
    let shared =
      "q=deux%20mots&tag=a&tag=b&type=api&topic=health&organization=o&owner=u&organization_badge=certified"
      + "&featured=true"
    #expect(
      transport.targets == [
        "/api/2/reuses/?\(shared)&dataset=d&dataservice=s&sort=-last_modified&page=2&page_size=3",
        "/api/2/reuses/search/?\(shared)&badge=pick&archived=false&producer_type=company"
          + "&last_update_range=last_12_months&sort=-datasets&page=1&page_size=20",
        "/api/2/reuses/?page=1&page_size=20",
      ])
  }

  @Test func `private reuses are asked for with the key`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    var query = ReuseQuery()
    query.isPrivate = true
    await #expect(throws: DataGouvError.keyMissing) {
      try await Example.client(transport).reuses(query).page(1)
    }
    let client = Example.client(transport) { $0.key = APIKey("k") }
    _ = try await client.reuses(query).page(1)
    #expect(transport.targets == ["/api/2/reuses/?private=true&page=1&page_size=20"])
    #expect(transport.calls.map { $0.headers["x-api-key"] } == ["k"])
  }

  @Test func `the other calls have their addresses`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      switch call.url.path() {
      case "/api/1/reuses/badges/": .json(200, #"{"pick":"Choix"}"#)
      case "/api/2/datasets/": .json(200, #"{"data":[{"id":"a1","title":"Arbres"}],"total":1}"#)
      case "/api/1/reuses/recent.atom": HTTPAnswer(status: 200, body: Array("<feed/>".utf8))
      case "/api/1/reuses/suggest/": .json(200, #"[{"id":"r1","title":"Carte","image_url":null}]"#)
      case "/api/1/organizations/o/reuses/": .json(200, "[\(Self.first.compact)]")
      default: .json(200, #"[{"id":"health","label":"Santé"}]"#)
      }
    }
    let client = Example.client(transport)
    #expect(try await client.reuseTypes() == [Named(id: "health", label: "Santé")])
    #expect(try await client.reuseTopics().map(\.id) == ["health"])
    #expect(try await client.reuseBadges() == [Named(id: "pick", label: "Choix")])
    #expect(try await client.suggestReuses("car", size: 4).map(\.title) == ["Carte"])
    #expect(try await client.suggestReuses("").isEmpty)
    #expect(try await client.reuses(ofOrganization: "o").items == [Reuse(Self.first)])
    #expect(try await client.datasets(ofReuse: "r1").page(1).items.map(\.title) == ["Arbres"])
    #expect(try await client.recentReusesFeed() == "<feed/>")
    #expect(
      transport.targets == [
        "/api/1/reuses/types/?lang=fr", "/api/1/reuses/topics/?lang=fr", "/api/1/reuses/badges/?lang=fr",
        "/api/1/reuses/suggest/?q=car&size=4", "/api/1/organizations/o/reuses/",
        "/api/2/datasets/?reuse=r1&page=1&page_size=20", "/api/1/reuses/recent.atom",
      ])
    #expect(transport.calls.last?.headers["accept"] == "application/atom+xml")
  }

  @Test func `a reuse that was deleted is told`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(410, #"{"message":"This reuse has been deleted"}"#)
    }
    await #expect(
      throws: DataGouvError.status(410, message: "This reuse has been deleted", code: nil, retryAfter: nil)
    ) { try await Example.client(transport).reuse("r1") }
  }

  @Test func `pages of reuses come over a connection, without what cannot be read`() async throws {
    let server = try await FaultServer.start { request in
      [
        .answer(
          200, [:],
          request.target.contains("page=2")
            ? #"{"data":[{"id":"r4"}, \#(Self.empty.compact)],"total":4,"page":2,"page_size":2}"#
            : #"{"data":[\#(Self.first.compact),\#(Self.second.compact)],"total":4,"page":1,"page_size":2}"#)
      ]
    }
    var pages: [Page<Reuse>] = []
    for try await page in server.client().reuses(pageSize: 2).pages { pages.append(page) }
    #expect(pages.map { $0.items.map(\.id) } == [["r1", "r2"], ["r3"]])
    #expect(pages.last?.skipped.map(\.reason) == ["data[0].title is missing"])
    try await server.stop()
  }
}
