import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct PostTests {
  private static let full = Example.json(
    #"""
    {"ancestors":[{"id":"p0","name":"À propos","page":"https://portal.example/p0"}],"blocs":[{"class":"x"}],
     "body_type":"html","content":"<p>Texte</p>","created_at":"2024-07-08T02:13:21.474000+00:00",
     "credit_to":"Équipe","credit_url":"https://c.example",
     "datasets":[{"id":"d1","title":"Arbres","page":"https://portal.example/d1","resources":[{"id":"f1"}]},{}],
     "headline":"En bref","id":"p1","image":"https://portal.example/i.png","image_thumbnail":"https://portal.example/t.png",
     "image_url":null,"kind":"page","last_modified":"2026-10-30T00:49:11.589000+00:00","name":"Accessibilité",
     "owner":{"class":"User","id":"u1","first_name":"Ada"},"page":"https://portal.example/p1","parent":null,
     "published":"2025-02-25T06:17:09+00:00","reuses":[{"class":"Reuse","id":"r1","title":"Carte","page":null}],
     "sidemenu":false,"slug":"accessibilite","tags":["actualites"],"uri":"x"}
    """#)

  private static let minimal = Example.json(
    #"""
    {"id":"p2","name":"Rien","slug":null,"kind":null,"body_type":null,"content":null,"headline":null,"owner":null,
     "tags":null,"published":null,"datasets":null,"reuses":null,"ancestors":null,"image_url":"https://i.example"}
    """#)

  @Test func `a full record is read`() throws {
    var expected = Post(
      id: "p1", slug: "accessibilite", name: "Accessibilité", kind: "page", bodyType: "html",
      content: "<p>Texte</p>")
    expected.headline = "En bref"
    expected.owner = Producer(kind: .user, id: "u1", name: "Ada")
    expected.tags = ["actualites"]
    expected.published = Timestamp("2025-02-25T06:17:09+00:00")
    expected.createdAt = Timestamp("2024-07-08T02:13:21.474000+00:00")
    expected.lastModified = Timestamp("2026-10-30T00:49:11.589000+00:00")
    expected.image = "https://portal.example/i.png"
    expected.thumbnail = "https://portal.example/t.png"
    expected.credit = "Équipe"
    expected.creditURL = "https://c.example"
    expected.datasets = [Named(id: "d1", label: "Arbres", url: "https://portal.example/d1")]
    expected.reuses = [Named(id: "r1", label: "Carte")]
    expected.ancestors = [Named(id: "p0", label: "À propos", url: "https://portal.example/p0")]
    expected.page = "https://portal.example/p1"
    #expect(try Post(Self.full) == expected)
    #expect(
      try PostSummary(Self.full)
        == PostSummary(
          id: "p1", slug: "accessibilite", name: "Accessibilité", kind: "page", headline: "En bref",
          tags: ["actualites"], published: expected.published, lastModified: expected.lastModified,
          page: "https://portal.example/p1"))
  }

  @Test func `a record full of nulls is read`() throws {
    var expected = Post(id: "p2", slug: "p2", name: "Rien")
    expected.image = "https://i.example"
    #expect(try Post(Self.minimal) == expected)
    #expect(try PostSummary(Self.minimal) == PostSummary(id: "p2", slug: "p2", name: "Rien"))
  }

  @Test func `the masks leave embedded datasets and their files on the server`() throws {
    #expect(try Post(Self.full.masked(by: Post.mask)) == Post(Self.full))
    #expect(try PostSummary(Self.full.masked(by: PostSummary.mask)) == PostSummary(Self.full))
    #expect(Post.mask.contains("datasets{title,page,id}"))
    for name in ["content", "datasets", "reuses"] { #expect(!PostSummary.mask.contains(name)) }
  }

  @Test func `each filter of the list and of the search has its argument`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    let client = Example.client(transport) { $0.key = APIKey("k") }
    _ = try await client.posts(PostQuery(kind: .page), pageSize: 5).page(1)
    let query = PostQuery(text: "deux  mots", kind: .news, withDrafts: true, sort: .headlineDescending)
    _ = try await client.posts(query).page(2)
    let search = PostSearchQuery(
      text: "open data", tags: ["a", "b"], updated: .last30Days, sort: .firstPublished)
    _ = try await client.searchPosts(search).page(1)
    #expect(
      transport.targets == [
        "/api/1/posts/?kind=page&page=1&page_size=5",
        "/api/1/posts/?q=deux%20mots&kind=news&with_drafts=true&sort=-headline&page=2&page_size=20",
        "/api/2/posts/search/?q=open%20data&tag=a&tag=b&last_update_range=last_30_days&sort=published"
          + "&page=1&page_size=20",
      ])
    #expect(transport.calls.map { $0.headers["x-api-key"] } == [nil, "k", nil])
  }

  @Test func `drafts are asked for with a key alone`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    await #expect(throws: DataGouvError.keyMissing) {
      try await Example.client(transport).posts(PostQuery(withDrafts: true)).page(1)
    }
    #expect(transport.calls.isEmpty)
  }

  @Test func `a post and the feed come over a connection, and a draft is not found`() async throws {
    let server = try await FaultServer.start { request in
      if request.target.contains("brouillon") { return [.answer(404, [:], #"{"message":"Non"}"#)] }
      let isFeed = request.target.hasSuffix(".atom")
      return [.answer(200, [:], isFeed ? "<feed/>" : Self.full.compact)]
    }
    let client = server.client()
    #expect(try await client.post("accessibilité").name == "Accessibilité")
    #expect(try await client.recentPostsFeed() == "<feed/>")
    await #expect(throws: DataGouvError.status(404, message: "Non", code: nil, retryAfter: nil)) {
      try await client.post("brouillon")
    }
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/posts/accessibilit%C3%A9/", "/api/1/posts/recent.atom", "/api/1/posts/brouillon/",
      ])
    #expect(server.record.requests[1].headers["accept"] == "application/atom+xml")
    try await server.stop()
  }
}
