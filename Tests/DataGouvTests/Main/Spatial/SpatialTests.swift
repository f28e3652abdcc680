import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct SpatialTests {
  private static let feature =
    #"{"geometry":{"coordinates":null,"type":null},"id":"fr:commune:35238","properties":{"code":"35238","#
    + #""level":"fr:commune","name":"Rennes","slug":"rennes","uri":"http://id.example/35238"},"type":"Feature"}"#

  private static func feature(_ id: String) -> String { #"{"id":"\#(id)","properties":{"name":"\#(id)"}}"# }

  private static let rennes = SpatialZone(
    id: "fr:commune:35238", name: "Rennes", code: "35238", level: "fr:commune", slug: "rennes",
    uri: "http://id.example/35238")

  @Test func `a territory is read from a feature and from a suggestion`() throws {
    #expect(try SpatialZone(Example.json(Self.feature)) == Self.rennes)
    let suggestion = Example.json(
      #"{"code":"35","id":"fr:departement:35","level":"fr:departement","name":"Ille-et-Vilaine","uri":"u"}"#)
    #expect(
      try SpatialZone(suggestion)
        == SpatialZone(
          id: "fr:departement:35", name: "Ille-et-Vilaine", code: "35", level: "fr:departement", uri: "u"))
    let empty = Example.json(#"{"id":"x","properties":{"name":null,"code":null}}"#)
    #expect(try SpatialZone(empty) == SpatialZone(id: "x", name: "x"))
  }

  @Test func `the mask asks for what is read`() throws {
    let json = Example.json(Self.feature)
    #expect(try SpatialZone(json.masked(by: SpatialZone.mask)) == SpatialZone(json))
  }

  @Test func `the calls have their addresses`() async throws {
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      switch call.url.path() {
      case "/api/1/spatial/granularities/", "/api/1/spatial/levels/":
        .json(200, #"[{"id":"poi","name":"Point d'intérêt"}]"#)
      case "/api/1/spatial/coverage/fr%3Aregion/":
        .json(
          200,
          #"{"features":[{"id":"fr:region:53","properties":{"name":"Bretagne","datasets":7}},{"id":null}]}"#)
      case "/api/1/spatial/zones/suggest/": .json(200, "[\(Self.feature)]")
      case "/api/1/spatial/zone/fr%3Acommune%3A35238/datasets/":
        .json(200, #"[{"class":"Dataset","id":"a1","title":"Arbres","acronym":"ARB","page":"p","uri":"u"}]"#)
      default: .json(200, Self.feature)
      }
    }
    let client = Example.client(transport) { $0.language = "en" }
    #expect(try await client.granularities() == [Named(id: "poi", label: "Point d'intérêt")])
    #expect(try await client.spatialLevels().map(\.id) == ["poi"])
    #expect(try await client.zone("fr:commune:35238") == Self.rennes)
    #expect(
      try await client.coverage(ofLevel: "fr:region") == [
        SpatialZone(id: "fr:region:53", name: "Bretagne", datasetCount: 7)
      ])
    #expect(try await client.suggestZones("ren", size: 3) == [Self.rennes])
    #expect(try await client.suggestZones("").isEmpty)
    #expect(
      try await client.datasets(ofZone: "fr:commune:35238") == [
        Suggestion(id: "a1", title: "Arbres", acronym: "ARB", page: "p")
      ])
    #expect(
      transport.targets == [
        "/api/1/spatial/granularities/?lang=en", "/api/1/spatial/levels/?lang=en",
        "/api/1/spatial/zone/fr%3Acommune%3A35238/?lang=en", "/api/1/spatial/coverage/fr%3Aregion/?lang=en",
        "/api/1/spatial/zones/suggest/?q=ren&size=3",
        "/api/1/spatial/zone/fr%3Acommune%3A35238/datasets/?size=25",
      ])
  }

  @Test func `territories come in the order of their ids, fifty at a time`() async throws {
    let ids = (1...60).map { "z\($0)" }
    let transport = ScriptedTransport { call, _ throws(DataGouvError) in
      let asked = call.url.lastPathComponent.split(separator: ",").reversed().map { Self.feature(String($0)) }
      return .json(200, #"{"features":[\#(asked.joined(separator: ","))]}"#)
    }
    let client = Example.client(transport)
    #expect(try await client.zones(ids).map(\.id) == ids)
    #expect(transport.calls.count == 2)
    #expect(transport.targets[1] == "/api/1/spatial/zones/z51,z52,z53,z54,z55,z56,z57,z58,z59,z60/?lang=fr")
    #expect(try await client.zones([]).isEmpty)
    #expect(transport.calls.count == 2)
  }

  @Test func `when the server fails over an unknown id, each is asked for alone`() async throws {
    let server = try await FaultServer.start { request in
      switch String(request.target.prefix(while: { $0 != "?" })) {
      case "/api/1/spatial/zone/a/": [.answer(200, [:], Self.feature("a"))]
      case "/api/1/spatial/zone/c/": [.answer(200, [:], Self.feature("c"))]
      case "/api/1/spatial/zone/b/": [.answer(404, [:], #"{"message":"No zone"}"#)]
      default: [.answer(500, [:], #"{"message":"Internal Server Error"}"#)]
      }
    }
    #expect(try await server.client().zones(["c", "b", "a"]).map(\.id) == ["c", "a"])
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/spatial/zones/c,b,a/?lang=fr", "/api/1/spatial/zone/c/?lang=fr",
        "/api/1/spatial/zone/b/?lang=fr", "/api/1/spatial/zone/a/?lang=fr",
      ])
    try await server.stop()
  }

  @Test(arguments: [401, 503]) func `other failures over territories are told`(_ status: Int) async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(status, #"{"message":"No"}"#) }
    await #expect(throws: DataGouvError.status(status, message: "No", code: nil, retryAfter: nil)) {
      try await Example.client(transport).zones(["a", "b"])
    }
    #expect(transport.calls.count == 1)
  }

  @Test func `what is no collection is told`() async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(200, "[]") }
    await #expect(throws: DataGouvError.undecodable(path: "features", reason: .missing)) {
      try await Example.client(transport).coverage(ofLevel: "fr:region")
    }
  }
}
