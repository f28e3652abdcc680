import DataGouv
import LocalTables
import Testing

/// Chunks that end in the middle of things, behind the beginning that tells the layout.
struct ChunkBoundaryTests {
  static let rows = 5_000
  static let tail = "\"été\r\n\"\"x\"\";y\";\"œuvre €\"\r\n𝄞;à\u{301}\r\n\"\";\"fin\"\"\"\r\n;ŷ\r\n"
  static let expected = [["été\r\n\"x\";y", "œuvre €"], ["𝄞", "à\u{301}"], ["", "fin\""], ["", "ŷ"]]

  /// A first chunk, and what follows in small pieces.
  static func source(_ first: [UInt8], _ rest: [UInt8], chunkSize: Int) -> ByteSource {
    let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
    continuation.yield(first)
    for start in stride(from: 0, to: rest.count, by: chunkSize) {
      continuation.yield(Array(rest[start..<min(start + chunkSize, rest.count)]))
    }
    continuation.finish()
    return ByteSource(stream)
  }

  static func beginning(_ name: String) -> String {
    "nom;\(name)\r\n" + (1...rows).map { "ligne \($0);valeur\r\n" }.joined()
  }

  @Test(arguments: [1, 2, 3, 5, 1_000])
  func `UTF-8 may be cut anywhere`(chunkSize: Int) async throws {
    let source = Self.source(Array(Self.beginning("été").utf8), Array(Self.tail.utf8), chunkSize: chunkSize)
    let result = await TableImport(source).run()
    #expect(result.ending == .complete)
    #expect(result.progress.badBytes == 0)
    #expect(try result.rows.suffix(4) == Self.expected[...])
    #expect(result.progress.rows == Self.rows + 4)
  }

  @Test(arguments: [1, 3, 7])
  func `UTF-16 may be cut anywhere`(chunkSize: Int) async throws {
    let first = [0xFF, 0xFE] + AwkwardFilesTests.wide(Self.beginning("été"), isLittle: true)
    let rest = AwkwardFilesTests.wide(Self.tail, isLittle: true)
    let result = await TableImport(Self.source(first, rest, chunkSize: chunkSize)).run()
    #expect(result.ending == .complete)
    #expect(result.progress.badBytes == 0)
    #expect(try result.rows.suffix(4) == Self.expected[...])
  }

  @Test(arguments: [1, 4])
  func `an encoding is told by the first bytes beyond ASCII, however late`(chunkSize: Int) async throws {
    let first = Array(Self.beginning("prix").utf8)
    let rest: [UInt8] = [0x9C, 0x75, 0x66, 0x3B, 0x35, 0x80, 0x0D, 0x0A]
    let result = await TableImport(Self.source(first, rest, chunkSize: chunkSize)).run()
    #expect(result.progress.encoding == .windows1252)
    #expect(try result.rows.last == ["œuf", "5€"])
  }

  @Test(arguments: [1, 4])
  func `bytes that are wrong later are replaced and counted`(chunkSize: Int) async throws {
    let first = Array(Self.beginning("été").utf8)
    let rest = [0xE9, 0x74, 0xE9, 0x3B, 0xE2, 0x82, 0x0A] + Array("où;fin".utf8) + [0xC3]
    let result = await TableImport(Self.source(first, rest, chunkSize: chunkSize)).run()
    #expect(result.progress.encoding == .utf8)
    #expect(result.progress.badBytes == 4)
    #expect(try result.rows.suffix(2) == [["\u{FFFD}t\u{FFFD}", "\u{FFFD}"], ["où", "fin\u{FFFD}"]])
  }

  @Test func `many columns are as good as few`() async throws {
    let header = (1...300).map { "colonne numéro \($0)" }.joined(separator: ";")
    let row = (1...300).map { "\($0 * 7)" }.joined(separator: ";")
    let result = await imported(header + "\n" + String(repeating: row + "\n", count: 100))
    #expect(result.ending == .complete)
    #expect(result.types == Array(repeating: .integer, count: 300))
    #expect(try result.values(299).last == .integer(2_100))
  }

  @Test func `more columns than a table can have are counted`() async throws {
    let header = (1...2_500).map { "c\($0)" }.joined(separator: ";")
    let row = (1...2_500).map { "x\($0)" }.joined(separator: ";")
    let result = await imported("\(header)\n\(row)\n")
    #expect(result.ending == .complete)
    #expect(result.columns.count == 1_999)
    #expect(result.progress.cutCells > 0)
    #expect(try result.rows.first?.last == "x1999")
  }
}
