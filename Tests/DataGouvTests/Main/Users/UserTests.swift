import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct UserTests {
  static let full = Example.json(
    #"""
    {"about":"J'aime **QGIS**.","active":false,"avatar":"https://portal.example/a.png",
     "avatar_thumbnail":"https://portal.example/a-100.png","deleted":"2026-02-01T00:00:00+00:00",
     "email":"ada@example.org","first_name":"Ada","id":"u1","last_login_at":"2026-11-21T05:42:11.162864+00:00",
     "last_name":"L.","mail_cadence":"immediate","metrics":{"dataservices":4,"datasets":1,"followers":25,
        "following":10,"reuses":5},"notifications_paused":false,
     "organizations":[{"badges":[{"kind":"certified"}],"class":"Organization","id":"o1","name":"Insee","page":"p"},{}],
     "page":"https://portal.example/u1","password_rotation_demanded":null,"roles":["admin"],
     "since":"2025-07-04T23:58:36.507000+00:00","slug":"ada-l","website":"https://ada.example"}
    """#)

  @Test func `a full record is read`() throws {
    var expected = User(id: "u1", slug: "ada-l", firstName: "Ada", lastName: "L.")
    expected.about = "J'aime **QGIS**."
    expected.website = "https://ada.example"
    expected.avatar = "https://portal.example/a.png"
    expected.thumbnail = "https://portal.example/a-100.png"
    expected.email = "ada@example.org"
    expected.isActive = false
    expected.roles = ["admin"]
    expected.organizations = [Producer(id: "o1", name: "Insee", page: "p", badges: ["certified"])]
    expected.since = Timestamp("2025-07-04T23:58:36.507000+00:00")
    expected.lastLogin = Timestamp("2026-11-21T05:42:11.162864+00:00")
    expected.deleted = Timestamp("2026-02-01T00:00:00+00:00")
    expected.metrics.datasets = 1
    expected.metrics.reuses = 5
    expected.metrics.dataservices = 4
    expected.metrics.following = 10
    expected.metrics.followers = 25
    expected.page = "https://portal.example/u1"
    #expect(try User(Self.full) == expected)
    #expect(expected.name == "Ada L.")
  }

  @Test func `a record full of nulls is read`() throws {
    let record = Example.json(
      #"""
      {"id":"u2","slug":"x","first_name":null,"last_name":"","active":null,"email":null,"metrics":null,"roles":null,
       "organizations":null,"since":null}
      """#)
    #expect(try User(record) == User(id: "u2", slug: "x"))
    #expect(try User(record).name == "x")
  }

  @Test func `the mask asks for what is read and no more`() throws {
    #expect(try User(Self.full.masked(by: User.mask)) == User(Self.full))
    #expect(!User.mask.contains("password"))
  }

  @Test func `each call has its address`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      switch call.url.path() {
      case "/api/1/users/roles/": .json(200, #"[{"name":"admin"},{"name":null},7]"#)
      case "/api/1/users/suggest/":
        .json(
          200, #"[{"id":"u1","first_name":"Ada","last_name":"L.","avatar_url":null,"email":"***@e.org"}]"#)
      case "/api/1/users/ada-l/": .json(200, Self.full.compact)
      default:
        .json(200, #"{"data":[{"id":"c1","name":"Ada","owner":{"id":"u1","slug":"ada-l"}}],"total":1}"#)
      }
    }
    let client = Example.client(transport)
    #expect(try await client.user("ada-l").id == "u1")
    #expect(try await client.userRoles() == ["admin"])
    #expect(try await client.suggestUsers("ad", size: 99) == [Suggestion(id: "u1", title: "Ada L.")])
    #expect(try await client.suggestUsers("").isEmpty)
    #expect(
      try await client.contacts(ofUser: "ada-l", pageSize: 5).page(1).items
        == [ContactPoint(id: "c1", name: "Ada", producer: Producer(kind: .user, id: "u1", name: "ada-l"))])
    #expect(
      transport.targets == [
        "/api/1/users/ada-l/", "/api/1/users/roles/", "/api/1/users/suggest/?q=ad&size=20",
        "/api/1/users/ada-l/contacts/?page=1&page_size=5",
      ])
  }

  @Test func `the list of accounts is asked for with a key alone`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(200, #"{"data":[\#(Self.full.compact)],"total":1}"#)
    }
    let query = UserQuery(text: " ada  l", sort: .lastNameDescending)
    await #expect(throws: DataGouvError.keyMissing) {
      try await Example.client(transport).users(query).page(1)
    }
    let client = Example.client(transport) { $0.key = APIKey("k") }
    #expect(try await client.users(query, pageSize: 3).page(2).items.map(\.name) == ["Ada L."])
    #expect(transport.targets == ["/api/1/users/?q=ada%20l&sort=-last_name&page=2&page_size=3"])
    #expect(transport.calls.map { $0.headers["x-api-key"] } == ["k"])
  }

  @Test(arguments: [403, 404, 410]) func `what the server refuses is told`(_ status: Int) async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(status, #"{"message":"No."}"#) }
    let client = Example.client(transport) { $0.key = APIKey("k") }
    let error = DataGouvError.status(status, message: "No.", code: nil, retryAfter: nil)
    await #expect(throws: error) { try await client.user("u") }
    await #expect(throws: error) { try await client.users().page(1) }
  }
}
