import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct DataserviceTests {
  private static let full = Example.json(
    #"""
    {"access_audiences":[{"role":"private","condition":"no"},{"role":"company_and_association","condition":"yes"}],
     "access_type":"restricted","access_type_reason":"Secret.","access_type_reason_category":"other",
     "acronym":"AZ","archived_at":"2026-03-01T00:00:00+00:00","authorization_request_url":"https://ask.example/",
     "availability":99.9,"availability_url":"https://status.example/","badges":[{"kind":"pick"}],
     "base_api_url":"https://zones.example/v1/","business_documentation_url":"https://guide.example/",
     "contact_points":[{"contact_form":null,"email":"a@zones.example","id":"c1","name":"Zones","role":"contact"}],
     "created_at":"2026-01-01T00:00:00+00:00",
     "datasets":{"href":"x","rel":"subsection","total":8,"type":"GET"},"deleted_at":"2026-04-01T00:00:00+00:00",
     "description":"Des **zones**.","extras":{},"featured":true,"format":"REST",
     "harvest":{"backend":"CSW-DCAT","domain":"geo.example","last_update":"2026-02-02T00:00:00+00:00",
       "remote_id":"svc-2","remote_url":null,"source_id":"h1"},
     "id":"s1","license":"lov2","machine_documentation_url":"https://zones.example/openapi.json",
     "metadata_modified_at":"2026-02-01T00:00:00+00:00",
     "metrics":{"discussions":3,"discussions_open":1,"followers":107,"followers_by_months":0,"reuses":2,"views":57611},
     "organization":{"class":"Organization","id":"o1","name":"Office","slug":"office","badges":[]},"owner":null,
     "permissions":{"edit":false},"private":true,"rate_limiting":"50 appels/s","rate_limiting_url":"https://q.example/",
     "self_api_url":"x","self_web_url":"https://portal.example/dataservices/zones","slug":"zones",
     "tags":["api","zones"],"technical_documentation_url":"https://zones.example/doc","title":"API Zones"}
    """#)

  private static let empty = Example.json(
    #"""
    {"id":"s2","title":"Rien","slug":null,"access_audiences":null,"access_type":null,"availability":null,"badges":null,
     "contact_points":null,"datasets":null,"featured":null,"harvest":{"backend":null,"domain":null,"remote_id":null},
     "metrics":null,"organization":null,"owner":null,"private":null,"tags":null}
    """#)

  @Test func `a dataservice is read with how it can be had`() throws {
    var expected = Dataservice(id: "s1", slug: "zones", title: "API Zones", description: "Des **zones**.")
    expected.acronym = "AZ"
    expected.producer = Producer(id: "o1", name: "Office")
    expected.baseURL = "https://zones.example/v1/"
    expected.machineDocumentationURL = "https://zones.example/openapi.json"
    expected.technicalDocumentationURL = "https://zones.example/doc"
    expected.businessDocumentationURL = "https://guide.example/"
    expected.rateLimiting = "50 appels/s"
    expected.rateLimitingURL = "https://q.example/"
    expected.availability = 99.9
    expected.availabilityURL = "https://status.example/"
    expected.format = "REST"
    expected.license = "lov2"
    expected.tags = ["api", "zones"]
    expected.badges = ["pick"]
    expected.access.type = "restricted"
    expected.access.reason = "Secret."
    expected.access.reasonCategory = "other"
    expected.access.requestURL = "https://ask.example/"
    expected.access.audiences = [
      .init(role: "private", condition: "no"), .init(role: "company_and_association", condition: "yes"),
    ]
    expected.contacts = [.init(name: "Zones", email: "a@zones.example")]
    expected.harvest = .init(
      backend: "CSW-DCAT", domain: "geo.example", remoteID: "svc-2",
      lastUpdate: Timestamp("2026-02-02T00:00:00+00:00"))
    expected.createdAt = Timestamp("2026-01-01T00:00:00+00:00")
    expected.lastModified = Timestamp("2026-02-01T00:00:00+00:00")
    expected.archived = Timestamp("2026-03-01T00:00:00+00:00")
    expected.deleted = Timestamp("2026-04-01T00:00:00+00:00")
    expected.isPrivate = true
    expected.isFeatured = true
    expected.datasetCount = 8
    expected.metrics.views = 57611
    expected.metrics.reuses = 2
    expected.metrics.followers = 107
    expected.metrics.discussions = 3
    expected.metrics.openDiscussions = 1
    expected.page = "https://portal.example/dataservices/zones"
    #expect(try Dataservice(Self.full) == expected)
  }

  @Test func `a dataservice of nulls is open and was not copied from elsewhere`() throws {
    #expect(try Dataservice(Self.empty) == Dataservice(id: "s2", slug: "s2", title: "Rien"))
  }

  @Test func `the mask asks for what is read`() throws {
    #expect(try Dataservice(Self.full.masked(by: Dataservice.mask)) == Dataservice(Self.full))
    #expect(!Dataservice.mask.contains("permissions"))
  }

  @Test func `every filter of the list and of the search is sent`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    let client = Example.client(transport)
    var filters = DataserviceFilters()
    filters.tags = ["a", "b"]
    filters.topicID = "t"
    filters.organizationID = "o"
    filters.accessType = "open_with_account"
    filters.isFeatured = false
    var list = DataserviceQuery(text: "deux mots", filters: filters, datasetID: "d", sort: .baseURLDescending)
    list.reuseID = "r"
    list.contactID = "c"
    list.ownerID = "u"
    list.organizationBadge = "certified"
    _ = try await client.dataservices(list, pageSize: 3).page(2)
    var search = DataserviceSearchQuery(text: "deux mots", filters: filters, sort: .followers)
    search.isArchived = true
    search.producerType = "user"
    search.updated = .last3Years
    _ = try await client.searchDataservices(search).page(1)
    _ = try await client.dataservices().page(1)
    let shared =
      "q=deux%20mots&tag=a&tag=b&topic=t&organization=o&access_type=open_with_account&featured=false"
    #expect(
      transport.targets == [
        "/api/1/dataservices/?\(shared)&dataset=d&reuse=r&contact_point=c&owner=u&organization_badge=certified"
          + "&sort=-base_api_url&page=2&page_size=3",
        "/api/2/dataservices/search/?\(shared)&archived=true&producer_type=user&last_update_range=last_3_years"
          + "&sort=-followers&page=1&page_size=20",
        "/api/1/dataservices/?page=1&page_size=20",
      ])
  }

  @Test func `the other calls have their addresses`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      switch call.url.path() {
      case "/api/1/dataservices/suggest/": .json(200, #"[{"id":"s1","title":"API Zones","acronym":"AZ"}]"#)
      case "/api/2/datasets/": .json(200, #"{"data":[{"id":"a1","title":"Zones"}],"total":1}"#)
      case "/api/1/dataservices/zones/": .json(200, Self.full.compact)
      default: HTTPAnswer(status: 200, body: Array("text".utf8))
      }
    }
    let client = Example.client(transport)
    #expect(try await client.dataservice("zones") == Dataservice(Self.full))
    #expect(try await client.suggestDataservices("zo").map(\.acronym) == ["AZ"])
    #expect(try await client.datasets(ofDataservice: "s1").page(1).items.map(\.title) == ["Zones"])
    #expect(try await client.recentDataservicesFeed() == "text")
    for format in RDFFormat.allCases {
      #expect(try await client.rdf(ofDataservice: "s1", as: format) == "text")
    }
    #expect(
      transport.targets == [
        "/api/1/dataservices/zones/", "/api/1/dataservices/suggest/?q=zo&size=10",
        "/api/2/datasets/?dataservice=s1&page=1&page_size=20", "/api/1/dataservices/recent.atom",
      ] + RDFFormat.allCases.map { "/api/1/dataservices/s1/rdf.\($0.rawValue)" })
    #expect(transport.calls.suffix(6).map { $0.headers["accept"] } == RDFFormat.allCases.map(\.mediaType))
  }

  @Test(arguments: [(410, "Dataservice has been deleted"), (404, "Nothing here")])
  func `a dataservice that cannot be seen is told`(_ status: Int, _ message: String) async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(status, #"{"message":"\#(message)"}"#)
    }
    await #expect(throws: DataGouvError.status(status, message: message, code: nil, retryAfter: nil)) {
      try await Example.client(transport).dataservice("s1")
    }
  }

  @Test func `pages of dataservices come over a connection`() async throws {
    let server = try await FaultServer.start { request in
      let record = request.target.contains("page=2") ? Self.empty : Self.full
      return [.answer(200, [:], #"{"data":[\#(record.compact)],"total":2,"page_size":1}"#)]
    }
    var ids: [String] = []
    for try await dataservice in server.client().dataservices(pageSize: 1) { ids.append(dataservice.id) }
    #expect(ids == ["s1", "s2"])
    try await server.stop()
  }
}
