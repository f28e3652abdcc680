import DataGouv
import FaultServer
import Testing

@Suite(.timeLimit(.minutes(5)))
struct UsersExample {
  private static func readPeople(_ client: DataGouvClient) async throws {
    guard let found = try await client.suggestUsers("camille").first else { return }
    let user = try await client.user(found.id)
    print(user.name, user.organizations.map(\.name), user.metrics.following)

    let organization = try await client.organization("insee")
    for try await follower in client.followers(ofOrganization: organization.id) {
      print(follower.user?.name ?? "?", follower.since?.text ?? "")
    }
    for contact in try await client.contacts(ofOrganization: organization.id).page(1).items {
      print(contact.name, contact.email ?? contact.form ?? "")
    }
  }

  private static func readAccount(_ client: DataGouvClient) async throws {
    let me = try await client.me()
    print(me.name, me.organizations.map(\.name))
    for dataset in try await client.datasetsOfMyOrganizations(matching: "budget").items {
      print(dataset.title)
    }
    let news = PortalNotificationQuery(isHandled: false, sort: .newest)
    for notification in try await client.notifications(news).page(1).items {
      print(notification.type, notification.subjects.map(\.object.title))
    }
    for transfer in try await client.transfers(toRecipient: me.id, status: .pending).items {
      print(transfer.user?.name ?? "?", transfer.comment ?? "")
    }
  }

  private static let record = #"{"id":"5f","name":"N","title":"T"}"#

  @Test func `people, followers and contacts are read`() async throws {
    let server = try await FaultServer.start { request in
      let isArray = request.target.contains("/suggest/")
      let isList = request.target.contains("page=")
      let page = #"{"data":[\#(Self.record)],"total":1}"#
      return [.answer(200, [:], isArray ? "[\(Self.record)]" : isList ? page : Self.record)]
    }
    try await Self.readPeople(server.client())
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/users/suggest/?q=camille&size=10", "/api/1/users/5f/", "/api/1/organizations/insee/?lang=fr",
        "/api/1/organizations/5f/followers/?page=1&page_size=20",
        "/api/1/organizations/5f/contacts/?page=1&page_size=20",
      ])
    try await server.stop()
  }

  @Test func `what concerns the key's user is read with the key`() async throws {
    let server = try await FaultServer.start { request in
      let isArray = request.target.contains("org_datasets") || request.target.contains("/transfer/")
      let isList = request.target.contains("page=")
      let page = #"{"data":[\#(Self.record)],"total":1}"#
      return [.answer(200, [:], isArray ? "[\(Self.record)]" : isList ? page : Self.record)]
    }
    try await Self.readAccount(server.client { $0.key = APIKey("k") })
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/me/", "/api/1/me/org_datasets/?q=budget",
        "/api/1/notifications/?handled=false&sort=-created&page=1&page_size=20",
        "/api/1/transfer/?recipient=5f&status=pending",
      ])
    #expect(server.record.requests.allSatisfy { $0.headers["x-api-key"] == "k" })
    try await server.stop()
  }
}
