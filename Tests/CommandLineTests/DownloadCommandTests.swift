import FaultServer
import Foundation
import Testing

@testable import datagouv_tui

@Suite(.timeLimit(.minutes(5)))
struct DownloadCommandTests {
  /// A folder that goes with the test.
  private static func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path(percentEncoded: false))
  }

  /// A portal whose only resource is a file that it serves itself.
  private static func portal(sha1: String) async throws -> FaultServer {
    try await FaultServer.start { request in
      if request.target == "/files/eau.csv" { return [.answer(200, ["ETag": "\"1\""], "a,b\n1,2\n")] }
      guard request.target == "/api/2/datasets/resources/\(FixturePortal.file)/" else {
        return [.answer(404, [:], #"{"message":"Nothing here"}"#)]
      }
      let url = "http://\(request.headers["host"] ?? "")/files/eau.csv"
      let checksum = #"{"type":"sha1","value":"\#(sha1)"}"#
      let resource = """
        {"id":"\(FixturePortal.file)","title":"Eau","type":"main","filetype":"file","format":"csv",
         "url":"\(url)","latest":"\(url)","checksum":\(checksum)}
        """
      return [
        .answer(200, ["Content-Type": "application/json"], "{\"resource\":\(resource),\"dataset_id\":\"d\"}")
      ]
    }
  }

  private static func run(_ arguments: [String], _ server: FaultServer) async throws -> Run {
    try await Run.program(["download", FixturePortal.file, "--catalog-url", server.address] + arguments)
  }

  /// The SHA-1 of the file.
  private static let digest = "2aa26ec98d674d5160b612c7edad7172d85c9df7"

  @Test func `a file is kept, and its path printed`() async throws {
    try await Self.withFolder { folder in
      let server = try await Self.portal(sha1: Self.digest)
      let run = try await Self.run(["--output", "\(folder)/e.csv"], server)
      #expect(run.errors.isEmpty && run.status == 0)
      #expect(run.output == "\(folder)/e.csv\n")
      #expect(try String(contentsOfFile: "\(folder)/e.csv", encoding: .utf8) == "a,b\n1,2\n")
      let again = try await Self.run(["--output", "\(folder)/e.csv"], server)
      #expect(again.output.isEmpty && again.status == 1)
      #expect(again.errors.contains("is there already; --force replaces it"))
      let forced = try await Self.run(["--output", "\(folder)/e.csv", "--force"], server)
      #expect(forced.status == 0)
    }
  }

  @Test func `without a name it gets that of its address, in the current folder`() async throws {
    try await Self.withFolder { folder in
      let server = try await Self.portal(sha1: Self.digest)
      let run = try await Run.shell(
        "cd '\(folder)' && \"$0\" download \(FixturePortal.file) --catalog-url \(server.address)")
      #expect(run.output == "eau.csv\n" && run.status == 0)
      #expect(FileManager.default.fileExists(atPath: "\(folder)/eau.csv"))
    }
  }

  @Test func `a wrong checksum is a failure, in a sentence`() async throws {
    try await Self.withFolder { folder in
      let server = try await Self.portal(sha1: String(repeating: "0", count: 40))
      let run = try await Self.run(["--output", "\(folder)/e.csv"], server)
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.contains("does not have the sha1"))
      #expect(run.errors.contains("e.csv.unverified"))
    }
  }

  @Test func `what is no file, and what is not there, is said`() async throws {
    let server = try await Self.portal(sha1: Self.digest)
    let words = try await Run.program(["download", "rivieres", "--catalog-url", server.address])
    #expect(words.status == 1 && words.errors.contains("“rivieres” is not a file"))
    let missing = try await Run.program(
      ["download", "11111111-2222-4333-8444-000000000000", "--catalog-url", server.address])
    #expect(missing.status == 1 && missing.errors.contains("404"))
  }

  @Test func `files are proposed for the folder of downloads, if there is one`() async throws {
    try await Self.withFolder { folder in
      #expect(SaveFolder.proposed(home: folder) == "")
      #expect(SaveFolder.proposed(home: nil) == "")
      try Data().write(to: URL(filePath: "\(folder)/Downloads"))
      #expect(SaveFolder.proposed(home: folder) == "")
      try FileManager.default.createDirectory(
        atPath: "\(folder)/Téléchargements", withIntermediateDirectories: false)
      #expect(SaveFolder.proposed(home: folder) == "~/Téléchargements")
    }
  }
}
