import Explorer
import Foundation
import Loading
import Testing

@Suite struct TextWriterTests {
  private func write(_ export: TextExport) async throws -> (TransferStatus, String?) {
    let transfers = FileTransfers(shelf: LocalTableShelf(folder: nil)) { throw CancellationError() }
    guard
      case .transferred(let status, let text) = try await transfers.run(.writing(export), report: { _ in })
        .get()
    else { throw CancellationError() }
    return (status, text)
  }

  @Test func `text is written as it is, and nothing is replaced unasked`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "months.csv")
    let target = SaveTarget(path: file.path(), isReplacing: false)
    #expect(try await write(TextExport("month\n", to: .file(target))).0.ending == .complete)
    #expect(try String(contentsOf: file, encoding: .utf8) == "month\n")
    #expect(try await write(TextExport("other\n", to: .file(target))).0.ending == .exists)
    #expect(try String(contentsOf: file, encoding: .utf8) == "month\n")
    let replacing = SaveTarget(path: file.path(), isReplacing: true)
    #expect(try await write(TextExport("other\n", to: .file(replacing))).0.ending == .complete)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["months.csv"])
  }

  @Test func `the clipboard gets the text, unless it is too long`() async throws {
    let short = try await write(TextExport("month\n", to: .clipboard))
    #expect(short.0.ending == .complete)
    #expect(short.1 == "month\n")
    let long = try await write(
      TextExport(String(repeating: "a", count: RowExport.clipboardLimit + 1), to: .clipboard))
    #expect(long.0.ending == .failed(.tooLongForClipboard(limit: RowExport.clipboardLimit)))
    #expect(long.1 == nil)
  }
}
