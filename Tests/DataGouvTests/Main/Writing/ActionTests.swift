import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct ActionTests {
  private static let discussion =
    #"{"id":"d1","title":"Question","discussion":[{"id":"c1","content":"Oui"}]}"#

  private static func scripted(_ status: Int, _ body: String) -> ScriptedTransport {
    ScriptedTransport { _, _ throws(DataGouvError) in .json(status, body) }
  }

  private static func client(_ transport: ScriptedTransport) -> DataGouvClient {
    Example.client(transport, configure: DatasetWritingTests.keyed)
  }

  /// Verb, address and body of each call.
  private static func sent(_ transport: ScriptedTransport) -> [String] {
    zip(transport.calls, transport.targets).map { call, target in
      let body = call.body.map { String(decoding: $0.head, as: UTF8.self) } ?? ""
      return "\(call.method.rawValue) \(target) \(body)"
    }
  }

  @Test func `everything can be followed by its id, and the followers are counted`() async throws {
    let server = try await FaultServer.start { request in
      [.answer(request.method == "POST" ? 201 : 200, [:], #"{"followers":2}"#)]
    }
    let client = server.client(configure: DatasetWritingTests.keyed)
    #expect(try await client.follow(.dataset("a/1")) == 2)
    for target in [Followable.organization("o"), .reuse("r"), .dataservice("s"), .user("u")] {
      try await client.follow(target)
    }
    #expect(try await client.unfollow(.dataset("a1")) == 2)
    #expect(
      server.record.requests.map { "\($0.method) \($0.target)\($0.text)" } == [
        "POST /api/1/datasets/a%2F1/followers/", "POST /api/1/organizations/o/followers/",
        "POST /api/1/reuses/r/followers/", "POST /api/1/dataservices/s/followers/",
        "POST /api/1/users/u/followers/", "DELETE /api/1/datasets/a1/followers/",
      ])
    #expect(server.record.requests.allSatisfy { $0.headers["x-api-key"] == DatasetWritingTests.secret })
    try await server.stop()
  }

  @Test func `an administrator puts datasets forward and gives them badges`() async throws {
    let transport = Self.scripted(200, #"{"id":"a1","title":"Arbres","featured":true}"#)
    let client = Self.client(transport)
    #expect(try await client.featureDataset("a1").isFeatured)
    _ = try await client.unfeatureDataset("a1")
    try await client.addBadge("hvd", toDataset: "a1")
    try await client.removeBadge("hvd", fromDataset: "a1")
    #expect(
      Self.sent(transport) == [
        "POST /api/1/datasets/a1/featured/ ", "DELETE /api/1/datasets/a1/featured/ ",
        #"POST /api/1/datasets/a1/badges/ {"kind":"hvd"}"#, "DELETE /api/1/datasets/a1/badges/hvd/ ",
      ])
  }

  @Test func `who is no administrator is told so`() async {
    let message = "You do not have the permission to modify that object."
    let client = Self.client(Self.scripted(403, #"{"message":"\#(message)"}"#))
    await #expect(throws: DataGouvError.status(403, message: message, code: nil, retryAfter: nil)) {
      try await client.addBadge("hvd", toDataset: "a1")
    }
  }

  @Test func `discussions are opened, commented, closed and corrected`() async throws {
    let transport = Self.scripted(200, Self.discussion)
    let client = Self.client(transport)
    let subject = ObjectReference(kind: "Dataset", id: "a1")
    let draft = DiscussionDraft(
      title: "Question", comment: "Bonjour\n\n**Merci**", subject: subject, organizationID: "o1")
    #expect(try await client.createDiscussion(draft).comments.map(\.content) == ["Oui"])
    _ = try await client.createDiscussion(DiscussionDraft(title: "T", comment: "C", subject: subject))
    _ = try await client.comment(onDiscussion: "d1", "Réponse", organizationID: "o1")
    _ = try await client.closeDiscussion("d1")
    _ = try await client.closeDiscussion("d1", comment: "Fini")
    _ = try await client.renameDiscussion("d1", title: "Autre")
    _ = try await client.editComment("c1", inDiscussion: "d1", "Mieux")
    try await client.deleteComment("c2", inDiscussion: "d1")
    try await client.deleteDiscussion("d1")
    let organization = #""organization":{"class":"Organization","id":"o1"}"#
    let about = #""subject":{"class":"Dataset","id":"a1"}"#
    #expect(
      Self.sent(transport) == [
        #"POST /api/1/discussions/ {"comment":"Bonjour\n\n**Merci**",\#(organization),\#(about),"title":"Question"}"#,
        #"POST /api/1/discussions/ {"comment":"C",\#(about),"title":"T"}"#,
        #"POST /api/1/discussions/d1/ {"comment":"Réponse",\#(organization)}"#,
        #"POST /api/1/discussions/d1/ {"close":true}"#,
        #"POST /api/1/discussions/d1/ {"close":true,"comment":"Fini"}"#,
        #"PUT /api/1/discussions/d1/ {"title":"Autre"}"#,
        #"PUT /api/1/discussions/d1/comments/c1/ {"comment":"Mieux"}"#,
        "DELETE /api/1/discussions/d1/comments/c2/ ", "DELETE /api/1/discussions/d1/ ",
      ])
    #expect(transport.calls.allSatisfy { $0.headers["x-api-key"] == DatasetWritingTests.secret })
  }

  @Test func `a discussion is refused field by field, and a blank one is not sent`() async {
    let transport = Self.scripted(
      400,
      #"{"errors":{"discussion":{"0":{"content":"Field is required"}},"subject":"Field is required"},"message":"No"}"#
    )
    let client = Self.client(transport)
    let subject = ObjectReference(kind: "Dataset", id: "a1")
    await #expect(
      throws: DataGouvError.refused(fields: [
        .init(name: "discussion.0.content", reason: "Field is required"),
        .init(name: "subject", reason: "Field is required"),
      ])
    ) { try await client.createDiscussion(DiscussionDraft(title: "T", comment: "C", subject: subject)) }
    await #expect(
      throws: DataGouvError.refused(fields: [
        .init(name: "title", reason: "is empty"), .init(name: "comment", reason: "is empty"),
      ])
    ) { try await client.createDiscussion(DiscussionDraft(title: "", comment: " ", subject: subject)) }
    await #expect(throws: DataGouvError.self) { try await client.comment(onDiscussion: "d1", "\n") }
    await #expect(throws: DataGouvError.self) { try await client.closeDiscussion("d1", comment: "") }
    await #expect(throws: DataGouvError.self) { try await client.renameDiscussion("d1", title: "") }
    #expect(transport.calls.count == 1)
  }

  @Test func `a report goes with the key, or without one anonymously`() async throws {
    let transport = Self.scripted(201, #"{"id":"x"}"#)
    let subject = ObjectReference(kind: "Discussion", id: "d1")
    try await Self.client(transport).report(subject, reason: "spam", message: "Pub", partID: "c1")
    try await Example.client(transport).report(subject, reason: "others")
    let about = #""subject":{"class":"Discussion","id":"d1"}"#
    #expect(
      Self.sent(transport) == [
        #"POST /api/1/reports/?lang=fr {"message":"Pub","reason":"spam",\#(about),"subject_embed_id":"c1"}"#,
        #"POST /api/1/reports/?lang=fr {"reason":"others",\#(about)}"#,
      ])
    #expect(transport.calls.map { $0.headers["x-api-key"] } == [DatasetWritingTests.secret, nil])
  }

  @Test func `a new key tells its secret once and shows it nowhere`() async throws {
    let transport = Self.scripted(
      201, #"{"id":"t1","name":"poste","token_prefix":"udata_ab","token":"udata_abcdef","scopes":["admin"]}"#)
    let issued = try await Self.client(transport).createKey(
      named: "poste", until: Date(timeIntervalSince1970: 1_900_000_000))
    #expect(issued.id == "t1")
    #expect(issued.token.name == "poste")
    #expect(issued.secret == "udata_abcdef")
    #expect(issued.key == APIKey("udata_abcdef"))
    var dumped = ""
    dump(issued, to: &dumped)
    for text in ["\(issued)", String(reflecting: issued), dumped] { #expect(!text.contains("udata_abcdef")) }
    #expect(
      Self.sent(transport) == [
        #"POST /api/1/me/api_tokens/ {"expires_at":"2030-03-17T17:46:40Z","name":"poste"}"#
      ])
  }

  @Test func `a key is withdrawn, and one whose answer lacks a secret is an error`() async throws {
    let transport = Self.scripted(200, #"{"id":"t1"}"#)
    try await Self.client(transport).revokeKey("t1")
    await #expect(throws: DataGouvError.undecodable(path: "token", reason: .missing)) {
      try await Self.client(transport).createKey()
    }
    #expect(Self.sent(transport) == ["DELETE /api/1/me/api_tokens/t1/ ", "POST /api/1/me/api_tokens/ {}"])
  }
}
