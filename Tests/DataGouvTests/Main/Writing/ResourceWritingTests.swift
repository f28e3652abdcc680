import FaultServer
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct ResourceWritingTests {
  private static let answer =
    #"{"id":"r1","title":"Liste","filetype":"remote","url":"https://f.example/a.csv"}"#

  private static func scripted(_ status: Int = 200, _ body: String = answer) -> ScriptedTransport {
    ScriptedTransport { _, _ throws(DataGouvError) in .json(status, body) }
  }

  private static func client(_ transport: ScriptedTransport) -> DataGouvClient {
    Example.client(transport, configure: DatasetWritingTests.keyed)
  }

  @Test func `a remote file is added with what its draft says`() async throws {
    let server = try await FaultServer.start { _ in [.answer(201, [:], Self.answer)] }
    var draft = ResourceDraft(title: "Liste", url: "https://f.example/a.csv", type: "update", format: "csv")
    draft.description = "Texte"
    draft.mime = "text/csv"
    draft.size = 9_007_199_254_740_993
    draft.checksum = .init(type: "sha1", value: "ab")
    draft.schema = SchemaReference(name: "etalab/irve", version: "1.0")
    draft.extras = ["a:b": [1, 2.5, true, nil]]
    let client = server.client(configure: DatasetWritingTests.keyed)
    #expect(try await client.createResource(draft, inDataset: "a1").id == "r1")
    let request = try #require(server.record.requests.first)
    #expect([request.method, request.target] == ["POST", "/api/1/datasets/a1/resources/?lang=fr"])
    #expect(request.headers["x-api-key"] == DatasetWritingTests.secret)
    #expect(
      request.text
        == Example.json(
          #"""
          {"title":"Liste","url":"https://f.example/a.csv","filetype":"remote","type":"update","format":"csv",
           "description":"Texte","mime":"text/csv","filesize":9007199254740993,
           "checksum":{"type":"sha1","value":"ab"},"schema":{"name":"etalab/irve","version":"1.0"},
           "extras":{"a:b":[1,2.5,true,null]}}
          """#
        ).compact)
    try await server.stop()
  }

  @Test func `an update of a file sends its changes alone`() async throws {
    let transport = Self.scripted()
    var changes = ResourceChanges()
    changes.title = "Liste"
    changes.description = .clear
    changes.schema = .clear
    changes.checksum = .set(.init(type: "md5", value: "0"))
    changes.size = .set(12)
    _ = try await Self.client(transport).updateResource("r1", inDataset: "a1", changes)
    let call = try #require(transport.calls.first)
    #expect(call.method == .put)
    #expect(transport.targets == ["/api/1/datasets/a1/resources/r1/?lang=fr"])
    #expect(
      call.body
        == .json([
          "checksum": ["type": "md5", "value": "0"], "description": nil, "filesize": 12, "schema": nil,
          "title": "Liste",
        ]))
  }

  @Test func `files are put into another order by all their ids`() async throws {
    let transport = Self.scripted(200, #"[{"id":"r2","title":"2"},{"id":"r1","title":"1"}]"#)
    let resources = try await Self.client(transport).reorderResources(ofDataset: "a1", ["r2", "r1"])
    #expect(resources.map(\.id) == ["r2", "r1"])
    #expect(transport.targets == ["/api/1/datasets/a1/resources/?lang=fr"])
    #expect(transport.calls.map(\.method) == [.put])
    #expect(transport.calls.first?.body == .json([["id": "r2"], ["id": "r1"]]))
  }

  @Test func `an incomplete order is refused in the server's words`() async {
    let message = "All resources must be reordered, you provided 1 out of 2"
    let client = Self.client(Self.scripted(400, #"{"message":"\#(message)"}"#))
    await #expect(throws: DataGouvError.status(400, message: message, code: nil, retryAfter: nil)) {
      try await client.reorderResources(ofDataset: "a1", ["r1"])
    }
  }

  @Test func `a file is deleted`() async throws {
    let transport = Self.scripted(204, "")
    try await Self.client(transport).deleteResource("r/1", inDataset: "a1")
    #expect(transport.targets == ["/api/1/datasets/a1/resources/r%2F1/"])
    #expect(transport.calls.map(\.method) == [.delete])
  }

  @Test func `what the server refuses is told field by field, what it surely would is not sent`() async {
    let transport = Self.scripted(400, #"{"errors":{"type":["N'est pas un choix valide."]}}"#)
    let client = Self.client(transport)
    await #expect(
      throws: DataGouvError.refused(fields: [.init(name: "type", reason: "N'est pas un choix valide.")])
    ) { try await client.createResource(ResourceDraft(title: "T", url: "u", type: "x"), inDataset: "a1") }
    await #expect(throws: DataGouvError.refused(fields: [.init(name: "url", reason: "is empty")])) {
      try await client.createResource(ResourceDraft(title: "T", url: " "), inDataset: "a1")
    }
    await #expect(throws: DataGouvError.refused(fields: [.init(name: "url", reason: "is empty")])) {
      try await client.createCommunityResource(ResourceDraft(title: "T", url: ""), forDataset: "a1")
    }
    var changes = ResourceChanges()
    changes.title = ""
    await #expect(throws: DataGouvError.refused(fields: [.init(name: "title", reason: "is empty")])) {
      try await client.updateResource("r1", inDataset: "a1", changes)
    }
    #expect(transport.calls.count == 1)
  }

  @Test func `additional properties are read, set and removed`() async throws {
    let server = try await FaultServer.start { request in
      [request.method == "DELETE" ? .answer(204, [:], "") : .answer(200, [:], #"{"a":1,"b":null}"#)]
    }
    let client = server.client(configure: DatasetWritingTests.keyed)
    #expect(try await client.extras(ofDataset: "a1") == ["a": 1, "b": nil])
    #expect(try await client.updateExtras(ofDataset: "a1", ["a": 1, "c": nil]) == ["a": 1, "b": nil])
    try await client.removeExtras(ofDataset: "a1", ["a"])
    _ = try await client.extras(ofResource: "r1", inDataset: "a1")
    _ = try await client.updateExtras(ofResource: "r1", inDataset: "a1", ["x": "y"])
    try await client.removeExtras(ofResource: "r1", inDataset: "a1", ["x", "z"])
    #expect(
      server.record.requests.map { "\($0.method) \($0.target) \($0.text)" } == [
        "GET /api/2/datasets/a1/extras/ ", #"PUT /api/2/datasets/a1/extras/ {"a":1,"c":null}"#,
        #"DELETE /api/2/datasets/a1/extras/ ["a"]"#, "GET /api/2/datasets/a1/resources/r1/extras/ ",
        #"PUT /api/2/datasets/a1/resources/r1/extras/ {"x":"y"}"#,
        #"DELETE /api/2/datasets/a1/resources/r1/extras/ ["x","z"]"#,
      ])
    #expect(
      server.record.requests.map { $0.headers["x-api-key"] != nil } == [false, true, true, false, true, true])
    try await server.stop()
  }
}
