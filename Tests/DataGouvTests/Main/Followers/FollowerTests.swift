import FaultServer
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct FollowerTests {
  private static let body = #"""
    {"data":[{"follower":{"class":"User","id":"u1","first_name":"Ada","last_name":"L.","page":"p","deleted":null},
       "id":"f1","since":"2025-01-02T15:14:00+00:00"},{"follower":null,"id":"f2","since":null},{"since":null}],
     "page":1,"page_size":20,"total":3}
    """#

  @Test func `who follows each kind of thing is told, those who left among them`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, Self.body) }
    let client = Example.client(transport)
    let lists = [
      client.followers(ofDataset: "a"), client.followers(ofOrganization: "b"),
      client.followers(ofReuse: "c"), client.followers(ofDataservice: "d"), client.followers(ofUser: "e"),
    ]
    let expected = [
      Follower(
        id: "f1", user: Producer(kind: .user, id: "u1", name: "Ada L.", page: "p"),
        since: Timestamp("2025-01-02T15:14:00+00:00")), Follower(id: "f2"),
    ]
    for list in lists {
      let page = try await list.page(1)
      #expect(page.items == expected)
      #expect(page.skipped.map(\.reason) == ["data[2].id is missing"])
    }
    #expect(
      transport.targets
        == ["datasets/a", "organizations/b", "reuses/c", "dataservices/d", "users/e"].map {
          "/api/1/\($0)/followers/?page=1&page_size=20"
        })
  }

  @Test func `the mask asks for what is read and no more`() throws {
    let record = Example.json(Self.body)["data"].items[0]
    #expect(try Follower(record.masked(by: Follower.mask)) == Follower(record))
    #expect(!Follower.mask.contains("avatar"))
  }

  @Test func `one person is asked about`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    let list = Example.client(transport).followers(ofDataset: "a", userID: "u1", pageSize: 1)
    #expect(try await list.page(1).items.isEmpty)
    #expect(transport.targets == ["/api/1/datasets/a/followers/?user=u1&page=1&page_size=1"])
  }

  @Test func `a slug is not found`() async throws {
    let server = try await FaultServer.start { _ in [.answer(404, [:], #"{"message":"Not found"}"#)] }
    let list = server.client().followers(ofDataset: "ban")
    await #expect(throws: DataGouvError.status(404, message: "Not found", code: nil, retryAfter: nil)) {
      try await list.page(1)
    }
    try await server.stop()
  }
}
