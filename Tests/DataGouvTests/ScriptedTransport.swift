import Foundation
import Synchronization

@testable import DataGouv

/// A transport without a network: a closure answers, and the calls are kept.
final class ScriptedTransport: Transport {
  private let seen = Mutex<[HTTPCall]>([])
  private let answer: @Sendable (HTTPCall, _ number: Int) throws(DataGouvError) -> HTTPAnswer

  /// The calls so far.
  var calls: [HTTPCall] { seen.withLock(\.self) }
  /// Their paths and queries.
  var targets: [String] {
    calls.map { call in
      let query = call.url.query(percentEncoded: true).map { "?\($0)" } ?? ""
      return call.url.path(percentEncoded: true) + query
    }
  }

  init(_ answer: @escaping @Sendable (HTTPCall, _ number: Int) throws(DataGouvError) -> HTTPAnswer) {
    self.answer = answer
  }

  func send(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPAnswer {
    let number = seen.withLock { calls in
      calls.append(call)
      return calls.count
    }
    return try answer(call, number)
  }
}

extension HTTPAnswer {
  /// An answer of a JSON text.
  static func json(_ status: Int = 200, _ body: String, _ headers: [String: String] = [:]) -> HTTPAnswer {
    HTTPAnswer(
      status: status, headers: headers.merging(["content-type": "application/json"]) { left, _ in left },
      body: Array(body.utf8))
  }
}
