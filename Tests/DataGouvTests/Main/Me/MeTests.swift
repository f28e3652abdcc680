import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct MeTests {
  /// A client with a key that is answered by path, and the calls it made.
  private static func client(
    _ bodies: [String: String]
  ) -> (client: DataGouvClient, transport: ScriptedTransport) {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      .json(200, bodies[call.url.path()] ?? "[]")
    }
    return (Example.client(transport) { $0.key = APIKey("k") }, transport)
  }

  @Test func `the key's user is told with what is counted`() async throws {
    let (client, transport) = Self.client([
      "/api/1/me/": UserTests.full.compact,
      "/api/1/me/metrics/":
        #"""
      {"datasets_count":1,"datasets_org_count":101,"followers_count":25,"followers_org_count":3,"id":"u1",
       "resources_availability":97.5}
      """#,
    ])
    #expect(try await client.me().email == "ada@example.org")
    #expect(
      try await client.myMetrics()
        == AccountMetrics(
          datasets: 1, organizationDatasets: 101, followers: 25, organizationFollowers: 3,
          resourcesAvailability: 97.5))
    #expect(transport.targets == ["/api/1/me/", "/api/1/me/metrics/"])
    #expect(transport.calls.map { $0.headers["x-api-key"] } == ["k", "k"])
  }

  @Test func `counts that were not made are zero`() throws {
    let record = Example.json(#"{"id":"u1","datasets_count":null,"resources_availability":null}"#)
    #expect(try AccountMetrics(record) == AccountMetrics())
  }

  @Test func `what the user publishes is listed whole`() async throws {
    let (client, transport) = Self.client([
      "/api/1/me/datasets/": #"[{"id":"d1","title":"Arbres"},{"id":"d2"}]"#,
      "/api/1/me/reuses/": #"[{"id":"r1","title":"Carte"}]"#,
      "/api/1/me/org_datasets/": #"[{"id":"d3","title":"Budget"}]"#,
      "/api/1/me/org_reuses/": #"[{"id":"r2","title":"Atlas"}]"#,
      "/api/1/me/org_discussions/": #"[{"id":"s1","title":"Question"}]"#,
    ])
    let datasets = try await client.myDatasets()
    #expect(datasets.items.map(\.title) == ["Arbres"])
    #expect(datasets.skipped.map(\.reason) == ["[1].title is missing"])
    #expect(try await client.myReuses().items.map(\.title) == ["Carte"])
    #expect(try await client.datasetsOfMyOrganizations(matching: " b  c ").items.map(\.title) == ["Budget"])
    #expect(try await client.reusesOfMyOrganizations().items.map(\.title) == ["Atlas"])
    #expect(try await client.discussionsOfMyOrganizations(matching: "q").items.map(\.title) == ["Question"])
    #expect(
      transport.targets == [
        "/api/1/me/datasets/", "/api/1/me/reuses/", "/api/1/me/org_datasets/?q=b%20c",
        "/api/1/me/org_reuses/", "/api/1/me/org_discussions/?q=q",
      ])
    #expect(transport.calls.allSatisfy { $0.headers["x-fields"]?.contains("id") == true })
  }

  @Test func `tokens come without their secrets`() async throws {
    let full = Example.json(
      #"""
      {"created_at":"2026-01-01T00:00:00+00:00","expires_at":"2027-01-01T00:00:00+00:00","id":"t1","kind":"api_key",
       "last_used_at":"2026-02-01T00:00:00+00:00","name":"Portable","revoked_at":"2026-03-01T00:00:00+00:00",
       "scopes":["write"],"token_prefix":"udata_a1","user_agents":["curl"]}
      """#)
    let (client, transport) = Self.client(["/api/1/me/api_tokens/": #"[\#(full.compact),{"id":"t2"}]"#])
    #expect(
      try await client.myTokens().items == [
        APIToken(
          id: "t1", name: "Portable", prefix: "udata_a1", kind: "api_key", scopes: ["write"],
          userAgents: ["curl"], createdAt: Timestamp("2026-01-01T00:00:00+00:00"),
          lastUsed: Timestamp("2026-02-01T00:00:00+00:00"),
          expiresAt: Timestamp("2027-01-01T00:00:00+00:00"),
          revokedAt: Timestamp("2026-03-01T00:00:00+00:00")),
        APIToken(id: "t2"),
      ])
    #expect(transport.targets == ["/api/1/me/api_tokens/"])
    #expect(try APIToken(full.masked(by: APIToken.mask)) == APIToken(full))
  }

  @Test func `invitations are told`() async throws {
    let full = Example.json(
      #"""
      {"id":"i1","organization":{"id":"o1","name":"Insee"},"role":"editor","comment":"Venez",
       "created":"2026-01-01T00:00:00+00:00","assignments":[{"class":"Dataset","id":"d1"},{"class":"Dataset"}]}
      """#)
    let (client, transport) = Self.client([
      "/api/1/me/org_invitations/": #"[\#(full.compact),{"id":"i2","assignments":null}]"#
    ])
    #expect(
      try await client.myInvitations().items == [
        Invitation(
          id: "i1", organization: Producer(id: "o1", name: "Insee"), role: "editor", comment: "Venez",
          createdAt: Timestamp("2026-01-01T00:00:00+00:00"),
          assignments: [ObjectReference(kind: "Dataset", id: "d1")]),
        Invitation(id: "i2"),
      ])
    #expect(transport.targets == ["/api/1/me/org_invitations/"])
    #expect(try Invitation(full.masked(by: Invitation.mask)) == Invitation(full))
  }

  private static let notification = Example.json(
    #"""
    {"created_at":"2026-11-21T05:41:47.458000+00:00","details":{"class":"ReuseCreatedNotificationDetails",
       "dataset":{"acronym":"A","class":"Dataset","id":"d1","page":"https://portal.example/d1","title":"Arbres"},
       "reuse":{"class":"Reuse","id":"r1","image":null,"title":"Carte"},
       "request_user":{"class":"User","id":"u1","first_name":"Ada"},"organization":{"id":"o1","name":"Insee"},
       "service":{"class":"Dataservice","id":"s1","self_web_url":"https://portal.example/s1"},"gone":null},
     "handled_at":"2026-11-22T00:00:00+00:00","id":"n1","last_modified":"2026-11-21T05:41:47.458000+00:00",
     "reasons":["organization.admin"],"requires_action":true,"type":"reuse.created","user":{"id":"u1"}}
    """#)

  @Test func `a notification tells what it is about, of whatever type it is`() throws {
    let expected = PortalNotification(
      id: "n1", type: "reuse.created",
      subjects: [
        .init(
          role: "dataset",
          object: ObjectLink(kind: "Dataset", id: "d1", title: "Arbres", page: "https://portal.example/d1")),
        .init(role: "reuse", object: ObjectLink(kind: "Reuse", id: "r1", title: "Carte")),
        .init(role: "request_user", object: ObjectLink(kind: "User", id: "u1", title: "Ada")),
        .init(role: "organization", object: ObjectLink(kind: "", id: "o1", title: "Insee")),
        .init(
          role: "service",
          object: ObjectLink(kind: "Dataservice", id: "s1", title: "s1", page: "https://portal.example/s1")),
      ], reasons: ["organization.admin"], requiresAction: true,
      createdAt: Timestamp("2026-11-21T05:41:47.458000+00:00"),
      handledAt: Timestamp("2026-11-22T00:00:00+00:00"))
    #expect(try PortalNotification(Self.notification) == expected)
    let masked = Self.notification.masked(by: PortalNotification.mask)
    #expect(try PortalNotification(masked) == expected)
    let empty = Example.json(#"{"id":"n2","details":null,"reasons":null,"type":null}"#)
    #expect(try PortalNotification(empty) == PortalNotification(id: "n2", type: ""))
  }

  @Test func `notifications are listed by what happened`() async throws {
    let (client, transport) = Self.client([
      "/api/1/notifications/": #"{"data":[\#(Self.notification.compact)],"total":1}"#
    ])
    let query = PortalNotificationQuery(type: "reuse.created", isHandled: true, sort: .firstHandled)
    #expect(try await client.notifications(query, pageSize: 2).page(1).items.map(\.id) == ["n1"])
    _ = try await client.notifications().page(2)
    #expect(
      transport.targets == [
        "/api/1/notifications/?type=reuse.created&handled=true&sort=handled_at&page=1&page_size=2",
        "/api/1/notifications/?page=2&page_size=20",
      ])
  }

  @Test func `transfers are told for a thing, for a recipient and by id`() async throws {
    let full = Example.json(
      #"""
      {"comment":"Prenez","created":"2026-01-01T00:00:00+00:00","id":"t1","owner":{"class":"Organization","id":"o1","name":"Insee"},
       "recipient":{"class":"User","id":"u1","first_name":"Ada","last_name":"L."},"reponse_comment":"Non","responded":"2026-01-02T00:00:00+00:00",
       "status":"refused",
       "subject":{"class":"Dataset","id":"d1","title":"Arbres","page":"p"},"user":{"id":"u2","first_name":"Bo"}}
      """#)
    let (client, transport) = Self.client([
      "/api/1/transfer/": #"[\#(full.compact),{"id":"t2","status":null}]"#,
      "/api/1/transfer/t1/": full.compact,
    ])
    let expected = Transfer(
      id: "t1", subject: ObjectLink(kind: "Dataset", id: "d1", title: "Arbres", page: "p"),
      owner: ObjectLink(kind: "Organization", id: "o1", title: "Insee"),
      recipient: ObjectLink(kind: "User", id: "u1", title: "Ada L."),
      user: Producer(kind: .user, id: "u2", name: "Bo"), comment: "Prenez", status: "refused",
      createdAt: Timestamp("2026-01-01T00:00:00+00:00"), respondedAt: Timestamp("2026-01-02T00:00:00+00:00"),
      responseComment: "Non")
    let ofDataset = try await client.transfers(of: ObjectReference(kind: "Dataset", id: "d1"))
    #expect(ofDataset.items == [expected, Transfer(id: "t2")])
    _ = try await client.transfers(toRecipient: "u1", status: .pending)
    #expect(try await client.transfer("t1") == expected)
    #expect(try Transfer(full.masked(by: Transfer.mask)) == expected)
    #expect(
      transport.targets == [
        "/api/1/transfer/?subject=d1&subject_type=Dataset", "/api/1/transfer/?recipient=u1&status=pending",
        "/api/1/transfer/t1/",
      ])
  }

  @Test func `nothing is asked without a key, and a key that is not taken is told`() async throws {
    let server = try await FaultServer.start { _ in
      [.answer(401, ["WWW-Authenticate": "Bearer"], #"{"message":"Invalid API token"}"#)]
    }
    let stranger = server.client()
    await #expect(throws: DataGouvError.keyMissing) { try await stranger.me() }
    await #expect(throws: DataGouvError.keyMissing) { try await stranger.myDatasets() }
    await #expect(throws: DataGouvError.keyMissing) { try await stranger.myTokens() }
    await #expect(throws: DataGouvError.keyMissing) { try await stranger.notifications().page(1) }
    await #expect(throws: DataGouvError.keyMissing) { try await stranger.transfers(toRecipient: "u") }
    #expect(server.record.requests.isEmpty)
    let client = server.client { $0.key = APIKey("old") }
    await #expect(
      throws: DataGouvError.status(401, message: "Invalid API token", code: nil, retryAfter: nil)
    ) { try await client.me() }
    #expect(server.record.requests.map { $0.headers["x-api-key"] } == ["old"])
    try await server.stop()
  }
}
