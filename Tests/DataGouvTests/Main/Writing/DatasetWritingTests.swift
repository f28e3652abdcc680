import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct DatasetWritingTests {
  static let secret = "s3cr3t-0123456789"
  private static let answer = #"{"id":"a1","title":"Arbres","license":"notspecified","tags":["arbres"]}"#

  static func keyed(_ configuration: inout ClientConfiguration) { configuration.key = APIKey(secret) }

  /// A client whose first answer is the current record, and the next ones that of the update.
  private static func client(current: String) -> (DataGouvClient, ScriptedTransport) {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      .json(200, call.method == .get ? current : answer)
    }
    return (Example.client(transport, configure: keyed), transport)
  }

  private static func bodies(_ transport: ScriptedTransport) -> [String] {
    transport.calls.compactMap { $0.body.map { String(decoding: $0.head, as: UTF8.self) } }
  }

  private static var fullDraft: DatasetDraft {
    var draft = DatasetDraft(title: "Arbres 🌳", description: "Tous.")
    draft.acronym = "ARB"
    draft.shortDescription = "Court"
    draft.organizationID = "o1"
    draft.ownerID = "u1"
    draft.tags = ["arbres", "Été"]
    draft.license = "lov2"
    draft.frequency = "annual"
    draft.frequencyDate = Day("2027-01-31")
    if let start = Day("2020-01-01") { draft.coverage = DayRange(start: start) }
    draft.spatial = SpatialCoverage(zones: ["fr:commune:44109"], granularity: "fr:commune")
    draft.isPrivate = true
    draft.access = AccessTerms(
      type: "restricted", audiences: [.init(role: "private", condition: "no")], requestURL: "https://ask",
      reasonCategory: "other", reason: "Parce que")
    draft.contactIDs = ["c1"]
    draft.extras = ["source": "terrain", "n": 3]
    draft.resources = [ResourceDraft(title: "Liste", url: "https://files.example/a.csv", format: "csv")]
    return draft
  }

  @Test func `a dataset is created with all that its draft says, by a key in the header alone`() async throws
  {
    let server = try await FaultServer.start { _ in
      [.answer(201, ["Content-Type": "application/json"], Self.answer)]
    }
    let dataset = try await server.client(configure: Self.keyed).createDataset(Self.fullDraft)
    #expect(dataset.id == "a1")
    #expect(dataset.license?.id == "notspecified")
    let request = try #require(server.record.requests.first)
    #expect(request.method == "POST")
    #expect(request.target == "/api/1/datasets/?lang=fr")
    #expect(request.headers["x-api-key"] == Self.secret)
    #expect(request.headers["content-type"] == "application/json")
    #expect(!request.target.contains(Self.secret) && !request.text.contains(Self.secret))
    #expect(
      request.text
        == Example.json(
          #"""
          {"title":"Arbres 🌳","description":"Tous.","acronym":"ARB","description_short":"Court",
           "organization":"o1","owner":"u1","tags":["arbres","Été"],"license":"lov2","frequency":"annual",
           "frequency_date":"2027-01-31","temporal_coverage":{"start":"2020-01-01","end":null},
           "spatial":{"zones":["fr:commune:44109"],"granularity":"fr:commune"},"private":true,
           "access_type":"restricted","access_audiences":[{"role":"private","condition":"no"}],
           "authorization_request_url":"https://ask","access_type_reason_category":"other",
           "access_type_reason":"Parce que","contact_points":["c1"],"extras":{"source":"terrain","n":3},
           "resources":[{"title":"Liste","url":"https://files.example/a.csv","filetype":"remote","type":"main",
             "format":"csv"}]}
          """#
        ).compact)
    try await server.stop()
  }

  @Test func `a short draft sends what it has`() async throws {
    let (client, transport) = Self.client(current: "")
    _ = try await client.createDataset(DatasetDraft(title: "T", description: "D"))
    #expect(Self.bodies(transport) == [#"{"description":"D","private":false,"title":"T"}"#])
  }

  @Test func `an update sends back what the server would empty`() async throws {
    let (client, transport) = Self.client(
      current: #"{"id":"a1","tags":["un","deux"],"temporal_coverage":{"start":"2020-01-01","end":null}}"#)
    var changes = DatasetChanges()
    changes.title = "Arbres"
    _ = try await client.updateDataset("les-arbres", changes)
    #expect(transport.calls.map(\.method) == [.get, .put])
    #expect(transport.targets == ["/api/1/datasets/les-arbres/", "/api/1/datasets/a1/?lang=fr"])
    #expect(transport.calls.first?.headers["x-fields"] == "id,tags,temporal_coverage")
    #expect(transport.calls.allSatisfy { $0.headers["x-api-key"] == Self.secret })
    #expect(
      Self.bodies(transport) == [
        #"{"tags":["un","deux"],"temporal_coverage":{"end":null,"start":"2020-01-01"},"title":"Arbres"}"#
      ])
  }

  @Test func `a dataset without keywords or days keeps none`() async throws {
    let (client, transport) = Self.client(current: #"{"id":"a1","tags":[],"temporal_coverage":null}"#)
    var changes = DatasetChanges()
    changes.isPrivate = true
    _ = try await client.updateDataset("a1", changes)
    #expect(Self.bodies(transport) == [#"{"private":true,"tags":[]}"#])
  }

  @Test func `an update of all that could be lost reads nothing first`() async throws {
    let (client, transport) = Self.client(current: "")
    var changes = DatasetChanges()
    changes.tags = []
    changes.coverage = .clear
    changes.acronym = .set("A")
    changes.shortDescription = .clear
    changes.spatial = .clear
    changes.contactIDs = []
    changes.frequencyDate = .clear
    changes.extras = [:]
    _ = try await client.updateDataset("a1", changes)
    #expect(transport.calls.map(\.method) == [.put])
    #expect(
      Self.bodies(transport) == [
        #"{"acronym":"A","contact_points":null,"description_short":null,"extras":{},"frequency_date":null,"#
          + #""spatial":{"geom":null,"granularity":"other","zones":null},"tags":[],"temporal_coverage":null}"#
      ])
  }

  @Test func `archiving, and taking it and a deletion back, keeps the keywords too`() async throws {
    let (client, transport) = Self.client(current: #"{"id":"a1","tags":["un"],"temporal_coverage":null}"#)
    _ = try await client.archiveDataset("a1", at: Date(timeIntervalSince1970: 1_795_000_000))
    _ = try await client.unarchiveDataset("a1")
    _ = try await client.undeleteDataset("a1")
    #expect(
      Self.bodies(transport) == [
        #"{"archived":"2026-11-18T11:06:40Z","tags":["un"]}"#, #"{"archived":null,"tags":["un"]}"#,
        #"{"deleted":null,"tags":["un"]}"#,
      ])
  }

  @Test func `a dataset is deleted`() async throws {
    let server = try await FaultServer.start { _ in [.answer(204, [:], "")] }
    try await server.client(configure: Self.keyed).deleteDataset("a1")
    #expect(server.record.requests.map(\.method) == ["DELETE"])
    #expect(server.record.requests.map(\.target) == ["/api/1/datasets/a1/"])
    try await server.stop()
  }

  @Test func `what the server surely refuses is not sent`() async throws {
    let (client, transport) = Self.client(current: "")
    var draft = DatasetDraft(title: " \n", description: "")
    draft.shortDescription = String(repeating: "é", count: 201)
    draft.resources = [ResourceDraft(title: "", url: "")]
    let error = await #expect(throws: DataGouvError.self) { _ = try await client.createDataset(draft) }
    guard case .refused(let fields) = error else { return #expect(Bool(false)) }
    #expect(
      fields.map(\.name) == [
        "title", "description", "description_short", "resources.0.title", "resources.0.url",
      ])
    #expect(fields[2].reason == "has 201 characters, of 200 at most")
    var changes = DatasetChanges()
    changes.title = String(repeating: "x", count: 351)
    await #expect(
      throws: DataGouvError.refused(fields: [
        .init(name: "title", reason: "has 351 characters, of 350 at most")
      ])
    ) { try await client.updateDataset("a1", changes) }
    #expect(transport.calls.isEmpty)
  }

  @Test func `a title of the longest length passes`() async throws {
    let (client, transport) = Self.client(current: "")
    _ = try await client.createDataset(
      DatasetDraft(title: String(repeating: "🌳", count: 350), description: "D"))
    #expect(transport.calls.count == 1)
  }

  @Test(arguments: [
    (
      400, #"{"errors":{"organization":["Permission refusée pour cette organisation"]}}"#,
      DataGouvError.refused(fields: [
        .init(name: "organization", reason: "Permission refusée pour cette organisation")
      ])
    ),
    (
      400, #"{"message":"'parfois' is not a valid UpdateFrequency"}"#,
      .status(400, message: "'parfois' is not a valid UpdateFrequency", code: nil, retryAfter: nil)
    ),
    (
      403, #"{"message":"You do not have the permission to modify that object."}"#,
      .status(
        403, message: "You do not have the permission to modify that object.", code: nil, retryAfter: nil)
    ),
    (
      410, #"{"message":"Dataset has been deleted"}"#,
      .status(410, message: "Dataset has been deleted", code: nil, retryAfter: nil)
    ),
    (
      401, #"{"message":"Expired API token"}"#,
      .status(401, message: "Expired API token", code: nil, retryAfter: nil)
    ),
    (
      400, #"{"message":"Mask error: Mask is inconsistent with model"}"#,
      .status(400, message: "Mask error: Mask is inconsistent with model", code: nil, retryAfter: nil)
    ),
  ])
  func `a refusal is told in the server's words and not asked again`(
    _ status: Int, _ body: String, _ expected: DataGouvError
  ) async throws {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(status, body) }
    let client = Example.client(transport, configure: Self.keyed)
    await #expect(throws: expected) {
      try await client.createDataset(DatasetDraft(title: "T", description: "D"))
    }
    #expect(transport.calls.count == 1)
  }

  @Test func `without a key nothing is sent`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, "{}") }
    let client = Example.client(transport)
    await #expect(throws: DataGouvError.keyMissing) {
      try await client.createDataset(DatasetDraft(title: "T", description: "D"))
    }
    await #expect(throws: DataGouvError.keyMissing) {
      try await client.updateDataset("a1", DatasetChanges())
    }
    await #expect(throws: DataGouvError.keyMissing) { try await client.deleteDataset("a1") }
    #expect(transport.calls.isEmpty)
  }

  @Test func `a change whose connection is lost is not sent again`() async throws {
    let server = try await FaultServer.start { _ in [.reset] }
    let client = server.client(retries: 3, configure: Self.keyed)
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .interrupted)) {
      try await client.createDataset(DatasetDraft(title: "T", description: "D"))
    }
    #expect(server.record.requests.count == 1)
    try await server.stop()
  }

  @Test(arguments: [302, 307, 308])
  func `a change does not follow a redirect to another server`(_ status: Int) async throws {
    let other = try await FaultServer.start { _ in [.answer(200, [:], Self.answer)] }
    let target = "\(other.address)/api/1/datasets/"
    let server = try await FaultServer.start { _ in [.answer(status, ["Location": target], "")] }
    let client = server.client(configure: Self.keyed)
    await #expect(throws: DataGouvError.self) {
      try await client.createDataset(DatasetDraft(title: "T", description: "D"))
    }
    #expect(other.record.requests.isEmpty)
    try await server.stop()
    try await other.stop()
  }
}
