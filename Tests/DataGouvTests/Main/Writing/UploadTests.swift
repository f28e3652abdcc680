import FaultServer
import Foundation
import Synchronization
import Testing

@testable import DataGouv

@Suite(.timeLimit(.minutes(5)))
struct UploadTests {
  private static let answer = #"{"id":"r1","title":"notes.csv","filetype":"file","success":true}"#
  private static let stored = Step.answer(200, [:], #"{"error":null,"message":"","success":true}"#)

  /// A folder of the test's own that is removed at its end.
  private final class Folder: Sendable {
    let url: URL
    init() throws {
      url = FileManager.default.temporaryDirectory.appending(path: "upload-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: url) }

    func file(_ name: String, _ text: String) throws -> URL {
      let file = url.appending(path: name)
      try Data(text.utf8).write(to: file)
      return file
    }

    func file(_ text: String) throws -> URL { try file("notes.csv", text) }
  }

  /// An upload in parts of four bytes that does not wait before it tries again.
  private static func upload(_ file: URL, parallel: Int = 1) -> FileUpload {
    var upload = FileUpload(file)
    upload.partSize = 4
    upload.parallelParts = parallel
    upload.pause = .zero
    return upload
  }

  private static func client(_ server: FaultServer) -> DataGouvClient {
    server.client(retries: 3, configure: DatasetWritingTests.keyed)
  }

  /// The value of a field of a multipart form.
  private static func field(_ name: String, of request: Request) -> String? {
    let parts = request.text.split(separator: "name=\"\(name)\"\r\n\r\n", maxSplits: 1)
    return parts.count == 2 ? parts[1].split(separator: "\r\n").first.map(String.init) : nil
  }

  /// The bytes of the file in a multipart form.
  private static func content(of request: Request) -> String? {
    let parts = request.text.split(separator: "Content-Type: application/octet-stream\r\n\r\n", maxSplits: 1)
    return parts.count == 2 ? String(parts[1].prefix { $0 != "\r\n" }) : nil
  }

  @Test func `a small file goes as one form, byte by byte`() async throws {
    let folder = try Folder()
    let server = try await FaultServer.start { _ in [.answer(201, [:], Self.answer)] }
    let sent = Mutex<[UploadProgress]>([])
    let upload = FileUpload(try folder.file("données été.csv", "a;b\n1;2\n"))
    let resource = try await Self.client(server).uploadFile(upload, toDataset: "a 1") { progress in
      sent.withLock { $0.append(progress) }
    }
    #expect(resource.id == "r1")
    let request = try #require(server.record.requests.first)
    #expect([request.method, request.target] == ["POST", "/api/1/datasets/a%201/upload/"])
    #expect(request.headers["x-api-key"] == DatasetWritingTests.secret)
    let type = try #require(request.headers["content-type"])
    #expect(type.hasPrefix("multipart/form-data; boundary="))
    let boundary = try #require(type.split(separator: "=").last)
    #expect(
      request.text == "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; "
        + "filename=\"données été.csv\"\r\nContent-Type: application/octet-stream\r\n\r\na;b\n1;2\n\r\n"
        + "--\(boundary)--\r\n")
    #expect(
      sent.withLock(\.self) == [UploadProgress(sent: 0, total: 8), UploadProgress(sent: 8, total: 8)])
    try await server.stop()
  }

  @Test func `each kind of file has its route`() async throws {
    let folder = try Folder()
    let server = try await FaultServer.start { _ in [.answer(200, [:], Self.answer)] }
    let client = Self.client(server)
    let upload = FileUpload(try folder.file("a"))
    #expect(try await client.replaceFile(ofResource: "r1", inDataset: "a1", with: upload).id == "r1")
    #expect(try await client.uploadCommunityFile(upload, forDataset: "a1").id == "r1")
    #expect(try await client.replaceFile(ofCommunityResource: "c1", with: upload).id == "r1")
    #expect(
      server.record.requests.map(\.target) == [
        "/api/1/datasets/a1/resources/r1/upload/", "/api/1/datasets/a1/upload/community/",
        "/api/1/datasets/community_resources/c1/upload/",
      ])
    try await server.stop()
  }

  @Test(arguments: [
    ("a.csv", "a.csv"), ("a\"b.csv", "a%22b.csv"), ("a\r\nX: 1.csv", "a%0D%0AX: 1.csv"),
    ("a\\", "a\\\\"), ("a\0\u{7F}b", "a%00%7Fb"), ("été 🌳;x=y", "été 🌳;x=y"),
  ])
  func `a file's name cannot leave its quotation marks`(_ name: String, _ expected: String) {
    #expect(MultipartForm.quotable(name) == expected)
  }

  @Test func `a larger file goes in parts that the portal puts together`() async throws {
    let folder = try Folder()
    let server = try await FaultServer.start { request in
      [request.text.contains("name=\"file\"") ? Self.stored : .answer(201, [:], Self.answer)]
    }
    let upload = Self.upload(try folder.file("0123456789"))
    #expect(try await Self.client(server).uploadFile(upload, toDataset: "a1").id == "r1")
    let requests = server.record.requests
    #expect(requests.map { Self.content(of: $0) } == ["0123", "4567", "89", nil])
    func values(_ name: String) -> [String?] { requests.map { Self.field(name, of: $0) } }
    #expect(values("partindex") == ["0", "1", "2", nil])
    #expect(values("partbyteoffset") == ["0", "4", "8", nil])
    #expect(values("chunksize") == ["4", "4", "2", nil])
    #expect(values("totalparts") == ["3", "3", "3", "3"])
    #expect(values("filename") == Array(repeating: "notes.csv", count: 4))
    #expect(Set(values("uuid")).count == 1)
    #expect(requests.allSatisfy { $0.target == "/api/1/datasets/a1/upload/" })
    #expect(requests.allSatisfy { $0.headers["x-api-key"] == DatasetWritingTests.secret })
    try await server.stop()
  }

  @Test func `three parts at most go at the same time, and all arrive`() async throws {
    let folder = try Folder()
    let server = try await FaultServer.start { request in
      [request.text.contains("name=\"file\"") ? Self.stored : .answer(201, [:], Self.answer)]
    }
    let sent = Mutex<[UploadProgress]>([])
    let upload = Self.upload(
      try folder.file(String(repeating: "0123", count: 20)), parallel: 9)
    _ = try await Self.client(server).uploadFile(upload, toDataset: "a1") { progress in
      sent.withLock { $0.append(progress) }
    }
    let requests = server.record.requests
    #expect(server.record.opened <= 3)
    #expect(Set(requests.dropLast().compactMap { Self.field("partindex", of: $0) }).count == 20)
    #expect(requests.count == 21)
    #expect(requests.last.flatMap { Self.content(of: $0) } == nil)
    let bytes = sent.withLock { $0.map(\.sent) }
    #expect(bytes == bytes.sorted() && bytes.last == 80)
    try await server.stop()
  }

  @Test(arguments: [
    [Step.reset], [.close], [.answer(503, [:], "")], [.answer(500, [:], "")],
    [.answer(429, ["Retry-After": "0"], "")],
  ])
  func `a part that fails is sent again`(_ failure: [Step]) async throws {
    let folder = try Folder()
    let failures = Mutex(2)
    let server = try await FaultServer.start { request in
      guard Self.field("partindex", of: request) == "1" else {
        return [Self.content(of: request) == nil ? .answer(201, [:], Self.answer) : Self.stored]
      }
      let isFailing = failures.withLock { left in
        left -= 1
        return left >= 0
      }
      return isFailing ? failure : [Self.stored]
    }
    let upload = Self.upload(try folder.file("01234567"))
    let sent = Mutex<[Int64]>([])
    _ = try await Self.client(server).uploadFile(upload, toDataset: "a1") { progress in
      sent.withLock { $0.append(progress.sent) }
    }
    #expect(
      server.record.requests.map { Self.field("partindex", of: $0) } == ["0", "1", "1", "1", nil])
    #expect(sent.withLock(\.self) == [0, 4, 4, 8, 4, 8, 4, 8])
    try await server.stop()
  }

  @Test func `a part whose answer was lost is taken for stored when the server fails on it`() async throws {
    let folder = try Folder()
    let isFirst = Mutex(true)
    let server = try await FaultServer.start { request in
      guard Self.content(of: request) != nil else { return [.answer(201, [:], Self.answer)] }
      guard Self.field("partindex", of: request) == "1" else { return [Self.stored] }
      return isFirst.withLock { isFirst in
        defer { isFirst = false }
        return isFirst ? [.reset] : [.answer(500, [:], #"{"message":"Internal Server Error"}"#)]
      }
    }
    let upload = Self.upload(try folder.file("01234567"))
    #expect(try await Self.client(server).uploadFile(upload, toDataset: "a1").id == "r1")
    try await server.stop()
  }

  @Test func `an upload that failed goes on with what is missing`() async throws {
    let folder = try Folder()
    let isDown = Mutex(true)
    let server = try await FaultServer.start { request in
      guard Self.content(of: request) != nil else { return [.answer(201, [:], Self.answer)] }
      let fails = Self.field("partindex", of: request) == "2" && isDown.withLock(\.self)
      return [fails ? .answer(403, [:], #"{"message":"Non"}"#) : Self.stored]
    }
    let upload = Self.upload(try folder.file("0123456789abc"))
    let client = Self.client(server)
    let failure = await #expect(throws: UploadFailure.self) {
      try await client.uploadFile(upload, toDataset: "a1")
    }
    #expect(failure?.reason == .status(403, message: "Non", code: nil, retryAfter: nil))
    let state = try #require(failure?.state)
    #expect(state.parts == [0, 1])
    #expect(state.partCount == 4)
    isDown.withLock { $0 = false }
    let kept = try JSONDecoder().decode(UploadState.self, from: JSONEncoder().encode(state))
    let first = Mutex<UploadProgress?>(nil)
    _ = try await client.uploadFile(upload, toDataset: "a1", resuming: kept) { progress in
      first.withLock { if $0 == nil, progress.sent >= 8 { $0 = progress } }
    }
    #expect(first.withLock(\.self) == UploadProgress(sent: 8, total: 13))
    let requests = server.record.requests
    #expect(requests.map { Self.field("partindex", of: $0) } == ["0", "1", "2", "2", "3", nil])
    #expect(Set(requests.map { Self.field("uuid", of: $0) }) == [state.id])
    try await server.stop()
  }

  @Test func `a file that changed is not gone on with`() async throws {
    let folder = try Folder()
    let server = try await FaultServer.start { request in
      [Self.content(of: request) == nil ? .reset : Self.stored]
    }
    let file = try folder.file("01234567")
    let client = Self.client(server)
    let failure = await #expect(throws: UploadFailure.self) {
      try await client.uploadFile(Self.upload(file), toDataset: "a1")
    }
    #expect(failure?.reason == .unreachable(host: "127.0.0.1", .interrupted))
    #expect(failure?.state?.parts == [0, 1])
    #expect(server.record.requests.count == 3)
    _ = try folder.file("01234567+")
    let second = await #expect(throws: UploadFailure.self) {
      try await client.uploadFile(Self.upload(file), toDataset: "a1", resuming: failure?.state)
    }
    guard case .invalidRequest(.file(let path, .changed)) = second?.reason else {
      return #expect(Bool(false))
    }
    #expect(path.hasSuffix("notes.csv"))
    #expect(server.record.requests.count == 3)
    try await server.stop()
  }

  @Test func `a file that changes while it is sent is not put together`() async throws {
    let folder = try Folder()
    let file = try folder.file("01234567")
    let server = try await FaultServer.start { request in
      _ = try? folder.file("0123456789")
      return [Self.stored]
    }
    let failure = await #expect(throws: UploadFailure.self) {
      try await Self.client(server).uploadFile(Self.upload(file), toDataset: "a1")
    }
    #expect(failure?.state == nil)
    #expect(server.record.requests.count == 2)
    try await server.stop()
  }

  @Test func `cancelling ends the request and tells what is there`() async throws {
    let folder = try Folder()
    let server = try await FaultServer.start { request in
      [Self.field("partindex", of: request) == "0" ? Self.stored : .stall]
    }
    let upload = Self.upload(try folder.file("01234567"))
    let client = Self.client(server)
    let task = Task { try await client.uploadFile(upload, toDataset: "a1") }
    await server.wait { $0.requests.count == 2 }
    task.cancel()
    let failure = await #expect(throws: UploadFailure.self) { try await task.value }
    #expect(failure?.reason == .cancelled)
    #expect(failure?.state?.parts == [0])
    #expect(failure?.state?.unanswered == [1])
    await server.wait { $0.closed == 1 }
    try await server.stop()
  }

  @Test func `what is no file with content is refused before anything is sent`() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(201, Self.answer) }
    let client = Example.client(transport, configure: DatasetWritingTests.keyed)
    let cases: [(URL, RequestProblem.FileProblem)] = [
      (try folder.file("empty", ""), .empty), (folder.url, .notAFile),
      (folder.url.appending(path: "none"), .missing),
    ]
    for (url, expected) in cases {
      let failure = await #expect(throws: UploadFailure.self) {
        try await client.uploadFile(FileUpload(url), toDataset: "a1")
      }
      guard case .invalidRequest(.file(_, let problem)) = failure?.reason else { return #expect(Bool(false)) }
      #expect(problem == expected)
    }
    #expect(transport.calls.isEmpty)
  }

  @Test func `a link is followed to its file`() async throws {
    let folder = try Folder()
    let transport = ScriptedTransport { _, _ throws(DataGouvError) in .json(201, Self.answer) }
    let link = folder.url.appending(path: "lien.csv")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: try folder.file("0123"))
    _ = try await Example.client(transport, configure: DatasetWritingTests.keyed)
      .uploadFile(FileUpload(link), toDataset: "a1")
    #expect(transport.calls.first?.body?.file?.length == 4)
  }

  @Test(arguments: [
    (400, #"{"message":"This file type is not allowed."}"#, "This file type is not allowed."),
    (400, #"{"error":"Missing file parameter","message":"","success":false}"#, "Missing file parameter"),
    (401, #"{"message":"Invalid API token"}"#, "Invalid API token"),
    (503, #"{"message":"Plus tard"}"#, "Plus tard"),
  ])
  func `a file that is refused whole is not sent again`(
    _ status: Int, _ body: String, _ message: String
  ) async throws {
    let folder = try Folder()
    let server = try await FaultServer.start { _ in [.answer(status, [:], body)] }
    let upload = FileUpload(try folder.file("MZ"), filename: "virus.exe")
    let failure = await #expect(throws: UploadFailure.self) {
      try await Self.client(server).uploadFile(upload, toDataset: "a1")
    }
    #expect(
      failure
        == UploadFailure(reason: .status(status, message: message, code: nil, retryAfter: nil)))
    #expect(server.record.requests.count == 1)
    #expect(server.record.requests.first?.text.contains("filename=\"virus.exe\"") == true)
    try await server.stop()
  }

  @Test func `a part that is not said to be stored is not`() async throws {
    let folder = try Folder()
    let server = try await FaultServer.start { _ in [.answer(200, [:], #"{"success":false}"#)] }
    let failure = await #expect(throws: UploadFailure.self) {
      try await Self.client(server).uploadFile(
        Self.upload(try folder.file("01234567")), toDataset: "a1")
    }
    #expect(failure?.reason == .undecodable(path: "success", reason: .notTrue))
    #expect(failure?.state?.parts == [])
    try await server.stop()
  }

  @Test func `without a key no part is sent`() async throws {
    let folder = try Folder()
    let server = try await FaultServer.start { _ in [Self.stored] }
    let failure = await #expect(throws: UploadFailure.self) {
      try await server.client().uploadFile(
        Self.upload(try folder.file("01234567")), toDataset: "a1")
    }
    #expect(failure == UploadFailure(reason: .keyMissing))
    #expect(server.record.requests.isEmpty)
    try await server.stop()
  }
}
