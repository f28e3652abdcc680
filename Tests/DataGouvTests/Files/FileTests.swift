import FaultServer
import Foundation
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct FileTests {
  private static func bytes(_ stream: ByteStream) async throws(DataGouvError) -> [UInt8] {
    try await stream.collect(upTo: 1_000_000)
  }

  @Test func `a file is found by its id, through a redirect to another server, without the key`() async throws
  {
    let host = try await FaultServer.start { _ in
      [
        .answer(
          200, ["Content-Type": "text/csv", "Content-Disposition": "attachment; filename=\"a.csv\""], "a;b\n")
      ]
    }
    let target = "\(host.address)/files/a.csv"
    let portal = try await FaultServer.start { _ in [.answer(302, ["Location": target], "")] }
    let client = portal.client { $0.key = APIKey("secret") }
    let stream = try await client.file(ofResource: "r-1")
    #expect(stream.length == 4)
    #expect(stream.contentType == "text/csv")
    #expect(stream.filename == "a.csv")
    #expect(stream.offset == 0)
    #expect(try await Self.bytes(stream) == Array("a;b\n".utf8))
    #expect(portal.record.requests.map(\.target) == ["/api/1/datasets/r/r-1"])
    #expect(host.record.requests.map(\.target) == ["/files/a.csv"])
    for request in portal.record.requests + host.record.requests {
      #expect(request.headers["x-api-key"] == nil)
      #expect(request.headers["range"] == nil)
    }
    try await portal.stop()
    try await host.stop()
  }

  @Test func `a download goes on where it broke off, if the server can do that`() async throws {
    let server = try await FaultServer.start { request in
      guard request.target == "/ranges" else { return [.answer(200, [:], "abcdef")] }
      return [.answer(206, ["Content-Range": "bytes 2-5/6"], "cdef")]
    }
    let client = server.client()
    let rest = try await client.file(at: Example.url("\(server.address)/ranges"), from: 2)
    #expect(rest.offset == 2)
    #expect(try await Self.bytes(rest) == Array("cdef".utf8))
    let whole = try await client.file(at: Example.url("\(server.address)/plain"), from: 2)
    #expect(whole.offset == 0)
    #expect(try await Self.bytes(whole) == Array("abcdef".utf8))
    #expect(server.record.requests.map { $0.headers["range"] } == ["bytes=2-", "bytes=2-"])
    try await server.stop()
  }

  @Test(arguments: [
    (["ETag": "\"1\"", "Last-Modified": "Fri, 20 Nov 2026 10:00:00 GMT"], "\"1\""),
    (["ETag": "W/\"1\"", "Last-Modified": "Fri, 20 Nov 2026 10:00:00 GMT"], "Fri, 20 Nov 2026 10:00:00 GMT"),
    (["ETag": "W/\"1\""], nil), ([:], nil),
  ])
  func `versions of a file are told apart by what tells every byte`(
    _ headers: [String: String], _ validator: String?
  ) async throws {
    let server = try await FaultServer.start { _ in [.answer(200, headers, "abc")] }
    let stream = try await server.client().storedFile(at: Example.url("\(server.address)/a"))
    #expect(stream.validator == validator)
    #expect(server.record.requests.first?.headers["accept-encoding"] == "identity")
    #expect(server.record.requests.first?.headers["range"] == nil)
    try await server.stop()
  }

  @Test func `what is missing of a part is asked for on condition that the file is the same`() async throws {
    let server = try await FaultServer.start { _ in
      [.answer(206, ["Content-Range": "bytes 2-5/6", "ETag": "\"1\""], "cdef")]
    }
    let stream = try await server.client().storedFile(
      at: Example.url("\(server.address)/a"), after: FilePart(length: 2, validator: "\"1\""))
    #expect(stream.offset == 2)
    #expect(try await Self.bytes(stream) == Array("cdef".utf8))
    let headers = try #require(server.record.requests.first?.headers)
    #expect(headers["range"] == "bytes=2-" && headers["if-range"] == "\"1\"")
    try await server.stop()
  }

  @Test func `a file that is not there is told in the server's words`() async throws {
    let server = try await FaultServer.start { _ in [.answer(404, [:], #"{"message":"No such file"}"#)] }
    await #expect(
      throws: DataGouvError.status(404, message: "No such file", code: nil, retryAfter: nil)
    ) { try await server.client().file(ofResource: "r") }
    try await server.stop()
  }

  @Test(arguments: ["ftp://files.example/a.csv", "file:///etc/passwd"])
  func `an address that is not of the web is not opened`(_ address: String) async throws {
    let server = try await FaultServer.start { _ in [.answer(302, ["Location": address], "")] }
    await #expect(
      throws: DataGouvError.invalidRequest(.strayRedirect(to: address))
    ) { try await server.client().file(ofResource: "r") }
    await #expect(throws: DataGouvError.self) { try await server.client().file(at: Example.url(address)) }
    try await server.stop()
  }

  @Test func `pieces arrive before the whole is there`() async throws {
    let server = try await FaultServer.start { _ in
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), .stall]
    }
    let stream = try await server.client().file(at: Example.url("\(server.address)/slow"))
    var pieces = stream.makeAsyncIterator()
    #expect(try await pieces.next() == Array("abc".utf8))
    try await server.stop()
  }

  @Test(arguments: [Step.close, .reset]) func `a file that breaks off is an error, after what arrived`(
    _ end: Step
  ) async throws {
    let server = try await FaultServer.start { _ in
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), end]
    }
    let stream = try await server.client().file(at: Example.url("\(server.address)/cut"))
    var arrived: [UInt8] = []
    do {
      for try await piece in stream { arrived += piece }
      Issue.record("The stream ended as if it were whole.")
    } catch {
      #expect(error == DataGouvError.unreachable(host: "127.0.0.1", .interrupted))
    }
    // A reset can overtake what was sent before it.
    #expect("abc".hasPrefix(String(decoding: arrived, as: UTF8.self)))
    try await server.stop()
  }

  @Test func `a slow reader slows the server down`() async throws {
    let piece = [UInt8](repeating: 65, count: 1_000_000)
    let server = try await FaultServer.start { _ in
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 400000000\r\n\r\n")]
        + Array(repeating: .send(piece), count: 400)
    }
    let stream = try await server.client().file(at: Example.url("\(server.address)/large"))
    var pieces = stream.makeAsyncIterator()
    var count = 0
    while count < 3_000_000, let piece = try await pieces.next() { count += piece.count }
    #expect(count < 10_000_000)
    #expect(server.record.closed == 0)
    try await server.stop()
  }

  @Test func `a stream is written to a file with its progress`() async throws {
    let text = String(repeating: "ligne;é\n", count: 50_000)
    let server = try await FaultServer.start { _ in [.answer(200, ["Content-Type": "text/csv"], text)] }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: "a.csv")
    try Data().write(to: target)
    let handle = try FileHandle(forWritingTo: target)
    var steps: [Int64] = []
    let stream = try await server.client().file(at: Example.url("\(server.address)/a.csv"))
    let written = try await stream.write(to: handle) { steps.append($0) }
    try handle.close()
    #expect(written == Int64(text.utf8.count))
    #expect(steps.last == written)
    #expect(steps == steps.sorted())
    #expect(try Data(contentsOf: target) == Data(text.utf8))
    try await server.stop()
  }

  @Test func `a pipe that nobody reads any more is an error`() async throws {
    let server = try await FaultServer.start { _ in [.answer(200, [:], "abc")] }
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let stream = try await server.client().file(at: Example.url("\(server.address)/a"))
    await #expect(throws: CocoaError.self) { try await stream.write(to: pipe.fileHandleForWriting) }
    try await server.stop()
  }

  @Test func `compressed bodies arrive decompressed, without a length`() async throws {
    let gzip = Example.bytes(hexadecimal: "1f8b08000000000002034b4c4a0600c241243503000000")
    let server = try await FaultServer.start { _ in [.answer(200, ["Content-Encoding": "gzip"], gzip)] }
    let stream = try await server.client().file(at: Example.url("\(server.address)/a"))
    #expect(stream.length == nil)
    #expect(try await Self.bytes(stream) == Array("abc".utf8))
    try await server.stop()
  }

  @Test(arguments: [
    (#"attachment; filename="a b.csv""#, "a b.csv"), ("attachment; filename=a.csv", "a.csv"),
    (#"attachment; filename="x.csv"; filename*=UTF-8''%C3%A9t%C3%A9.csv"#, "été.csv"),
    ("inline", nil), (#"attachment; filename="""#, nil), (#"attachment; filename="a;b.csv"; x=1"#, "a;b.csv"),
    (#"attachment; filename="a \"b\" c.csv""#, "a \"b\" c.csv"),
  ])
  func `a proposed name is read`(_ header: String, _ name: String?) {
    #expect(ContentDisposition.filename(header) == name)
  }
}
