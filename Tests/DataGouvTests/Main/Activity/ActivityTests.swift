import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct ActivityTests {
  private static let full = Example.json(
    #"""
    {"actor":{"class":"User","id":"u1","first_name":"Ada"},"changes":["title","url"],
     "created_at":"2026-11-21T05:41:58.776000+00:00","extras":{"resource_id":"f1","resource_title":"Extrait","x":1},
     "icon":"fa fa-pencil","id":"a1","key":"dataset:resource:updated","label":"a mis à jour une ressource",
     "organization":{"class":"Organization","id":"o1","name":"Insee"},"related_to":"Arbres","related_to_id":"d1",
     "related_to_kind":"Dataset","related_to_url":"https://portal.example/d1"}
    """#)

  @Test func `a full record is read`() throws {
    var expected = Activity(id: "a1", key: "dataset:resource:updated")
    expected.label = "a mis à jour une ressource"
    expected.actor = ObjectLink(kind: "User", id: "u1", title: "Ada")
    expected.organization = Producer(id: "o1", name: "Insee")
    expected.subject = ObjectLink(
      kind: "Dataset", id: "d1", title: "Arbres", page: "https://portal.example/d1")
    expected.changes = ["title", "url"]
    expected.resourceID = "f1"
    expected.resourceTitle = "Extrait"
    expected.createdAt = Timestamp("2026-11-21T05:41:58.776000+00:00")
    #expect(try Activity(Self.full) == expected)
    #expect(try Activity(Self.full.masked(by: Activity.mask)) == expected)
    #expect(!Activity.mask.contains("icon"))
    #expect(Activity.mask.contains(",actor,"))
  }

  @Test func `a record full of nulls is read`() throws {
    let record = Example.json(
      #"""
      {"id":"a2","key":null,"actor":null,"organization":null,"changes":null,"extras":null,"related_to":null,
       "related_to_id":null,"related_to_kind":null,"related_to_url":null,"created_at":null}
      """#)
    #expect(try Activity(record) == Activity(id: "a2", key: ""))
  }

  @Test func `a source that is harvested can have done it`() throws {
    let record = Example.json(
      #"{"id":"a3","key":"dataset:created","actor":{"class":"HarvestSource","id":"h1","name":"Moisson"}}"#)
    #expect(
      try Activity(record).actor == ObjectLink(kind: "HarvestSource", id: "h1", title: "Moisson"))
  }

  @Test func `each filter has its argument`() async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, #"{"data":[]}"#) }
    let client = Example.client(transport) { $0.language = "en" }
    let query = ActivityQuery(
      userID: "u", organizationID: "o", subjectID: "d", keys: ["dataset:created", "x"], sort: .oldest)
    _ = try await client.activity(query, pageSize: 5).page(2)
    _ = try await client.activity().page(1)
    #expect(
      transport.targets == [
        "/api/1/activity/?user=u&organization=o&related_to=d&key=dataset%3Acreated&key=x&sort=created_at&lang=en"
          + "&page=2&page_size=5", "/api/1/activity/?lang=en&page=1&page_size=20",
      ])
  }

  @Test func `pages that are shorter than their size do not end the list`() async throws {
    let server = try await FaultServer.start { request in
      let number = request.target.contains("page=2") ? 2 : 1
      let next = number == 1 ? #""https://portal.example/api/1/activity/?page=2""# : "null"
      return [
        .answer(
          200, [:],
          #"{"data":[{"id":"a\#(number)"}],"page":\#(number),"page_size":3,"total":5,"next_page":\#(next)}"#)
      ]
    }
    var ids: [String] = []
    for try await activity in server.client().activity(pageSize: 3) { ids.append(activity.id) }
    #expect(ids == ["a1", "a2"])
    try await server.stop()
  }

  @Test func `what is no id is refused`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in
      .json(400, #"{"message":"user arg must be an identifier"}"#)
    }
    await #expect(
      throws: DataGouvError.status(
        400, message: "user arg must be an identifier", code: nil, retryAfter: nil)
    ) { try await Example.client(transport).activity(ActivityQuery(userID: "ada-l")).page(1) }
  }
}
