import FaultServer
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct TopicTests {
  private static let full = Example.json(
    #"""
    {"id":"t1","owner":null,"organization":{"class":"Organization","id":"o1","name":"Office","slug":"office"},
     "created_at":"2026-01-01T00:00:00+00:00","last_modified":"2026-02-01T00:00:00+00:00","name":"Eau 💧",
     "slug":"eau","description":"De l'**eau**.","tags":["eau","mer"],"color":255,"featured":true,"private":true,
     "extras":{},"spatial":{"geom":{"type":"MultiPolygon","coordinates":[]},"zones":["fr:region:53"],
       "granularity":"fr:region"},
     "page":"https://portal.example/topics/eau","uri":"x",
     "elements":{"rel":"subsection","href":"x","type":"GET","total":12}}
    """#)

  private static let empty = Example.json(
    #"""
    {"id":"t2","name":"Rien","slug":null,"color":null,"description":null,"elements":null,"featured":null,"owner":null,
     "organization":null,"spatial":null,"tags":null}
    """#)

  private static let element = Example.json(
    #"""
    {"id":"e1","title":"La mer","description":"Pourquoi.","tags":["essentiel"],"extras":{"a":1},
     "element":{"class":"Dataset","id":"a1"}}
    """#)

  @Test func `a topic is read`() throws {
    var expected = Topic(id: "t1", slug: "eau", name: "Eau 💧", description: "De l'**eau**.")
    expected.producer = Producer(id: "o1", name: "Office")
    expected.tags = ["eau", "mer"]
    expected.color = 255
    expected.zones = [Named(id: "fr:region:53")]
    expected.granularity = Named(id: "fr:region")
    expected.createdAt = Timestamp("2026-01-01T00:00:00+00:00")
    expected.lastModified = Timestamp("2026-02-01T00:00:00+00:00")
    expected.isFeatured = true
    expected.isPrivate = true
    expected.elementCount = 12
    expected.page = "https://portal.example/topics/eau"
    #expect(try Topic(Self.full) == expected)
    #expect(try Topic(Self.empty) == Topic(id: "t2", slug: "t2", name: "Rien"))
  }

  @Test func `an element tells what it refers to, or that it is empty`() throws {
    #expect(
      try TopicElement(Self.element)
        == TopicElement(
          id: "e1", title: "La mer", description: "Pourquoi.", tags: ["essentiel"],
          reference: ObjectReference(kind: "Dataset", id: "a1")))
    let empty = Example.json(#"{"id":"e2","title":null,"description":null,"tags":null,"element":null}"#)
    #expect(try TopicElement(empty) == TopicElement(id: "e2"))
  }

  @Test func `the masks ask for what is read, and not for shapes of territories`() throws {
    #expect(try Topic(Self.full.masked(by: Topic.mask)) == Topic(Self.full))
    #expect(try TopicElement(Self.element.masked(by: TopicElement.mask)) == TopicElement(Self.element))
    #expect(Topic.mask.contains("spatial{zones,granularity}"))
  }

  @Test func `every filter is sent`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    let client = Example.client(transport)
    var list = TopicQuery(text: "deux mots", sort: .nameDescending)
    list.tags = ["a", "b"]
    list.organizationID = "o"
    list.ownerID = "u"
    list.datasetID = "d"
    list.reuseID = "r"
    list.dataserviceID = "s"
    list.zone = "fr:commune:75056"
    list.granularity = "fr:commune"
    list.isFeatured = true
    _ = try await client.topics(list, pageSize: 3).page(2)
    var search = TopicSearchQuery(text: "eau", sort: .lastModified)
    search.tags = ["a"]
    search.organizationID = "o"
    search.producerType = "association"
    search.isFeatured = false
    search.updated = .last30Days
    _ = try await client.searchTopics(search).page(1)
    _ = try await client.elements(
      ofTopic: "l'eau", .init(text: "mer", kind: .nothing, tags: ["x", "y"]), pageSize: 9
    ).page(1)
    #expect(
      transport.targets == [
        "/api/2/topics/?q=deux%20mots&tag=a&tag=b&organization=o&owner=u&dataset=d&reuse=r&dataservice=s"
          + "&geozone=fr%3Acommune%3A75056&granularity=fr%3Acommune&featured=true&sort=-name&page=2&page_size=3",
        "/api/2/topics/search/?q=eau&tag=a&organization=o&producer_type=association&featured=false"
          + "&last_update_range=last_30_days&sort=-last_modified&page=1&page_size=20",
        "/api/2/topics/l%27eau/elements/?q=mer&class=None&tag=x&tag=y&page=1&page_size=9",
      ])
  }

  @Test func `private topics are asked for with the key`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    var query = TopicQuery()
    query.isPrivate = true
    await #expect(throws: DataGouvError.keyMissing) {
      try await Example.client(transport).topics(query).page(1)
    }
    #expect(transport.calls.isEmpty)
  }

  @Test func `a topic and the pages of its elements come over a connection`() async throws {
    let server = try await FaultServer.start { request in
      let answer =
        if request.target.contains("/elements/") {
          #"{"data":[{"id":"e\#(request.target.contains("page=2") ? 2 : 1)"},{}],"total":4,"page_size":2}"#
        } else {
          Self.full.compact
        }
      return [.answer(200, [:], answer)]
    }
    let client = server.client()
    #expect(try await client.topic("eau") == Topic(Self.full))
    var pages: [Page<TopicElement>] = []
    for try await page in client.elements(ofTopic: "t1", pageSize: 2).pages { pages.append(page) }
    #expect(pages.map { $0.items.map(\.id) } == [["e1"], ["e2"]])
    #expect(pages.map { $0.skipped.map(\.index) } == [[1], [1]])
    try await server.stop()
  }

  @Test func `a topic that is not there is told`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(404, #"{"message":"No topic"}"#) }
    await #expect(throws: DataGouvError.status(404, message: "No topic", code: nil, retryAfter: nil)) {
      try await Example.client(transport).topic("t9")
    }
  }
}
