import Testing

@testable import DataGouv

/// Answers with bytes changed at random, seeded: whatever comes, reading ends in a value or in an error.
struct GarbageTests {
  /// SplitMix64.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let pieces = [
    "null", "[]", "{}", "\"\"", "-9223372036854775808", "9223372036854775807", "1e-9223372036854775808",
    "1e999999999", "0.5e40",
    "\"\\ud83d\"", "\"9999-99\"", "true", "{\"count\":1.5,\"value\":\"x\"}", "-", "\"__id\"", "\u{0}",
    "\"2026-11-21T99:99\"",
  ]

  private static func mutated(_ text: String, _ generator: inout Generator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<max(1, bytes.count), using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &generator))
      switch Int.random(in: 0...3, using: &generator) {
      case 0: bytes.removeSubrange(min(place, end)..<end)
      case 1: bytes.insert(.random(in: 0...255, using: &generator), at: min(place, bytes.count))
      case 2:
        bytes.replaceSubrange(
          min(place, end)..<end, with: (pieces.randomElement(using: &generator) ?? "").utf8)
      default:
        // A whole value in place of another, so that the text stays JSON and reaches the decoders.
        let values = bytes.indices.filter { bytes[$0] == UInt8(ascii: ":") }
        guard let colon = values.randomElement(using: &generator) else { continue }
        let rest = bytes[(colon + 1)...]
        let stop = rest.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") } ?? bytes.endIndex
        bytes.replaceSubrange(colon + 1..<stop, with: (pieces.randomElement(using: &generator) ?? "").utf8)
      }
    }
    return bytes
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func `reading ends whatever comes`(_ seed: UInt64) {
    var generator = Generator(state: seed)
    let profile =
      #"{"profile":{"header":["a","é"],"columns":{"a":{"python_type":"int","format":"int"}},"profile":{"a":{"min":"0","max":7.0,"mean":1.5,"tops":[{"count":3,"value":"x"},{"count":1,"value":"y"}]}},"total_lines":5}}"#
    let rows =
      #"{"data":[{"__id":1,"a":1.50,"b":[1,{"c":null}]}],"meta":{"page":1,"page_size":20,"total":3}}"#
    let months =
      #"{"data":[{"dataset_id":"d","metric_month":"2026-11","monthly_visit":3}],"meta":{"total":1}}"#
    let list = #"{"data":[\#(DatasetDecodingTests.full)],"page":1,"page_size":20,"total":3}"#
    let files = #"{"data":[\#(ResourceDecodingTests.full)],"page":1,"page_size":20,"total":3}"#
    var ended = 0
    for _ in 0..<150 {
      for text in [profile, rows, months, list, files, DatasetDecodingTests.full] {
        let bytes = Self.mutated(text, &generator)
        _ = ServerMessage(HTTPAnswer(status: 500, body: bytes))
        if let json = try? JSONParser.parse(bytes) {
          _ = try? TableProfile(json)
          _ = try? TablePage(json, number: 1, size: 20)
          _ = try? Endpoint.metrics(MetricsTableQuery(.datasets), page: 1, style: QueryStyle()).decode(json)
          _ = try? ServiceHealth(json)
          _ = try? Endpoint.aggregationRights.decode(json)
          _ = (try? Endpoint.search(DatasetQuery()).decode(json))?.hasNext
          _ = (try? Endpoint.resources(of: "d", page: 1, pageSize: 20, matching: nil).decode(json))?.hasNext
          _ = try? Dataset(json)
        }
        ended += 1
      }
    }
    #expect(ended == 900)
  }

  @Test func `a page number beyond reason is not believed`() throws {
    let page = try Endpoint.search(DatasetQuery(page: 2)).decode(
      Example.json(#"{"data":[],"page":9223372036854775807,"page_size":9223372036854775807,"total":3}"#))
    #expect(page == Page(items: [], number: 2, size: 20, total: 3))
    #expect(!page.hasNext)
  }
}
