import FaultServer
import Foundation
import Synchronization
import Testing

@testable import DataGouv

struct RecallingTransportTests {
  private static let now = Date(timeIntervalSince1970: 1_780_000_000)

  private func portal(_ root: String) throws -> Portal {
    let url = try #require(URL(string: root))
    return Portal(catalog: url, tabular: url, metrics: nil)
  }

  private func transport<Base: Transport>(
    _ base: Base, _ store: Shelf, root: String = "https://portal.test", isOffline: Bool = false
  ) throws -> RecallingTransport<Base> {
    RecallingTransport(base, store: store, portal: try portal(root), isOffline: isOffline) { Self.now }
  }

  private func call(_ address: String, _ headers: [String: String] = [:]) throws -> HTTPCall {
    HTTPCall(url: try #require(URL(string: address)), headers: headers)
  }

  private func send(_ call: HTTPCall, over transport: some Transport) async -> (
    Result<HTTPAnswer, DataGouvError>, age: Date?, reason: DataGouvError?
  ) {
    let age = AnswerAge()
    let result: Result<HTTPAnswer, DataGouvError> = await AnswerAge.$current.withValue(age) {
      do throws(DataGouvError) {
        return .success(try await transport.send(call, by: Deadline(.seconds(5))))
      } catch {
        return .failure(error)
      }
    }
    return (result, age.date, age.reason)
  }

  @Test(arguments: [
    DataGouvError.unreachable(host: "portal.test", .unknownHost),
    .unreachable(host: "portal.test", .refused), .unreachable(host: "portal.test", .interrupted),
    .timedOut(host: "portal.test", after: .seconds(5)),
  ])
  func `when the network fails the stored answer is given with its date`(failure: DataGouvError) async throws
  {
    let store = Shelf()
    let base = ScriptedTransport { _, number throws(DataGouvError) in
      if number > 1 { throw failure }
      return .json(200, "{}")
    }
    let transport = try transport(base, store)
    let call = try call("https://portal.test/api/1/x/?page=2")
    let first = await send(call, over: transport)
    #expect(try first.0.get() == .json(200, "{}"))
    #expect(first.age == nil)
    let second = await send(call, over: transport)
    #expect(try second.0.get() == .json(200, "{}"))
    #expect(second.age == Self.now)
    #expect(second.reason == failure)
    let other = await send(try self.call("https://portal.test/api/1/x/?page=3"), over: transport)
    #expect(other.0 == .failure(failure))
    #expect(other.age == nil)
  }

  @Test(arguments: [
    (#"{"id":"53699fe4a3a729239d206227","slug":"air","title":"Air"}"#, true),
    (#"{"id":"53699fe4a3a729239d206227","slug":"eau","title":"Eau"}"#, false),
    (#"{"id":"../53699fe4a3a729239d206227","slug":"air"}"#, false), ("[]", false), ("{", false),
  ])
  func `a record that was asked for by its slug is found by its id`(body: String, isFound: Bool) async throws
  {
    let store = Shelf()
    let base = ScriptedTransport { _, number throws(DataGouvError) in
      if number > 1 { throw .unreachable(host: "portal.test", .refused) }
      return .json(200, body)
    }
    let transport = try transport(base, store)
    let mask = ["x-fields": "id,slug"]
    _ = await send(try call("https://portal.test/api/2/datasets/air/?lang=fr", mask), over: transport)
    let address = "https://portal.test/api/2/datasets/53699fe4a3a729239d206227/?lang=fr"
    let found = await send(try call(address, mask), over: transport)
    #expect((try? found.0.get()) == (isFound ? .json(200, body) : nil))
    #expect(found.age == (isFound ? Self.now : nil))
  }

  @Test(arguments: [502, 503, 504])
  func `a gateway without a server behind it is a network that fails`(status: Int) async throws {
    let store = Shelf()
    let base = ScriptedTransport { _, number in number > 1 ? .json(status, "{}") : .json(200, "[1]") }
    let transport = try transport(base, store)
    let call = try call("https://portal.test/api/1/x/")
    _ = await send(call, over: transport)
    let second = await send(call, over: transport)
    #expect(try second.0.get() == .json(200, "[1]"))
    #expect(second.reason == .status(status, message: nil, code: nil, retryAfter: nil))
    let other = await send(try self.call("https://portal.test/api/1/y/"), over: transport)
    #expect(try other.0.get().status == status)
  }

  @Test func `an answer of the server replaces the stored one, and is what is given`() async throws {
    let store = Shelf()
    let base = ScriptedTransport { _, number in .json(200, "[\(number)]") }
    let transport = try transport(base, store)
    let call = try call("https://portal.test/api/1/x/")
    _ = await send(call, over: transport)
    let second = await send(call, over: transport)
    #expect(try second.0.get() == .json(200, "[2]"))
    #expect(second.age == nil)
    #expect(store.answers.values.map(\.answer) == [.json(200, "[2]")])
  }

  @Test(arguments: [
    (500, "application/json"), (401, "application/json"), (429, "application/json"), (200, "text/html"),
    (206, "application/json"),
  ])
  func `what says nothing about the request is not kept`(status: Int, type: String) async throws {
    let store = Shelf()
    let base = ScriptedTransport { _, _ in
      HTTPAnswer(status: status, headers: ["content-type": type], body: [1])
    }
    _ = await send(try call("https://portal.test/api/1/x/"), over: try transport(base, store))
    #expect(store.answers.isEmpty)
  }

  @Test func `what a key lets its user see, changes, and what is elsewhere is not kept`() async throws {
    let store = Shelf()
    let transport = try transport(ScriptedTransport { _, _ in .json(200, "{}") }, store)
    _ = await send(try call("https://portal.test/api/1/me/", ["x-api-key": "secret"]), over: transport)
    _ = await send(try call("https://portal.test.evil.example/api/1/x/"), over: transport)
    _ = await send(try call("https://files.example/x.json"), over: transport)
    var change = try call("https://portal.test/api/1/x/")
    change.method = .post
    _ = await send(change, over: transport)
    #expect(store.answers.isEmpty)
  }

  @Test func `answers in two languages, or of two masks, are two answers`() async throws {
    let store = Shelf()
    let transport = try transport(ScriptedTransport { _, number in .json(200, "[\(number)]") }, store)
    for language in ["fr", "en"] {
      for mask in ["id", "id,title"] {
        let headers = ["accept-language": language, "x-fields": mask, "user-agent": "one"]
        _ = await send(try call("https://portal.test/x", headers), over: transport)
      }
    }
    #expect(store.answers.count == 4)
    _ = await send(
      try call("https://portal.test/x", ["accept-language": "fr", "x-fields": "id", "user-agent": "two"]),
      over: transport)
    #expect(store.answers.count == 4)
  }

  @Test func `offline from the start, nothing is asked`() async throws {
    let store = Shelf()
    let call = try call("https://portal.test/api/1/x/")
    let base = ScriptedTransport { _, _ in .json(200, "{}") }
    _ = await send(call, over: try transport(base, store))
    let offline = try transport(base, store, isOffline: true)
    let stored = await send(call, over: offline)
    #expect(try stored.0.get() == .json(200, "{}"))
    #expect(stored.age == Self.now)
    #expect(stored.reason == nil)
    let host = "portal.test"
    let other = await send(try self.call("https://portal.test/api/1/y/"), over: offline)
    #expect(other.0 == .failure(.unreachable(host: host, .offline)))
    var change = call
    change.method = .post
    let refused = await send(change, over: offline)
    #expect(refused.0 == .failure(.unreachable(host: host, .offline)))
    await #expect(throws: DataGouvError.unreachable(host: host, .offline)) {
      _ = try await offline.open(call, by: Deadline(.seconds(5)))
    }
    #expect(base.calls.count == 1)
  }

  @Test func `a cancelled call is cancelled, whatever is stored`() async throws {
    let store = Shelf()
    let base = ScriptedTransport { _, number throws(DataGouvError) in
      if number > 1 { throw .cancelled }
      return .json(200, "{}")
    }
    let transport = try transport(base, store)
    let call = try call("https://portal.test/api/1/x/")
    _ = await send(call, over: transport)
    let second = await send(call, over: transport)
    #expect(second.0 == .failure(.cancelled))
  }

  @Test func `a client goes on with what it has when the network is cut in the middle of an answer`()
    async throws
  {
    let body = #"{"frequencies":[]}"#
    let isCut = Mutex(false)
    let script: @Sendable (Request) -> [Step] = { _ in
      guard isCut.withLock(\.self) else { return [.answer(200, ["Content-Type": "application/json"], body)] }
      return [.send(Step.head(length: 1_000)), .send("{\"half"), .reset]
    }
    let server = try await FaultServer.start(script)
    let store = Shelf()
    var configuration = ClientConfiguration.patient()
    configuration.retries = 0
    let client = DataGouvClient(
      portal: try portal(server.address), configuration: configuration, answers: store)
    let endpoint = Endpoint<JSONValue>(Route(service: .main, path: "api/1/x/")) { $0 }
    let first = try await client.load(endpoint)
    isCut.withLock { $0 = true }
    let age = AnswerAge()
    let second = try await AnswerAge.$current.withValue(age) { try await client.load(endpoint) }
    #expect(first == second)
    #expect(age.date != nil)
    await #expect(throws: DataGouvError.unreachable(host: "127.0.0.1", .interrupted)) {
      try await client.load(Endpoint<JSONValue>(Route(service: .main, path: "api/1/y/")) { $0 })
    }
    try await server.stop()
  }
}

/// Answers in memory.
private final class Shelf: AnswerStore {
  private let kept = Mutex<[String: StoredAnswer]>([:])

  var answers: [String: StoredAnswer] { kept.withLock(\.self) }

  func stored(_ key: String) async -> StoredAnswer? { answers[key] }
  func keep(_ answer: StoredAnswer, as key: String) async { kept.withLock { $0[key] = answer } }
}
