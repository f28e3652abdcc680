import FaultServer
import Foundation
import Synchronization

/// A table of one column `a` whose cells are the row numbers, on a server with the limits of the real one.
struct ScriptedTable: Sendable {
  /// What the server does amiss.
  struct Behaviour: Sendable {
    var rows = 0
    /// Every stream is refused.
    var refusesStreams = false
    /// The last row cannot be asked for.
    var hidesLast = false
    /// Streams lack their last row.
    var isShort = false
    /// Streams lack the end of their list.
    var isCut = false
    /// Streams begin and go no further.
    var stalls = false
    /// Each look finds the table filled at another time.
    var isFilledAnew = false
  }

  let server: FaultServer

  static func start(
    rows: Int, _ change: (inout Behaviour) -> Void = { _ in }
  ) async throws -> ScriptedTable {
    var behaviour = Behaviour(rows: rows)
    change(&behaviour)
    let fixed = behaviour
    let looks = Mutex(0)
    return ScriptedTable(
      server: try await FaultServer.start { request in
        let target = request.target
        if target.contains("/data/json/") { return stream(target, fixed) }
        if fixed.hidesLast, target.contains("__sort=desc") { return [.answer(500, [:], "Too slow")] }
        if target.contains("/data/") { return [page(target, fixed.rows)] }
        let second = looks.withLock { count in
          count += fixed.isFilledAnew ? 1 : 0
          return count
        }
        return [.answer(200, [:], #"{"created_at":"2026-11-20T10:00:0\#(second)+00:00"}"#)]
      })
  }

  /// The pages that were asked for.
  var pages: [String] {
    server.record.requests.map(\.target).filter { $0.contains("/data/") && !$0.contains("/json/") }
  }

  /// The streams that were asked for.
  var streams: [String] { server.record.requests.map(\.target).filter { $0.contains("/json/") } }

  private static func stream(_ target: String, _ behaviour: Behaviour) -> [Step] {
    let first = (number("__id__strictly_greater", in: target) ?? 0) + 1
    let last = min(number("__id__less", in: target) ?? behaviour.rows, behaviour.rows)
    guard !behaviour.refusesStreams, last - first < 50_000 else {
      return [
        .answer(403, [:], #"{"errors":[{"title":"Output is too long","detail":"more than 50000 rows"}]}"#)
      ]
    }
    let numbers = first <= last ? Array(first...(behaviour.isShort ? last - 1 : last)) : []
    let list = numbers.map { #"{"__id":\#($0),"a":\#($0)}"# }.joined(separator: ",\n")
    if behaviour.stalls { return [.send(Step.head(length: nil)), .send("[" + list), .stall] }
    return [.answer(200, [:], "[\(list)" + (behaviour.isCut ? "" : "]\n"))]
  }

  private static func page(_ target: String, _ total: Int) -> Step {
    let size = number("page_size", in: target) ?? 20
    let start = ((number("page", in: target) ?? 1) - 1) * size
    var numbers = Array((start + 1)..<max(start + 1, min(start + size, total) + 1))
    if target.contains("__id__sort=desc") { numbers = [total] }
    let rows = numbers.map { #"{"__id":\#($0),"a":\#($0)}"# }.joined(separator: ",")
    return .answer(200, [:], #"{"data":[\#(rows)],"meta":{"page":1,"page_size":\#(size),"total":\#(total)}}"#)
  }

  private static func number(_ name: String, in target: String) -> Int? {
    let arguments = target.split(separator: "?").last?.split(separator: "&") ?? []
    return arguments.first { $0.hasPrefix("\(name)=") }.flatMap { Int($0.dropFirst(name.count + 1)) }
  }
}
