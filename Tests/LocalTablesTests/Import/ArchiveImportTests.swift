import DataGouv
import LocalTables
import Testing

struct ArchiveImportTests {
  /// Lines that do not compress to nothing.
  static let lines = (1...12_000).map { "\($0),nom \($0 &* 2_654_435_761 % 1_000_003)\n" }.joined()
  static let text = "id,nom\n" + lines

  @Test(arguments: [1_000, 64 * 1024])
  func `a gzip file is unpacked`(chunkSize: Int) async throws {
    let result = await imported(Packed.gzip(Self.text), chunkSize: chunkSize)
    #expect(result.ending == .complete)
    #expect(result.progress.rows == 12_000)
    #expect(result.columns == ["id:int", "nom:string"])
    #expect(result.progress.textBytes == Self.text.utf8.count)
    #expect(result.progress.bytesRead < Self.text.utf8.count)
  }

  @Test func `a gzip file that is cut off keeps the rows that came`() async throws {
    let bytes = Packed.gzip(Self.text)
    let result = await imported(Array(bytes.prefix(bytes.count / 2)))
    guard case .failed(.damagedArchive) = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
    #expect(result.progress.rows > 2_000)
    #expect(result.progress.rows < 12_000)
    #expect(try result.values(0).last == .integer(Int64(result.progress.rows)))
  }

  @Test func `a gzip file with wrong bytes keeps the rows before them`() async throws {
    var bytes = Packed.gzip(Self.text)
    for index in bytes.count / 2..<bytes.count / 2 + 2_000 { bytes[index] = 0xFF }
    let result = await imported(bytes)
    guard case .failed(.damagedArchive) = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
    #expect(result.progress.rows > 2_000)
  }

  @Test func `a gzip file whose sum is wrong is said to be damaged`() async throws {
    var bytes = Packed.gzip(Self.text)
    bytes[bytes.count - 8] ^= 1
    let result = await imported(bytes)
    #expect(result.ending == .failed(.damagedArchive(nil)))
    #expect(result.progress.rows == 12_000)
  }

  @Test func `gzip files one after the other are one file`() async throws {
    let result = await imported(Packed.gzip("a;b\n5;x\n") + Packed.gzip("6;z\n"), chunkSize: 7)
    #expect(result.ending == .complete)
    #expect(try result.rows == [["5", "x"], ["6", "z"]])
  }

  @Test func `a compressed download that is cut off is said to be just that`() async throws {
    let bytes = Packed.gzip(Self.text)
    let half = source(Array(bytes.prefix(bytes.count / 2)), expected: bytes.count)
    let result = await TableImport(half).run()
    #expect(result.ending == .failed(.truncated(received: bytes.count / 2, expected: bytes.count)))
    #expect(result.progress.rows > 2_000)
  }

  @Test func `the first delimited text of a zip is taken, and all entries are listed`() async throws {
    let bytes = Packed.zip([
      ("LISEZMOI.txt", "Lisez-moi"), ("données/communes.csv", Self.text), ("autres.csv", "x;z\n5;b\n"),
      ("notice.pdf", "%PDF"),
    ])
    let result = await imported(bytes)
    #expect(result.ending == .complete)
    #expect(result.progress.entry?.hasSuffix("communes.csv") == true)
    #expect(result.progress.rows == 12_000)
    #expect(
      result.progress.entries.map { $0.path.split(separator: "/").last } == [
        "LISEZMOI.txt", "communes.csv", "autres.csv", "notice.pdf",
      ])
  }

  @Test func `another text of a zip can be chosen`() async throws {
    let bytes = Packed.zip([("a.csv", Self.text), ("b.csv", "x;z\n5;b\n")])
    let result = await imported(bytes, options: ImportOptions(entry: "b.csv"))
    #expect(result.columns == ["x:int", "z:string"])
    #expect(try result.rows == [["5", "b"]])
  }

  @Test(arguments: [
    ([("carte.shp", "x"), ("carte.dbf", "z")], ImportError.noTextInArchive),
    ([("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>")], .notText(.office)),
    ([("mimetype", "application/x"), ("content.xml", "<x/>")], .notText(.openDocument)),
  ])
  func `a zip without delimited text is refused`(
    files: [(path: String, text: String)], expected: ImportError
  ) async {
    let result = await imported(Packed.zip(files))
    #expect(result.ending == .failed(expected))
    #expect(result.table == nil)
    #expect(!result.progress.entries.isEmpty)
  }

  @Test func `a zip that is cut off in its text keeps the rows that came`() async throws {
    let bytes = Packed.zip([("a.csv", Self.text)])
    let result = await imported(Array(bytes.prefix(bytes.count / 2)))
    guard case .failed(.damagedArchive) = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
    #expect(result.progress.rows > 2_000)
  }
}
