import Testing

struct CompressionTests {
  @Test(arguments: ["csv", "json"])
  func `answers are packed for clients that accept it`(kind: String) async throws {
    let id = "3051525b-3afb-4ebf-a71e-5b66335b7a5d"
    let path = "/tabular/api/resources/\(id)/data/\(kind)/"
    let packed = try await Reply.get(path, headers: ["Accept-Encoding": "gzip"])
    let plain = try await Reply.get(path)
    #expect(packed.headers["content-encoding"] == "gzip")
    #expect(plain.headers["content-encoding"] == nil)
    #expect(packed.text.utf8.count * 2 < plain.text.utf8.count)
    let head = try await Reply.get(path, method: "HEAD", headers: ["Accept-Encoding": "gzip"])
    #expect(head.status == 200 && head.text.isEmpty)
    #expect(head.headers["content-encoding"] == nil && head.headers["x-without-body"] == nil)
    let moved = try await Reply.get("/api/1/datasets/dvf/", headers: ["Accept-Encoding": "gzip"])
    #expect(moved.status == 308)
  }
}
