import Foundation
import Synchronization
import Testing

@testable import DataGouv

struct RetryingTransportTests {
  /// Keeps the pauses instead of making them.
  private final class Pauses: Sendable {
    private let made = Mutex<[Duration]>([])
    var all: [Duration] { made.withLock(\.self) }
    func note(_ pause: Duration) { made.withLock { $0.append(pause) } }
  }

  private static let call = HTTPCall(url: Example.url("https://portal.example/x"))
  private static let lost = DataGouvError.unreachable(host: "portal.example", .interrupted)

  private static func send(
    _ transport: ScriptedTransport, retries: Int = 2, limit: Duration = .seconds(15), _ pauses: Pauses
  ) async throws -> HTTPAnswer {
    let policy = RetryPolicy(retries: retries, jitter: { 1 }, sleep: { pauses.note($0) })
    return try await RetryingTransport(transport, policy: policy).send(call, by: Deadline(limit))
  }

  @Test(arguments: [429, 502, 503, 504]) func `a busy server is asked again after longer and longer pauses`(
    _ status: Int
  ) async throws {
    let pauses = Pauses()
    let transport = ScriptedTransport { _, number in HTTPAnswer(status: number < 3 ? status : 200) }
    #expect(try await Self.send(transport, pauses).status == 200)
    #expect(pauses.all == [.milliseconds(300), .milliseconds(600)])
  }

  @Test func `a busy server's answer is given when all retries are spent`() async throws {
    let pauses = Pauses()
    let transport = ScriptedTransport { _, _ in HTTPAnswer(status: 503) }
    #expect(try await Self.send(transport, pauses).status == 503)
    #expect(transport.calls.count == 3)
  }

  @Test(arguments: [200, 304, 400, 401, 404, 410, 416, 500, 501]) func `other answers are final`(
    _ status: Int
  ) async throws {
    let transport = ScriptedTransport { _, _ in HTTPAnswer(status: status) }
    #expect(try await Self.send(transport, Pauses()).status == status)
    #expect(transport.calls.count == 1)
  }

  @Test func `a lost connection is tried again`() async throws {
    let transport = ScriptedTransport { _, number throws(DataGouvError) in
      if number < 3 { throw Self.lost }
      return HTTPAnswer(status: 200)
    }
    #expect(try await Self.send(transport, Pauses()).status == 200)
    #expect(transport.calls.count == 3)
  }

  @Test(arguments: [
    DataGouvError.unreachable(host: "h", .refused), .unreachable(host: "h", .unknownHost),
    .unreachable(host: "h", .insecure),
    .timedOut(host: "h", after: .seconds(1)), .tooLarge(limit: 1), .cancelled,
  ])
  func `other failures are final`(_ failure: DataGouvError) async {
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in throw failure }
    await #expect(throws: failure) { try await Self.send(transport, Pauses()) }
    #expect(transport.calls.count == 1)
  }

  @Test func `the server's wish is followed while the deadline allows`() async throws {
    let pauses = Pauses()
    let transport = ScriptedTransport { _, number in
      number == 1 ? HTTPAnswer(status: 429, headers: ["retry-after": "3"]) : HTTPAnswer(status: 200)
    }
    #expect(try await Self.send(transport, pauses).status == 200)
    #expect(pauses.all == [.seconds(3)])
  }

  @Test func `a wish beyond the deadline is told at once`() async throws {
    let pauses = Pauses()
    let transport = ScriptedTransport { _, _ in .json(503, "{}", ["retry-after": "120"]) }
    let answer = try await Self.send(transport, pauses)
    #expect(answer.retryAfter == .seconds(120))
    #expect(pauses.all.isEmpty)
    #expect(transport.calls.count == 1)
  }

  @Test func `no pause is longer than what is left`() async throws {
    let pauses = Pauses()
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in throw Self.lost }
    await #expect(throws: Self.lost) { try await Self.send(transport, limit: .milliseconds(200), pauses) }
    #expect(pauses.all.isEmpty)
  }

  @Test func `a pause that is cancelled ends the call as cancelled`() async {
    let transport = ScriptedTransport { _, _ in HTTPAnswer(status: 503) }
    let policy = RetryPolicy(retries: 2, sleep: { _ in throw CancellationError() })
    await #expect(throws: DataGouvError.cancelled) {
      try await RetryingTransport(transport, policy: policy).send(Self.call, by: Deadline(.seconds(15)))
    }
  }

  @Test func `jitter shortens a pause and never makes it longer`() {
    let policy = RetryPolicy(retries: 9, jitter: { 0.5 })
    #expect(
      (0..<4).map { policy.pause(before: $0) } == [
        .milliseconds(150), .milliseconds(300), .milliseconds(600), .milliseconds(1200),
      ])
  }

  @Test(
    arguments: [
      ("120", 120), ("0", 0), ("1.5", 1.5), ("Sat, 21 Nov 2026 05:42:58 GMT", 60),
      ("Sat, 21 Nov 2026 05:00:00 GMT", 0),
      ("-5", nil), ("soon", nil), ("1e300", nil), ("nan", nil), ("", nil),
      ("Saturday, 21-Nov-26 05:42:58 GMT", nil),
    ] as [(String, Double?)])
  func `a wish is read in seconds or as a date`(_ text: String, _ seconds: Double?) {
    let answer = HTTPAnswer(status: 429, headers: ["retry-after": text])
    #expect(answer.retryAfter(at: Date(timeIntervalSince1970: 1_795_239_718)) == seconds.map { .seconds($0) })
  }

  @Test(
    arguments: [
      (
        ["x-ratelimit-limit": "100", "x-ratelimit-remaining": "99", "x-ratelimit-reset": "30"],
        RateLimit(limit: 100, remaining: 99, reset: .seconds(30))
      ),
      (
        ["ratelimit-limit": "100;w=60", "ratelimit-remaining": "5"],
        RateLimit(limit: 100, remaining: 5, reset: nil)
      ),
      (
        ["x-ratelimit-remaining": "0", "x-ratelimit-reset": "1000000000"],
        RateLimit(limit: nil, remaining: 0, reset: .zero)
      ),
      (["x-ratelimit-limit": "many"], nil), (["x-ratelimit-reset": "5"], nil), ([:], nil),
    ] as [([String: String], RateLimit?)])
  func `limits are read from either family of headers`(_ headers: [String: String], _ limit: RateLimit?) {
    #expect(RateLimit(headers: headers) == limit)
  }
}
