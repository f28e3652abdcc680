import Foundation
import Testing

/// Files, with what a download that goes on after a break needs.
struct StoredFileTests {
  private static let file = Task {
    let origin = try await Reply.origin
    let dataset = try await Reply.get("/api/1/datasets/jours-feries-en-france/").json
    let address = try #require(dataset["resources"].list.first?["url"].text)
    let path = String(address.dropFirst(origin.count))
    return (path: path, whole: try await Reply.get(path))
  }

  @Test func `a file tells its length, its version and its name`() async throws {
    let (path, whole) = try await Self.file.value
    #expect(whole.status == 200)
    #expect(whole.headers["content-length"] == "\(whole.text.utf8.count)")
    #expect(whole.headers["accept-ranges"] == "bytes")
    #expect(whole.headers["etag"]?.hasPrefix("\"") == true)
    let date = try #require(whole.headers["last-modified"])
    #expect(date.wholeMatch(of: /[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/) != nil)
    let disposition = try #require(whole.headers["content-disposition"])
    #expect(disposition.contains("filename=\"") && disposition.contains(".csv\"; filename*=UTF-8''"))
    let head = try await Reply.get(path, method: "HEAD")
    #expect(head.text.isEmpty && head.headers["etag"] == whole.headers["etag"])
  }

  @Test(arguments: [
    ("bytes=10-", 10, nil), ("bytes=3-12", 3, 13), ("bytes=-7", -7, nil), ("bytes=0-", 0, nil),
  ])
  func `a part of a file is given`(range: String, start: Int, end: Int?) async throws {
    let (path, whole) = try await Self.file.value
    let bytes = Array(whole.text.utf8)
    let first = start < 0 ? bytes.count + start : start
    let expected = bytes[first..<(end ?? bytes.count)]
    // Bytes of a part are counted before any compression.
    let part = try await Reply.get(path, headers: ["Range": range, "Accept-Encoding": "gzip"])
    #expect(part.status == 206)
    #expect(Array(part.text.utf8) == Array(expected))
    #expect(
      part.headers["content-range"] == "bytes \(first)-\(first + expected.count - 1)/\(bytes.count)")
    #expect(part.headers["content-encoding"] == nil)
  }

  @Test func `a part is given only beside the version that the caller has`() async throws {
    let (path, whole) = try await Self.file.value
    for validator in ["etag", "last-modified"] {
      let known = try #require(whole.headers[validator])
      #expect(try await Reply.get(path, headers: ["Range": "bytes=5-", "If-Range": known]).status == 206)
    }
    let other = try await Reply.get(path, headers: ["Range": "bytes=5-", "If-Range": "\"other\""])
    #expect(other.status == 200 && other.text == whole.text)
    let tag = try #require(whole.headers["etag"])
    let same = try await Reply.get(path, headers: ["If-None-Match": tag])
    #expect(same.status == 304 && same.text.isEmpty)
  }

  @Test(arguments: [("bytes=99999999-", 416), ("bytes=-0", 416), ("bytes=7-2", 200), ("lines=1-2", 200)])
  func `what is no part`(range: String, status: Int) async throws {
    let (path, whole) = try await Self.file.value
    let reply = try await Reply.get(path, headers: ["Range": range])
    #expect(reply.status == status)
    if status == 416 { #expect(reply.headers["content-range"] == "bytes */\(whole.text.utf8.count)") }
  }
}
