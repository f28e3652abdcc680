import FaultServer
import Foundation
import Testing

@testable import DataGouv

/// What the documentation shows is what compiles and runs here.
@Suite(.timeLimit(.minutes(5)))
struct ArticleTests {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
  private static let catalog =
    examples.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/DataGouv/DataGouv.docc")

  private static func files(in folder: URL, endingIn ending: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ending }
  }

  /// Lines without their indentation, blank ones left out.
  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  private static func blocks(of article: String) -> [[String]] {
    article.split(separator: "```swift\n").dropFirst().compactMap { part in
      part.range(of: "```").map { lines(String(part[..<$0.lowerBound])) }
    }
  }

  @Test func `each article has an example, and each example is compiled`() throws {
    let compiled = try Self.files(in: Self.examples, endingIn: "swift").map { url in
      Self.lines(try String(contentsOf: url, encoding: .utf8))
    }
    let articles = try Self.files(in: Self.catalog, endingIn: "md")
    #expect(articles.count > 2)
    for article in articles {
      let blocks = Self.blocks(of: try String(contentsOf: article, encoding: .utf8))
      #expect(!blocks.isEmpty, "\(article.lastPathComponent) has no example.")
      for block in blocks {
        #expect(
          compiled.contains { $0.firstRange(of: block) != nil },
          "\(article.lastPathComponent) shows what no example compiles: \(block.first ?? "")")
      }
    }
  }

  @Test func `each article is in the list of families`() throws {
    let page = try String(contentsOf: Self.catalog.appending(path: "DataGouv.md"), encoding: .utf8)
    for article in try Self.files(in: Self.catalog, endingIn: "md") {
      let name = article.deletingPathExtension().lastPathComponent
      #expect(name == "DataGouv" || page.contains("<doc:\(name)>"), "\(name) is not listed.")
    }
  }

  @Test func `the examples of datasets and files run`() async throws {
    let dataset = #"{"id":"5f","title":"Accidents"}"#
    let server = try await FaultServer.start { request in
      let path = request.target
      if path.hasPrefix("/api/1/datasets/r/") {
        return [.answer(200, ["Content-Type": "text/csv"], "a\n1\n")]
      }
      let isList = path.contains("/search/") || path.contains("/resources/")
      return [
        .answer(
          200, ["Content-Type": "application/json"], isList ? #"{"data":[\#(dataset)],"total":1}"# : dataset)
      ]
    }
    try await DatasetsExample.read(server.client())
    let pipe = Pipe()
    try await DatasetsExample.download("r", server.client(), to: pipe.fileHandleForWriting)
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.readToEnd() == Data("a\n1\n".utf8))
    #expect(server.record.requests.count == 4)
    try await server.stop()
  }
}
