import DataGouv
import Explorer
import FaultServer
import Foundation
import Loading
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5)))
struct DownloadTests {
  private static let sha1 = Resource.Checksum(
    type: "sha1", value: "1f8ac10f23c5b5bc1167bda84b833e5c057a77d2")

  /// Downloads what a server has at `/a.csv`.
  private static func download(
    _ server: FaultServer, to target: SaveTarget, checksum: Resource.Checksum? = nil,
    report: @escaping @Sendable (TransferStatus) -> Void = { _ in }
  ) async throws -> TransferStatus {
    let client = try server.client()
    return await FileTransfers(shelf: LocalTableShelf(folder: nil)) { client }
      .download(
        FileDownload(address: "\(server.address)/a.csv", checksum: checksum, target: target), report: report)
  }

  /// A server of `abcdef` that breaks its first answer off after four bytes; later ones are a test's.
  private static func breaking(
    _ headers: [String: String] = ["ETag": "\"1\""], _ later: @escaping @Sendable ([String: String]) -> [Step]
  ) async throws -> FaultServer {
    let isBroken = Mutex(false)
    return try await FaultServer.start { request in
      let isLater = isBroken.withLock { isBroken in
        defer { isBroken = true }
        return isBroken
      }
      guard !isLater else { return later(request.headers) }
      return [.send(Step.head(200, headers, length: 6) + Array("abcd".utf8)), .close]
    }
  }

  private static let rest: [Step] = [
    .answer(206, ["ETag": "\"1\"", "Content-Range": "bytes 4-5/6"], "ef")
  ]

  @Test(arguments: [
    ("attachment; filename=\"prix 2026.csv\"", true, "prix 2026.csv"),
    ("attachment; filename*=UTF-8''prix%20d%27%C3%A9t%C3%A9.csv", true, "prix d'été.csv"),
    ("attachment; filename=\"../../prix.csv\"", true, "prix.csv"),
    ("attachment; filename=\"prix.csv\"", false, "a.csv"),
    ("attachment; filename=\"taken.csv\"", true, "a.csv"),
    ("attachment", true, "a.csv"), ("inline; filename=\"export\"", true, "a.csv"),
  ])
  func `the server's name goes before one that was guessed`(header: String, isGuessed: Bool, name: String)
    async throws
  {
    try await Folder.with { folder in
      try folder.write("mine", to: "taken.csv")
      let server = try await FaultServer.start { _ in
        [.answer(200, ["Content-Disposition": header], "abcdef")]
      }
      let client = try server.client()
      let status = await FileTransfers(shelf: LocalTableShelf(folder: nil)) { client }
        .download(
          FileDownload(
            address: "\(server.address)/export?id=7", target: folder.target("a.csv"), isNameGuessed: isGuessed
          )
        ) { _ in }
      #expect(status.ending == .complete)
      #expect(try folder.names == [name, "taken.csv"].sorted())
      #expect(try folder.text("taken.csv") == "mine")
      #expect(status.path == (name == "a.csv" ? nil : folder.path(name)))
    }
  }

  @Test func `a file is kept under its name when it is whole, and its checksum verified`() async throws {
    try await Folder.with { folder in
      let server = try await FaultServer.start { _ in [.answer(200, ["ETag": "\"1\""], "abcdef")] }
      let told = Mutex<[TransferStatus]>([])
      let status = try await Self.download(server, to: folder.target("a.csv"), checksum: Self.sha1) {
        status in
        told.withLock { $0.append(status) }
      }
      #expect(status.ending == .complete && status.verified == "sha1")
      #expect(status.bytes == 6 && status.bytesExpected == 6 && status.resumedFrom == 0)
      #expect(try folder.text("a.csv") == "abcdef")
      #expect(try folder.names == ["a.csv"])
      #expect(told.withLock(\.first)?.bytesExpected == 6)
      #expect(server.record.requests.map { $0.headers["accept-encoding"] } == ["identity"])
    }
  }

  @Test func `what broke off is gone on with, and the whole verified`() async throws {
    try await Folder.with { folder in
      let server = try await Self.breaking { headers in
        guard headers["range"] == "bytes=4-", headers["if-range"] == "\"1\"" else { return [.close] }
        return Self.rest
      }
      let first = try await Self.download(server, to: folder.target("a.csv"))
      #expect(first.ending == .failed(.unreachable(.unreachable(host: "127.0.0.1", .interrupted))))
      #expect(first.canResume)
      #expect(try folder.names == ["a.csv.part", "a.csv.part.json"])
      let second = try await Self.download(server, to: folder.target("a.csv"), checksum: Self.sha1)
      #expect(second.ending == .complete && second.resumedFrom == 4 && second.verified == "sha1")
      #expect(try folder.text("a.csv") == "abcdef")
      #expect(try folder.names == ["a.csv"])
    }
  }

  @Test func `a file that changed meanwhile is begun anew`() async throws {
    try await Folder.with { folder in
      let server = try await Self.breaking { _ in [.answer(200, ["ETag": "\"2\""], "ABCDEFG")] }
      _ = try await Self.download(server, to: folder.target("a.csv"))
      let second = try await Self.download(server, to: folder.target("a.csv"))
      #expect(second.ending == .complete && second.isAnother && second.resumedFrom == 0)
      #expect(try folder.text("a.csv") == "ABCDEFG")
    }
  }

  @Test func `a server that gives the rest of another file is asked for the whole`() async throws {
    try await Folder.with { folder in
      let server = try await Self.breaking { headers in
        headers["range"] == nil
          ? [.answer(200, ["ETag": "\"2\""], "ABCDEFG")]
          : [.answer(206, ["ETag": "\"2\"", "Content-Range": "bytes 4-6/7"], "EFG")]
      }
      _ = try await Self.download(server, to: folder.target("a.csv"))
      let second = try await Self.download(server, to: folder.target("a.csv"))
      #expect(second.ending == .complete && second.isAnother)
      #expect(try folder.text("a.csv") == "ABCDEFG")
    }
  }

  @Test func `a server that gives no parts gives the whole again`() async throws {
    try await Folder.with { folder in
      let server = try await Self.breaking { _ in [.answer(200, ["ETag": "\"1\""], "abcdef")] }
      _ = try await Self.download(server, to: folder.target("a.csv"))
      let second = try await Self.download(server, to: folder.target("a.csv"))
      #expect(second.ending == .complete && !second.isAnother && second.resumedFrom == 0)
      #expect(try folder.text("a.csv") == "abcdef")
    }
  }

  @Test func `a file that became shorter than its part is begun anew`() async throws {
    try await Folder.with { folder in
      let server = try await Self.breaking { headers in
        headers["range"] == nil ? [.answer(200, [:], "ab")] : [.answer(416, [:], "")]
      }
      _ = try await Self.download(server, to: folder.target("a.csv"))
      #expect(try await Self.download(server, to: folder.target("a.csv")).ending == .complete)
      #expect(try folder.text("a.csv") == "ab")
    }
  }

  @Test(arguments: [[:], ["ETag": "W/\"1\""]])
  func `a part that cannot be told from another version's is not kept`(headers: [String: String]) async throws
  {
    try await Folder.with { folder in
      let server = try await Self.breaking(headers) { _ in [.answer(200, [:], "abcdef")] }
      let first = try await Self.download(server, to: folder.target("a.csv"))
      #expect(!first.canResume)
      #expect(try folder.names.isEmpty)
      #expect(try await Self.download(server, to: folder.target("a.csv")).ending == .complete)
      #expect(server.record.requests.allSatisfy { $0.headers["range"] == nil })
    }
  }

  @Test func `the part of another address is not gone on with`() async throws {
    try await Folder.with { folder in
      try folder.write("xyz", to: "a.csv.part")
      try folder.write(
        #"{"address":"http://other.example/a.csv","validator":"\"1\""}"#, to: "a.csv.part.json")
      let server = try await FaultServer.start { _ in [.answer(200, ["ETag": "\"1\""], "abcdef")] }
      #expect(try await Self.download(server, to: folder.target("a.csv")).ending == .complete)
      #expect(server.record.requests.first?.headers["range"] == nil)
      #expect(try folder.text("a.csv") == "abcdef")
    }
  }

  @Test(arguments: [
    Resource.Checksum(type: "md5", value: "E80B5017098950FC58AAD83C8C14978E"),
    Resource.Checksum(
      type: "sha256", value: "bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721"),
    Resource.Checksum(
      type: "sha2", value: "bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721"),
  ])
  func `every kind of checksum that portals give is verified`(checksum: Resource.Checksum) async throws {
    try await Folder.with { folder in
      let server = try await FaultServer.start { _ in [.answer(200, [:], "abcdef")] }
      let status = try await Self.download(server, to: folder.target("a.csv"), checksum: checksum)
      #expect(status.ending == .complete && status.verified == checksum.type)
    }
  }

  @Test func `a kind of checksum that nobody knows is not said to be verified`() async throws {
    try await Folder.with { folder in
      let server = try await FaultServer.start { _ in [.answer(200, [:], "abcdef")] }
      let crc = Resource.Checksum(type: "crc", value: "12345678")
      let status = try await Self.download(server, to: folder.target("a.csv"), checksum: crc)
      #expect(status.ending == .complete && status.verified == nil)
    }
  }

  @Test func `a file with the wrong checksum is kept under another name`() async throws {
    try await Folder.with { folder in
      let server = try await FaultServer.start { _ in [.answer(200, ["ETag": "\"1\""], "abcdeX")] }
      let status = try await Self.download(server, to: folder.target("a.csv"), checksum: Self.sha1)
      #expect(
        status.ending
          == .failed(.wrongChecksum(type: "sha1", keptAs: folder.path("a.csv.unverified"))))
      #expect(try folder.names == ["a.csv.unverified"])
      #expect(try folder.text("a.csv.unverified") == "abcdeX")
    }
  }

  @Test func `a file that is there is replaced only when that is wanted`() async throws {
    try await Folder.with { folder in
      try folder.write("mine", to: "a.csv")
      let server = try await FaultServer.start { _ in [.answer(200, [:], "abcdef")] }
      #expect(try await Self.download(server, to: folder.target("a.csv")).ending == .exists)
      #expect(try folder.text("a.csv") == "mine" && server.record.requests.isEmpty)
      let target = folder.target("a.csv", isReplacing: true)
      #expect(try await Self.download(server, to: target).ending == .complete)
      #expect(try folder.text("a.csv") == "abcdef")
      #expect(try folder.names == ["a.csv"])
    }
  }

  @Test func `a folder that is not there, and one that has the name, are said`() async throws {
    try await Folder.with { folder in
      let server = try await FaultServer.start { _ in [.answer(200, [:], "abcdef")] }
      let nowhere = folder.target("none/a.csv")
      #expect(
        try await Self.download(server, to: nowhere).ending == .failed(.noFolder(folder.path("none"))))
      let itself = SaveTarget(path: folder.path(""), isReplacing: true)
      #expect(try await Self.download(server, to: itself).ending == .failed(.isFolder(itself.path)))
    }
  }

  @Test func `what another program writes is left alone`() async throws {
    try await Folder.with { folder in
      try folder.write("abcd", to: "a.csv.part")
      let other = try FileHandle(forUpdating: folder.url.appending(path: "a.csv.part"))
      #expect(flock(other.fileDescriptor, LOCK_EX) == 0)
      let server = try await FaultServer.start { _ in [.answer(200, [:], "abcdef")] }
      #expect(try await Self.download(server, to: folder.target("a.csv")).ending == .failed(.busy))
      #expect(try folder.text("a.csv.part") == "abcd")
      try other.close()
    }
  }

  @Test func `cancelling keeps what came`() async throws {
    try await Folder.with { folder in
      let server = try await FaultServer.start { _ in
        [.send(Step.head(200, ["ETag": "\"1\""], length: 6) + Array("abcd".utf8)), .stall]
      }
      let (beginning, begun) = AsyncStream.makeStream(of: Void.self)
      let target = folder.target("a.csv")
      let task = Task {
        try await Self.download(server, to: target) { _ in begun.yield() }
      }
      for await _ in beginning { break }
      while try folder.names.isEmpty || folder.text("a.csv.part").isEmpty { await Task.yield() }
      task.cancel()
      let status = try await task.value
      #expect(status.ending == .cancelled && status.canResume)
      #expect(try folder.text("a.csv.part") == "abcd")
    }
  }

  @Test func `an error of the server is its error, and leaves nothing`() async throws {
    try await Folder.with { folder in
      let server = try await FaultServer.start { _ in [.answer(404, [:], #"{"message":"No such file"}"#)] }
      let error = DataGouvError.status(404, message: "No such file", code: nil, retryAfter: nil)
      #expect(
        try await Self.download(server, to: folder.target("a.csv")).ending == .failed(.unreachable(error)))
      #expect(try folder.names.isEmpty)
    }
  }
}
