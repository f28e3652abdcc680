import FaultServer
import Testing

@testable import DataGouv

struct DiscussionTests {
  private static let full = Example.json(
    #"""
    {"closed":"2026-04-02T08:00:00.120000+00:00",
     "closed_by":{"class":"User","id":"u2","first_name":"Grace","last_name":"Hopper","slug":"grace-hopper",
       "page":"https://portal.example/users/grace-hopper","avatar":null},
     "closed_by_organization":{"class":"Organization","id":"o1","name":"Office","acronym":"OFF","slug":"office",
       "page":"https://portal.example/organizations/office","badges":[{"kind":"certified"}]},
     "created":"2026-04-01T07:00:00+00:00",
     "discussion":[
       {"id":"c1","content":"Bonjour,\n\n**404** \u001b[2J","posted_on":"2026-04-01T07:00:00+00:00",
        "posted_by":{"class":"User","id":"u1","first_name":"Ada","last_name":"L.","slug":"ada","page":"p"},
        "posted_by_organization":null,"last_modified_at":"2026-04-01T09:30:00+00:00",
        "permissions":{"delete":false,"edit":false}},
       {"id":"c2","content":"Corrigé.","posted_on":"2026-04-02T07:59:00+00:00","posted_by":null,
        "posted_by_organization":{"class":"Organization","id":"o1","name":"Office","slug":"office","badges":[]},
        "last_modified_at":null}],
     "extras":{},"id":"d1","organization":null,"permissions":{"close":false},
     "self_web_url":"https://portal.example/datasets/x/discussions?discussion_id=d1",
     "subject":{"class":"Dataset","id":"a1"},"title":"Fichier absent",
     "url":"https://portal.example/api/1/discussions/d1/",
     "user":{"class":"User","id":"u1","first_name":"Ada","last_name":"L.","slug":"ada","page":"p"}}
    """#)

  private static let nothing = Example.json(
    #"""
    {"id":"d2","title":"?","closed":null,"closed_by":null,"closed_by_organization":null,"created":null,
     "discussion":null,"organization":null,"self_web_url":null,"subject":null,"user":null}
    """#)

  @Test func `a discussion is read with its comments and whoever took part`() throws {
    let ada = Discussion.Author(person: Producer(kind: .user, id: "u1", name: "Ada L.", page: "p"))
    let office = Producer(
      id: "o1", name: "Office", acronym: "OFF", page: "https://portal.example/organizations/office",
      badges: ["certified"])
    let grace = Producer(
      kind: .user, id: "u2", name: "Grace Hopper", page: "https://portal.example/users/grace-hopper")
    let discussion = try Discussion(Self.full)
    #expect(
      discussion
        == Discussion(
          id: "d1", title: "Fichier absent", subject: ObjectReference(kind: "Dataset", id: "a1"), author: ada,
          openedAt: Timestamp("2026-04-01T07:00:00+00:00"),
          closedAt: Timestamp("2026-04-02T08:00:00.120000+00:00"),
          closedBy: .init(person: grace, organization: office),
          comments: [
            .init(
              id: "c1", content: "Bonjour,\n\n**404** \u{1b}[2J", author: ada,
              postedAt: Timestamp("2026-04-01T07:00:00+00:00"),
              editedAt: Timestamp("2026-04-01T09:30:00+00:00")),
            .init(
              id: "c2", content: "Corrigé.", author: .init(organization: Producer(id: "o1", name: "Office")),
              postedAt: Timestamp("2026-04-02T07:59:00+00:00")),
          ], page: "https://portal.example/datasets/x/discussions?discussion_id=d1"))
    #expect(discussion.isClosed)
    #expect(discussion.closedBy?.name == "Office")
    #expect(discussion.author?.name == "Ada L.")
  }

  @Test func `a discussion of nulls is an open one without comments`() throws {
    let discussion = try Discussion(Self.nothing)
    #expect(discussion == Discussion(id: "d2", title: "?"))
    #expect(!discussion.isClosed)
  }

  @Test func `the mask asks for what is read`() throws {
    #expect(try Discussion(Self.full.masked(by: Discussion.mask)) == Discussion(Self.full))
    #expect(!Discussion.mask.contains("permissions"))
  }

  @Test func `every filter is sent, subjects each by their own argument`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    let client = Example.client(transport)
    _ = try await client.discussions().page(1)
    _ = try await client.discussions(
      DiscussionQuery(
        text: " deux  mots ", sort: .latestComment, isClosed: true, subjectIDs: ["a", "b"],
        organizationID: "o", userID: "u"), pageSize: 5
    ).page(2)
    _ = try await client.searchDiscussions(
      DiscussionSearchQuery(text: "é", sort: .latestClosed, isClosed: false, updated: .last30Days)
    ).page(1)
    #expect(
      transport.targets == [
        "/api/1/discussions/?sort=-created&page=1&page_size=20",
        "/api/1/discussions/?q=deux%20mots&sort=-discussion.posted_on&closed=true&for=a&for=b&org=o&user=u"
          + "&page=2&page_size=5",
        "/api/2/discussions/search/?q=%C3%A9&sort=-closed&closed=false&last_update_range=last_30_days"
          + "&page=1&page_size=20",
      ])
    #expect(transport.calls.last?.headers["x-fields"]?.hasSuffix(",next_page,facets") == true)
  }

  @Test func `a search tells facets and stops at what the server gives`() async throws {
    let transport = ScriptedTransport { call, number throws(DataGouvError) in
      .json(
        200,
        #"""
        {"data":[{"id":"d\#(number)","title":"t"}],"total":20000,"page":\#(number),"page_size":4000,
         "facets":{"closed":[{"name":"all","count":3}]}}
        """#)
    }
    let listing = Example.client(transport).searchDiscussions(.init(), pageSize: 4000)
    var pages: [Page<Discussion>] = []
    for try await page in listing.pages { pages.append(page) }
    #expect(pages.map { $0.items.map(\.id) } == [["d1"], ["d2"]])
    #expect(pages[0].facets == [Facet(name: "closed", buckets: [.init(value: "all", count: 3)])])
  }

  @Test func `discussions of an organization come as one list, without what cannot be read`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(200, #"[{"id":"d1","title":"Un"},{"id":"d2"},{"id":"d3","title":"Trois"}]"#)
    }
    let page = try await Example.client(transport).discussions(ofOrganization: "mon-office")
    #expect(page.items.map(\.id) == ["d1", "d3"])
    #expect(page.skipped.map(\.reason) == ["[1].title is missing"])
    #expect(transport.targets == ["/api/1/organizations/mon-office/discussions/"])
    #expect(transport.calls.first?.headers["x-fields"] == Discussion.mask)
  }

  @Test func `an id that is none is told, and one with a slash stays in its place`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(404, #"{"message":"No such URL"}"#)
    }
    await #expect(throws: DataGouvError.status(404, message: "No such URL", code: nil, retryAfter: nil)) {
      try await Example.client(transport).discussion("../a b")
    }
    #expect(transport.targets == ["/api/1/discussions/..%2Fa%20b/"])
  }

  @Test func `pages of discussions come over a connection`() async throws {
    let server = try await FaultServer.start { request in
      let isLast = request.target.contains("page=2")
      return [
        .answer(
          200, [:],
          #"""
          {"data":[\#(isLast ? Self.nothing.compact : Self.full.compact)],"total":2,"page_size":1,
           "page":\#(isLast ? 2 : 1),"next_page":\#(isLast ? "null" : #""http://internal/?page=2&page_size=1""#)}
          """#)
      ]
    }
    var ids: [String] = []
    for try await discussion in server.client().discussions(pageSize: 1) { ids.append(discussion.id) }
    #expect(ids == ["d1", "d2"])
    #expect(
      server.record.requests.first?.headers["x-fields"]?.hasPrefix("data{id,title,subject{class,id}") == true)
    try await server.stop()
  }
}
