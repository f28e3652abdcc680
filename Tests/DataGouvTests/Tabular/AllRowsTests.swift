import FaultServer
import Foundation
import Synchronization
import Testing

@testable import DataGouv

/// Whole tables over a real connection, of a server that pages as the real one does.
@Suite(.timeLimit(.minutes(5)))
struct AllRowsTests {
  /// What a table does while it is read.
  struct Behaviour: Sendable {
    var total = 130
    /// From which request for rows on it is another table, and of how many rows.
    var changesAt: Int?
    var laterTotal: Int?
    /// From which request for rows on there is none.
    var vanishesAt: Int?
    /// Whether the page's number is not heeded.
    var repeats = false
    /// Whether nobody can tell when it was filled.
    var hidesInfo = false
    /// Whether figures come instead of rows.
    var isAggregated = false
  }

  private static let headers = ["Content-Type": "application/json"]

  private static func number(_ name: String, in target: String) -> Int {
    let arguments = target.split(separator: "?").last?.split(separator: "&") ?? []
    return arguments.first { $0.hasPrefix("\(name)=") }.flatMap { Int($0.dropFirst(name.count + 1)) } ?? 1
  }

  private static func server(_ behaviour: Behaviour) async throws -> FaultServer {
    let asked = Mutex(0)
    return try await FaultServer.start { request in
      guard request.target.contains("/data/") else {
        guard !behaviour.hidesInfo else { return [.answer(404, [:], "404: Not Found")] }
        let isLater = asked.withLock { $0 >= behaviour.changesAt ?? .max }
        return [.answer(200, headers, #"{"created_at":"2026-11-2\#(isLater ? 1 : 0)T10:00:00+00:00"}"#)]
      }
      let count = asked.withLock { count in
        count += 1
        return count
      }
      if count >= behaviour.vanishesAt ?? .max {
        return [.answer(404, headers, #"{"errors":[{"detail":{"code":"PGRST205","message":"no table"}}]}"#)]
      }
      let total =
        count >= behaviour.changesAt ?? .max ? behaviour.laterTotal ?? behaviour.total : behaviour.total
      let size = number("page_size", in: request.target)
      let start = behaviour.repeats ? 0 : (number("page", in: request.target) - 1) * size
      guard start <= total else {
        return [
          .answer(
            416, headers,
            #"{"errors":[{"detail":{"code":"PGRST103","details":"An offset of \#(start) was requested, but there are only \#(total) rows."}}]}"#
          )
        ]
      }
      let rows = (start..<max(start, min(total, start + size))).map { #"{"__id":\#($0 + 1),"a":7}"# }
      let meta = behaviour.isAggregated ? "{}" : #"{"total":\#(total)}"#
      return [.answer(200, headers, #"{"data":[\#(rows.joined(separator: ","))],"meta":\#(meta)}"#)]
    }
  }

  private static func targets(_ server: FaultServer) -> [String] { server.record.requests.map(\.target) }

  @Test(arguments: [(0, 1), (1, 1), (50, 1), (51, 2), (130, 3), (150, 3)])
  func `all rows come once, in order`(_ total: Int, _ pages: Int) async throws {
    let server = try await Self.server(Behaviour(total: total))
    var numbers: [Int?] = []
    for try await row in server.client().allRows(TableQuery(resourceID: "u", page: 9, pageSize: 3)) {
      numbers.append(row.number)
    }
    #expect(numbers == (0..<total).map { $0 + 1 })
    #expect(Self.targets(server).count { $0.contains("/data/") } == pages)
    try await server.stop()
  }

  @Test func `rows that look alike are told apart by their number`() async throws {
    let server = try await Self.server(Behaviour(total: 120))
    var count = 0
    for try await row in server.client().allRows(TableQuery(resourceID: "u", columns: ["a"])) {
      #expect(row.cells["a"] == .integer(7))
      count += 1
    }
    #expect(count == 120)
    #expect(
      Self.targets(server).filter { $0.contains("/data/") }.allSatisfy { $0.contains("columns=__id,a&") })
    try await server.stop()
  }

  @Test(arguments: [
    Behaviour(changesAt: 2, laterTotal: 90), Behaviour(changesAt: 2, laterTotal: 20), Behaviour(changesAt: 3),
    Behaviour(total: 5_000, changesAt: 18), Behaviour(vanishesAt: 2),
  ])
  func `a table that is filled anew meanwhile is no longer the same`(_ behaviour: Behaviour) async throws {
    let server = try await Self.server(behaviour)
    await #expect(throws: DataGouvError.tableChanged) {
      for try await _ in server.client().allRows(TableQuery(resourceID: "u")) {}
    }
    #expect(Self.targets(server).count { $0.contains("/data/") } <= 20)
    try await server.stop()
  }

  @Test func `a server that repeats a page does not go on for ever`() async throws {
    let server = try await Self.server(Behaviour(repeats: true))
    var count = 0
    for try await _ in server.client().allRows(TableQuery(resourceID: "u")) { count += 1 }
    #expect(count == 50)
    try await server.stop()
  }

  @Test func `a table whose filling nobody knows can be read`() async throws {
    let server = try await Self.server(Behaviour(changesAt: 2, laterTotal: 120, hidesInfo: true))
    var count = 0
    for try await _ in server.client().allRows(TableQuery(resourceID: "u")) { count += 1 }
    #expect(count == 120)
    try await server.stop()
  }

  @Test(arguments: [(100, 3), (99, 2)])
  func `figures go on until a page is not full`(_ total: Int, _ pages: Int) async throws {
    let server = try await Self.server(Behaviour(total: total, isAggregated: true))
    let query = TableQuery(resourceID: "u", groups: ["a"], aggregations: [.init(.count, of: "a")])
    var count = 0
    for try await _ in server.client().allRows(query) { count += 1 }
    #expect(count == total)
    #expect(Self.targets(server).count { $0.contains("/data/") } == pages)
    try await server.stop()
  }

  @Test func `a limit ends it`() async throws {
    let server = try await Self.server(Behaviour(total: 1_000))
    var rows = server.client().allRows(TableQuery(resourceID: "u"))
    rows.maximumPages = 2
    var count = 0
    for try await _ in rows { count += 1 }
    #expect(count == 100)
    try await server.stop()
  }

  @Test func `a cancellation ends it while a page is awaited`() async throws {
    let server = try await FaultServer.start { request in
      guard request.target.contains("page=2&") else {
        let rows = (1...50).map { #"{"__id":\#($0)}"# }.joined(separator: ",")
        return [.answer(200, Self.headers, #"{"data":[\#(rows)],"meta":{"total":100}}"#)]
      }
      return [.stall]
    }
    let client = server.client()
    let task = Task { for try await _ in client.allRows(TableQuery(resourceID: "u")) {} }
    await server.wait { $0.requests.contains { $0.target.contains("page=2&") } }
    task.cancel()
    await #expect(throws: DataGouvError.cancelled) { try await task.value }
    try await server.stop()
  }
}
