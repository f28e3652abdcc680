import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct CommunityResourceTests {
  private static let full = Example.json(
    #"""
    {"checksum":{"type":"sha1","value":"ab"},"created_at":"2026-06-18T23:06:54.188000+00:00",
     "dataset":{"acronym":null,"class":"Dataset","id":"a1","page":"https://portal.example/datasets/arbres",
       "title":"Arbres","uri":"https://portal.example/api/1/datasets/arbres/"},
     "description":"*Copie*","extras":{"check:available":true},"filesize":498,"filetype":"file","format":"pdf",
     "harvest":null,"id":"c1","internal":{},"last_modified":"2026-09-24T16:46:15.187000+00:00",
     "latest":"https://portal.example/api/1/datasets/r/c1","metrics":{},"mime":"application/pdf",
     "organization":null,"owner":{"class":"User","id":"u1","first_name":"Ada","last_name":"L.","slug":"ada",
       "page":"p"},"permissions":{"delete":false,"edit":false},"preview_url":null,"schema":null,
     "title":"Copie","type":"other","url":"https://portal.example/s/c.pdf"}
    """#)

  @Test func `a community's file tells its dataset and who added it`() throws {
    let item = try CommunityResource(Self.full)
    #expect(item.id == "c1")
    #expect(item.resource == (try Resource(Self.full)))
    #expect(item.dataset == Named(id: "a1", label: "Arbres", url: "https://portal.example/datasets/arbres"))
    #expect(item.producer == Producer(kind: .user, id: "u1", name: "Ada L.", page: "p"))
  }

  @Test func `one whose dataset and author are gone is still read`() throws {
    let nothing = Example.json(#"{"id":"c2","title":null,"dataset":null,"organization":null,"owner":null}"#)
    let item = try CommunityResource(nothing)
    #expect(item.dataset == nil && item.producer == nil)
    #expect(item.resource.title == "c2")
  }

  @Test func `the mask asks for what is read`() throws {
    #expect(
      try CommunityResource(Self.full.masked(by: CommunityResource.mask)) == CommunityResource(Self.full))
  }

  @Test func `files are listed by every filter and found by id`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      .json(200, call.url.path().hasSuffix("c1/") ? Self.full.compact : #"{"data":[],"total":0}"#)
    }
    let client = Example.client(transport)
    _ = try await client.communityResources().page(1)
    let query = CommunityResourceQuery(datasetID: "a", organizationID: "o", ownerID: "u", sort: .title)
    _ = try await client.communityResources(query, pageSize: 5).page(2)
    #expect(try await client.communityResource("c1").id == "c1")
    let path = "/api/1/datasets/community_resources/"
    #expect(
      transport.targets == [
        "\(path)?sort=-created_at_internal&page=1&page_size=20",
        "\(path)?dataset=a&organization=o&owner=u&sort=title&page=2&page_size=5", "\(path)c1/",
      ])
  }

  @Test func `the user's own files come in one list, with the key`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, "[\(Self.full.compact)]") }
    let client = Example.client(transport, configure: DatasetWritingTests.keyed)
    #expect(
      try await client.communityResourcesOfMyOrganizations(matching: " a  b ").items.map(\.id) == ["c1"])
    #expect(transport.targets == ["/api/1/me/org_community_resources/?q=a%20b"])
    #expect(transport.calls.first?.headers["x-api-key"] == DatasetWritingTests.secret)
  }

  @Test func `a file is added, changed and removed over a connection`() async throws {
    let server = try await FaultServer.start { request in
      [request.method == "DELETE" ? .answer(204, [:], "") : .answer(200, [:], Self.full.compact)]
    }
    let client = server.client(configure: DatasetWritingTests.keyed)
    let draft = ResourceDraft(title: "Copie", url: "https://f.example/c.pdf")
    #expect(try await client.createCommunityResource(draft, forDataset: "a1").id == "c1")
    _ = try await client.createCommunityResource(draft, forDataset: "a1", organizationID: "o1")
    var changes = ResourceChanges()
    changes.title = "Autre"
    _ = try await client.updateCommunityResource("c1", changes)
    try await client.deleteCommunityResource("c1")
    let path = "/api/1/datasets/community_resources/"
    let url = #""title":"Copie","type":"main","url":"https://f.example/c.pdf""#
    #expect(
      server.record.requests.map { "\($0.method) \($0.target) \($0.text)" } == [
        #"POST \#(path)?lang=fr {"dataset":"a1","filetype":"remote",\#(url)}"#,
        #"POST \#(path)?lang=fr {"dataset":"a1","filetype":"remote","organization":"o1",\#(url)}"#,
        #"PUT \#(path)c1/?lang=fr {"title":"Autre"}"#, "DELETE \(path)c1/ ",
      ])
    #expect(server.record.requests.allSatisfy { $0.headers["x-api-key"] == DatasetWritingTests.secret })
    try await server.stop()
  }
}
