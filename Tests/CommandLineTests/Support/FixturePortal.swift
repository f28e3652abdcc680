import FaultServer

/// A portal with three datasets, on the loopback: its three APIs share one root.
struct FixturePortal {
  private let server: FaultServer

  private static let json = ["Content-Type": "application/json"]

  static let dataset = "5f0000000000000000000001"
  static let file = "11111111-2222-4333-8444-555555555555"
  static let brokenFile = "11111111-2222-4333-8444-666666666666"

  static func start() async throws -> FixturePortal {
    FixturePortal(server: try await FaultServer.start { [answer(to: $0.target)] })
  }

  /// Its root.
  var root: String { server.address }
  /// What it was asked, in order: paths with their queries.
  var targets: [String] { server.record.requests.map(\.target) }

  /// The flags that point a command at it.
  var flags: [String] {
    ["catalog", "tabular", "metrics"].flatMap { ["--\($0)-url", root] }
  }

  /// Runs a command against it, in English.
  func run(_ arguments: String...) async throws -> Run { try await Run.program(arguments + flags) }

  private static func answer(to target: String) -> Step {
    let parts = target.split(separator: "?", maxSplits: 1)
    let query = parts.count == 2 ? String(parts[1]) : ""
    switch parts.first.map(String.init) ?? "" {
    case "/api/2/datasets/search/": return search(query)
    case "/api/2/datasets/\(dataset)/", "/api/2/datasets/rivieres/":
      return .answer(200, Self.json, Fixtures.dataset)
    case "/api/2/datasets/\(dataset)/resources/": return .answer(200, Self.json, Fixtures.resources)
    case "/api/2/datasets/resources/\(file)/":
      return .answer(200, Self.json, "{\"resource\":\(Fixtures.resource),\"dataset_id\":\"\(dataset)\"}")
    case "/api/2/datasets/resources/\(brokenFile)/":
      return .answer(
        200, Self.json, "{\"resource\":\(Fixtures.brokenResource),\"dataset_id\":\"\(dataset)\"}")
    case "/api/resources/\(file)/profile/": return .answer(200, Self.json, Fixtures.profile)
    case "/api/resources/\(file)/data/": return rows(query)
    case "/api/datasets/data/":
      return .answer(200, Self.json, query.contains(dataset) ? Fixtures.datasetMonths : Fixtures.noMonths)
    case "/api/resources/data/":
      return .answer(200, Self.json, query.contains(file) ? Fixtures.resourceMonths : Fixtures.noMonths)
    default: return .answer(404, Self.json, #"{"message":"Nothing here"}"#)
    }
  }

  private static func search(_ query: String) -> Step {
    if query.contains("q=panne") {
      return .answer(500, Self.json, #"{"message":"Internal\u001b[31m trouble"}"#)
    }
    if query.contains("q=rien") {
      return .answer(200, Self.json, #"{"data":[],"page":1,"page_size":20,"total":0}"#)
    }
    return .answer(200, Self.json, Fixtures.search)
  }

  private static func rows(_ query: String) -> Step {
    if query.contains("absente__sort") {
      return .answer(
        400, Self.json,
        #"{"errors":[{"title":"Database error","code":"42703","detail":"column does not exist"}]}"#)
    }
    if query.contains("page=2&") { return .answer(200, Self.json, Fixtures.noRows) }
    return .answer(200, Self.json, Fixtures.rows)
  }
}
