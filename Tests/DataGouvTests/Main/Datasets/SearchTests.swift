import Foundation
import Testing

@testable import DataGouv

/// The client's calls of the Main API, and its ways round what a portal lacks.
struct SearchTests {
  static let page = #"{"data":[{"id":"a1","title":"Un"}],"page":1,"page_size":20,"total":41}"#
  static let unknownRoute = #"{"error":"The requested URL was not found on the server.","status":404}"#

  @Test(arguments: [(404, unknownRoute), (405, #"{"message":"no"}"#), (501, #"{"message":"Search is off"}"#)])
  func `a portal without a v2 search is asked by v1, and only once by v2`(_ status: Int, _ body: String)
    async throws
  {
    let transport = ScriptedTransport { call, _ in
      call.url.path().hasPrefix("/api/2/") ? .json(status, body) : .json(200, Self.page)
    }
    let client = Example.client(transport)
    #expect(try await client.search(DatasetQuery(text: "x")).items.map(\.id) == ["a1"])
    #expect(try await client.search(DatasetQuery(text: "y")).total == 41)
    #expect(
      transport.targets == [
        "/api/2/datasets/search/?q=x&page=1&page_size=20", "/api/1/datasets/?q=x&page=1&page_size=20",
        "/api/1/datasets/?q=y&page=1&page_size=20",
      ])
    #expect(transport.calls.last?.headers["x-fields"]?.contains("resources{format,") == true)
  }

  @Test func `a page beyond the end of the v2 search is empty and keeps the total`() async throws {
    let transport = ScriptedTransport { _, number in
      number == 1
        ? .json(200, Self.page) : .json(404, #"{"message":"Not found. You have requested this URI [x]"}"#)
    }
    let client = Example.client(transport)
    _ = try await client.search(DatasetQuery(text: "x"))
    let beyond = try await client.search(DatasetQuery(text: "x", page: 9))
    #expect(beyond == Page(items: [], number: 9, size: 20, total: 41))
    #expect(transport.calls.count == 2)
  }

  @Test func `a page beyond the end of the v1 list is empty`() async throws {
    let transport = ScriptedTransport { _, _ in .json(404, Self.unknownRoute) }
    let beyond = try await Example.client(transport).search(DatasetQuery(page: 9))
    #expect(beyond == Page(items: [], number: 9, size: 20, total: 0))
  }

  @Test func `a portal without either list is an error`() async {
    let transport = ScriptedTransport { _, _ in .json(404, Self.unknownRoute) }
    await #expect(
      throws: DataGouvError.status(
        404, message: "The requested URL was not found on the server.", code: nil, retryAfter: nil)
    ) { try await Example.client(transport).search(DatasetQuery()) }
  }

  @Test(arguments: [400, 401, 403, 500, 503]) func `other refusals are told and not gone round`(_ status: Int)
    async
  {
    let transport = ScriptedTransport { _, _ in .json(status, #"{"message":"Result window is too large"}"#) }
    await #expect(
      throws: DataGouvError.status(status, message: "Result window is too large", code: nil, retryAfter: nil)
    ) { try await Example.client(transport).search(DatasetQuery()) }
    #expect(transport.calls.count == 1)
  }

  @Test func `a portal that refuses a mask is asked for whole records`() async throws {
    let transport = ScriptedTransport { call, _ in
      call.headers["x-fields"] == nil
        ? .json(200, Self.page) : .json(400, #"{"message":"Mask error: Mask is inconsistent with model"}"#)
    }
    #expect(try await Example.client(transport).search(DatasetQuery()).items.map(\.id) == ["a1"])
    #expect(transport.calls.count == 2)
  }

  @Test func `a dataset is asked of v2, and of v1 where v2 is missing`() async throws {
    let transport = ScriptedTransport { call, _ in
      call.url.path().hasPrefix("/api/2/")
        ? .json(404, Self.unknownRoute) : .json(200, #"{"id":"a1","title":"Un","resources":[{"id":"r"}]}"#)
    }
    let client = Example.client(transport) { $0.language = "en" }
    #expect(try await client.dataset("un-slug").resourceCount == 1)
    #expect(try await client.dataset("un-slug").id == "a1")
    #expect(
      transport.targets == [
        "/api/2/datasets/un-slug/?lang=en", "/api/1/datasets/un-slug/?lang=en",
        "/api/1/datasets/un-slug/?lang=en",
      ])
  }

  @Test func `a dataset that is not there is told, and v1 is not asked once v2 has answered`() async throws {
    let transport = ScriptedTransport { _, number in
      number == 1 ? .json(200, #"{"id":"a1","title":"Un"}"#) : .json(404, #"{"message":"No such dataset"}"#)
    }
    let client = Example.client(transport)
    _ = try await client.dataset("a1")
    await #expect(throws: DataGouvError.status(404, message: "No such dataset", code: nil, retryAfter: nil)) {
      try await client.dataset("b2")
    }
    #expect(transport.calls.count == 2)
  }

  @Test func `a deleted dataset is told with the server's words`() async {
    let transport = ScriptedTransport { _, _ in .json(410, #"{"message":"Dataset has been deleted"}"#) }
    await #expect(
      throws: DataGouvError.status(410, message: "Dataset has been deleted", code: nil, retryAfter: nil)
    ) {
      try await Example.client(transport).dataset("a1")
    }
  }

  @Test func `files come from v2, and from the v1 record where v2 is missing`() async throws {
    let files = (1...5).map { #"{"id":"r\#($0)","title":"Fichier \#($0 % 2 == 0 ? "Pair" : "impair")"}"# }
    let record = #"{"resources":[\#(files.joined(separator: ","))]}"#
    let transport = ScriptedTransport { call, _ in
      call.url.path().hasPrefix("/api/2/") ? .json(405, "{}") : .json(200, record)
    }
    let client = Example.client(transport)
    let second = try await client.resources(of: "a1", page: 2, pageSize: 2)
    #expect(second.items.map(\.id) == ["r3", "r4"])
    #expect(second.total == 5)
    #expect(second.hasNext)
    let matching = try await client.resources(of: "a1", matching: "pair")
    #expect(matching.items.map(\.id) == ["r1", "r2", "r3", "r4", "r5"])
    #expect(try await client.resources(of: "a1", matching: "IMP").items.map(\.id) == ["r1", "r3", "r5"])
    #expect(try await client.resources(of: "a1", page: 9).items.isEmpty)
  }

  @Test func `a page beyond the last file is empty`() async throws {
    let transport = ScriptedTransport { _, _ in
      .json(200, #"{"data":[],"next_page":null,"page":99,"page_size":50,"total":120}"#)
    }
    let page = try await Example.client(transport).resources(of: "a1", page: 99)
    #expect(page == Page(items: [], number: 99, size: 50, total: 120))
  }

  @Test func `what a gateway says about its limits is kept by service`() async throws {
    let transport = ScriptedTransport { _, _ in
      .json(
        200, Self.page, ["x-ratelimit-limit": "100", "x-ratelimit-remaining": "7", "x-ratelimit-reset": "30"])
    }
    let client = Example.client(transport)
    #expect(client.rateLimit(for: .main) == nil)
    _ = try await client.search(DatasetQuery())
    #expect(client.rateLimit(for: .main) == RateLimit(limit: 100, remaining: 7, reset: .seconds(30)))
    #expect(client.rateLimit(for: .tabular) == nil)
  }
}
