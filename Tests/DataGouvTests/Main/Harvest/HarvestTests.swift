import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct HarvestTests {
  private static let job = Example.json(
    #"""
    {"created":"2026-10-01T08:00:00+00:00","ended":"2026-10-01T09:00:00+00:00",
     "errors":[{"created_at":"2026-10-01T08:30:00+00:00","details":null,"message":"HTTP 503"},{"message":null}],
     "id":"j1","items":{"by_status":{"done":4,"failed":2},"by_type":{"dataset":6,"dataservice":0},"href":"x",
       "rel":"subsection","total":6,"type":"GET"},
     "source":{"class":"HarvestSource","id":"h1"},"started":"2026-10-01T08:00:01+00:00","status":"done-errors"}
    """#)

  private static let source = Example.json(
    #"""
    {"active":true,"autoarchive":true,"backend":"dcat","config":{"filters":[]},"created_at":"2025-01-01T00:00:00+00:00",
     "deleted":"2026-01-01T00:00:00+00:00","description":"Un **portail**.","id":"h1",
     "last_job":{"id":"j1","status":"done","source":{"class":"NoneType","id":null},"items":{"total":7},"errors":[]},
     "name":"Portail","organization":{"class":"Organization","id":"o1","name":"Office"},"owner":null,
     "permissions":{"edit":false},"schedule":"0 2 * * *","slug":"portail","url":"https://elsewhere.example/catalog.ttl",
     "validation":{"by":{"class":"User","id":"u1"},"comment":"Bien.","on":"2025-02-01T00:00:00+00:00",
       "state":"accepted"}}
    """#)

  private static let item = Example.json(
    #"""
    {"args":[],"kwargs":{},"created":"2026-10-01T08:00:02+00:00","started":"2026-10-01T08:00:03+00:00",
     "ended":"2026-10-01T08:00:04+00:00","remote_id":"x1","remote_url":"https://elsewhere.example/x1","status":"failed",
     "dataset":{"class":"Dataset","id":"a1","title":"Arbres","page":"https://portal.example/a1"},
     "dataservice":{"class":"Dataservice","id":"s1","title":"API","self_web_url":"https://portal.example/s1"},
     "errors":[{"message":"No title","created_at":null}],"logs":[{"level":"warning","message":"Odd"},{"level":"x"}]}
    """#)

  private static let nulls = Example.json(
    #"""
    {"id":"h2","name":"Rien","active":null,"last_job":null,"organization":null,"owner":null,"schedule":null,"url":null,
     "validation":null}
    """#)

  @Test func `a job tells how many records ended in which way`() throws {
    #expect(
      try HarvestJob(Self.job)
        == HarvestJob(
          id: "j1", status: "done-errors", sourceID: "h1", createdAt: Timestamp("2026-10-01T08:00:00+00:00"),
          startedAt: Timestamp("2026-10-01T08:00:01+00:00"), endedAt: Timestamp("2026-10-01T09:00:00+00:00"),
          errors: [HarvestError(message: "HTTP 503", date: Timestamp("2026-10-01T08:30:00+00:00"))],
          itemCount: 6, itemsByStatus: ["done": 4, "failed": 2],
          itemsByKind: ["dataset": 6, "dataservice": 0]))
    let empty = Example.json(
      #"{"id":"j2","status":null,"items":null,"errors":null,"source":null,"ended":null}"#)
    #expect(try HarvestJob(empty) == HarvestJob(id: "j2", status: ""))
  }

  @Test func `a source is read with its last job`() throws {
    var expected = HarvestSource(id: "h1", slug: "portail", name: "Portail", description: "Un **portail**.")
    expected.url = "https://elsewhere.example/catalog.ttl"
    expected.backend = "dcat"
    expected.producer = Producer(id: "o1", name: "Office")
    expected.isActive = true
    expected.archivesMissing = true
    expected.schedule = "0 2 * * *"
    expected.createdAt = Timestamp("2025-01-01T00:00:00+00:00")
    expected.deleted = Timestamp("2026-01-01T00:00:00+00:00")
    expected.validation = .init(
      state: "accepted", comment: "Bien.", date: Timestamp("2025-02-01T00:00:00+00:00"))
    expected.lastJob = HarvestJob(id: "j1", status: "done", itemCount: 7)
    #expect(try HarvestSource(Self.source) == expected)
    #expect(try HarvestSource(Self.nulls) == HarvestSource(id: "h2", slug: "h2", name: "Rien"))
  }

  @Test func `an item tells what became of a record`() {
    var expected = HarvestItem(status: "failed")
    expected.remoteID = "x1"
    expected.remoteURL = "https://elsewhere.example/x1"
    expected.dataset = Named(id: "a1", label: "Arbres", url: "https://portal.example/a1")
    expected.dataservice = Named(id: "s1", label: "API", url: "https://portal.example/s1")
    expected.createdAt = Timestamp("2026-10-01T08:00:02+00:00")
    expected.startedAt = Timestamp("2026-10-01T08:00:03+00:00")
    expected.endedAt = Timestamp("2026-10-01T08:00:04+00:00")
    expected.errors = [HarvestError(message: "No title")]
    expected.notes = [.init(level: "warning", message: "Odd")]
    #expect(HarvestItem(Record(Self.item)) == expected)
    #expect(HarvestItem(Record(Example.json(#"{"dataset":null,"errors":null}"#))) == HarvestItem())
  }

  @Test func `the masks ask for what is read`() throws {
    #expect(try HarvestSource(Self.source.masked(by: HarvestSource.mask)) == HarvestSource(Self.source))
    #expect(try HarvestJob(Self.job.masked(by: HarvestJob.mask)) == HarvestJob(Self.job))
    #expect(HarvestItem(Record(Self.item.masked(by: HarvestItem.mask))) == HarvestItem(Record(Self.item)))
    #expect(HarvestSource.mask.contains("last_job{items{total,by_status,by_type}"))
  }

  @Test func `the calls have their addresses`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      switch call.url.path() {
      case "/api/1/harvest/backends/":
        .json(
          200,
          #"""
          [{"id":"csw","label":"CSW","filters":[{"key":"tags","label":"Mot-clé","description":"Un mot","type":"string"}],
            "features":[{"key":"geo","label":"Geo","default":false}],"extra_configs":[{"label":"?"}]}]
          """#)
      case "/api/1/harvest/source/portail/": .json(200, Self.source.compact)
      case "/api/1/harvest/job/j1/": .json(200, Self.job.compact)
      default: .json(200, #"{"data":[]}"#)
      }
    }
    let client = Example.client(transport)
    let query = HarvestSourceQuery(text: "un mot", organizationID: "o", ownerID: "u", includesDeleted: true)
    _ = try await client.harvestSources(query, pageSize: 5).page(2)
    _ = try await client.harvestSources().page(1)
    #expect(try await client.harvestSource("portail").name == "Portail")
    _ = try await client.harvestJobs(ofSource: "portail").page(1)
    #expect(try await client.harvestJob("j1").sourceID == "h1")
    _ = try await client.harvestItems(ofJob: "j1").page(1)
    #expect(
      try await client.harvestBackends() == [
        HarvestBackend(
          id: "csw", label: "CSW", filters: [.init(key: "tags", label: "Mot-clé", description: "Un mot")],
          features: [.init(key: "geo", label: "Geo")])
      ])
    #expect(
      transport.targets == [
        "/api/1/harvest/sources/?q=un%20mot&organization=o&owner=u&deleted=true&page=2&page_size=5",
        "/api/1/harvest/sources/?page=1&page_size=20", "/api/1/harvest/source/portail/",
        "/api/1/harvest/source/portail/jobs/?page=1&page_size=20", "/api/1/harvest/job/j1/",
        "/api/1/harvest/job/j1/items/?page=1&page_size=20", "/api/1/harvest/backends/?lang=fr",
      ])
  }

  @Test func `pages of jobs come over a connection`() async throws {
    let server = try await FaultServer.start { request in
      let record = request.target.contains("page=2") ? #"{"id":"j2","status":"pending"}"# : Self.job.compact
      return [.answer(200, [:], #"{"data":[\#(record)],"total":2,"page_size":1}"#)]
    }
    var statuses: [String] = []
    for try await job in server.client().harvestJobs(ofSource: "h1", pageSize: 1) {
      statuses.append(job.status)
    }
    #expect(statuses == ["done-errors", "pending"])
    try await server.stop()
  }

  @Test func `a source that is not there is told`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(404, #"{"message":"No source"}"#)
    }
    await #expect(throws: DataGouvError.status(404, message: "No source", code: nil, retryAfter: nil)) {
      try await Example.client(transport).harvestSource("h9")
    }
  }
}
