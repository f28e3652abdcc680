import DataGouv
import LocalTables
import Testing

/// Files as they are found, and what each becomes.
struct AwkwardFilesTests {
  struct File: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let columns: [String]
    let rows: [[String]]
    let warnings: [String]

    init(
      _ name: String, _ bytes: some Sequence<UInt8>, _ columns: [String], _ rows: [[String]],
      _ warnings: [String] = []
    ) {
      self.name = name
      self.bytes = Array(bytes)
      self.columns = columns
      self.rows = rows
      self.warnings = warnings
    }

    init(
      _ name: String, _ text: String, _ columns: [String], _ rows: [[String]], _ warnings: [String] = []
    ) {
      self.init(name, text.utf8, columns, rows, warnings)
    }

    var testDescription: String { name }
  }

  static func wide(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  static let separators = [
    File("commas", "a,b\n1,x\n", ["a:bool", "b:string"], [["true", "x"]]),
    File(
      "semicolons, decimal commas", "a;b\n1,5;x\n2,25;y\n", ["a:float", "b:string"],
      [["1.5", "x"], ["2.25", "y"]]),
    File("tabs", "a\tb\nx, y\tz\n", ["a:string", "b:string"], [["x, y", "z"]]),
    File("pipes", "a|b\nx;y|z\n", ["a:string", "b:string"], [["x;y", "z"]]),
    File("a named separator", "sep=;\na;b\n7;x\n", ["a:int", "b:string"], [["7", "x"]], ["skipped 1"]),
    File("one column", "nom\nDupont, Jean\nMartin\n", ["nom:string"], [["Dupont, Jean"], ["Martin"]]),
    File(
      "separators in quotes", "a,b\n\"1;2;3\",\"x;y\"\n\"4;5;6\",z\n", ["a:string", "b:string"],
      [["1;2;3", "x;y"], ["4;5;6", "z"]]),
  ]

  static let lines = [
    File("CRLF", "a,b\r\n5,x\r\n6,y", ["a:int", "b:string"], [["5", "x"], ["6", "y"]]),
    File("CR", "a,b\r5,x\r6,y\r", ["a:int", "b:string"], [["5", "x"], ["6", "y"]]),
    File("blank lines", "\n\na,b\n\n5,x\n\n\n", ["a:int", "b:string"], [["5", "x"]]),
    File(
      "quoted line breaks", "a,b\n\"u\nv\",\"w\r\nx\"\n", ["a:string", "b:string"], [["u\nv", "w\r\nx"]]),
    File(
      "doubled quotes", "a,b\n\"dit \"\"x\"\"\",\"\"\"\"\n", ["a:string", "b:string"], [["dit \"x\"", "\""]]),
    File(
      "quotes amid a cell", "a,b\n5\" de haut,\"x\"y\n", ["a:string", "b:string"], [["5\" de haut", "xy"]]),
    File(
      "a quote that stays open", "a,b\nx,t\n\"z,1\n2,3\n", ["a:string", "b:string"],
      [["x", "t"], ["z,1\n2,3\n", ""]], ["short 1", "unclosed 1"]),
    File(
      "short and long rows", "a,b\nx,y\nz\nu,v,w\n", ["a:string", "b:string", "colonne_3:string"],
      [["x", "y", ""], ["z", "", ""], ["u", "v", "w"]], ["short 1"]),
    File(
      "a title above", "Communes de 2024;;\n\nnom;code;habitants\nÉvry;91228;66000\n",
      ["nom:string", "code:int", "habitants:int"], [["Évry", "91228", "66000"]], ["skipped 1"]),
  ]

  static let headers = [
    File(
      "no header", "1;2024-01-31;7,5\n2;2024-02-29;8\n",
      ["colonne_1:int", "colonne_2:date", "colonne_3:float"],
      [["1", "2024-01-31", "7.5"], ["2", "2024-02-29", "8"]], ["no header"]),
    File(
      "years as names", "2019;2020;2021\n10;12;15\n11;17;18\n", ["2019:int", "2020:int", "2021:int"],
      [["10", "12", "15"], ["11", "17", "18"]]),
    File(
      "blank and repeated names", "a,,a,a.1, \nu,v,w,x,z\n",
      ["a:string", "colonne_2:string", "a.1:string", "a.1.1:string", "colonne_5:string"],
      [["u", "v", "w", "x", "z"]]),
    File(
      "names that are reserved", "__id,xmin\n5,7\n", ["__id__hydra_renamed:int", "xmin__hydra_renamed:int"],
      [["5", "7"]]),
    File("a header alone", "nom,code\n", ["nom:string", "code:string"], []),
    File("one line without its end", "nom;code", ["nom:string", "code:string"], []),
    File("an empty column", "a,b\nx,\ny,\n", ["a:string", "b:string"], [["x", ""], ["y", ""]]),
  ]

  static let encodings = [
    File(
      "a mark of UTF-8", [0xEF, 0xBB, 0xBF] + Array("é,b\n5,x\n".utf8), ["é:int", "b:string"], [["5", "x"]]),
    File(
      "UTF-16 LE", [0xFF, 0xFE] + wide("é;b\n5;𝄞\n", isLittle: true), ["é:int", "b:string"], [["5", "𝄞"]],
      ["utf-16-le"]),
    File(
      "UTF-16 BE", [0xFE, 0xFF] + wide("é;b\n5;𝄞\n", isLittle: false), ["é:int", "b:string"], [["5", "𝄞"]],
      ["utf-16-be"]),
    File(
      "UTF-16 LE without a mark", wide("nom;prix\nété;50\n", isLittle: true), ["nom:string", "prix:int"],
      [["été", "50"]], ["utf-16-le"]),
    File(
      "Windows-1252", Array("nom;prix\n".utf8) + [0xE9, 0x74, 0xE9, 0x3B, 0x35, 0x80, 0x0A],
      ["nom:string", "prix:string"], [["été", "5€"]], ["windows-1252"]),
    File(
      "Latin-9", Array("nom;prix\n".utf8) + [0x63, 0xBD, 0x75, 0x72, 0x3B, 0x35, 0xA4, 0x0A],
      ["nom:string", "prix:string"], [["cœur", "5€"]], ["iso-8859-15"]),
    File(
      "wrong bytes in UTF-8", Array("été;à\n".utf8) + [0xC3, 0x28, 0x3B, 0x62, 0x0A] + Array("où;ça\n".utf8),
      ["été:string", "à:string"], [["\u{FFFD}(", "b"], ["où", "ça"]], ["bad 1"]),
    File(
      "a NUL", [0x61, 0x2C, 0x62, 0x0A, 0x78, 0x00, 0x79, 0x2C, 0x7A, 0x0A], ["a:string", "b:string"],
      [["x\u{FFFD}y", "z"]], ["bad 1"]),
  ]

  private static func warnings(_ progress: ImportProgress) -> [String] {
    var warnings: [String] = []
    func tell(_ name: String, _ count: Int) { if count > 0 { warnings.append("\(name) \(count)") } }
    if progress.encoding != .utf8 { warnings.append(progress.encoding.rawValue) }
    tell("bad", progress.badBytes)
    tell("skipped", progress.skippedLines)
    if !progress.hasHeader { warnings.append("no header") }
    tell("short", progress.shortRows)
    tell("long", progress.longRows)
    tell("unclosed", progress.unclosedQuotes)
    tell("cut", progress.cutCells)
    return warnings
  }

  @Test(arguments: separators + lines + headers + encodings)
  func `an awkward file becomes a table`(file: File) async throws {
    let result = await imported(file.bytes)
    #expect(result.ending == .complete)
    #expect(result.columns == file.columns)
    #expect(try result.rows == file.rows)
    #expect(Self.warnings(result.progress) == file.warnings)
    #expect(result.progress.rows == file.rows.count)
  }

  @Test(arguments: separators + lines + headers + encodings)
  func `the same table comes of single bytes`(file: File) async throws {
    let result = await imported(file.bytes, chunkSize: 1)
    #expect(result.ending == .complete)
    #expect(result.columns == file.columns)
    #expect(try result.rows == file.rows)
    #expect(Self.warnings(result.progress) == file.warnings)
  }

  @Test(arguments: [
    ([UInt8](), ImportError.empty), (Array("\n \r\n".utf8), .empty),
    (Array("<!DOCTYPE html><html></html>".utf8), .notText(.webPage)),
    (Array("%PDF-1.7 ...".utf8), .notText(.pdf)),
    ((0..<4096).map { UInt8($0 * 7 % 31) }, .notText(.binary)),
  ])
  func `what is no table is refused`(bytes: [UInt8], expected: ImportError) async throws {
    let result = await imported(bytes)
    #expect(result.ending == .failed(expected))
    #expect(result.table == nil)
  }

  @Test func `rows longer than those of the beginning lose their surplus, which is counted`() async throws {
    let usual = String(repeating: "abcdefghij,klmnopqrst\n", count: 5_000)
    let result = await imported("a,b\n\(usual)1,2,3,4\n\(usual)")
    #expect(result.ending == .complete)
    #expect(result.progress.rows == 10_001)
    #expect(result.progress.longRows == 1)
    #expect(result.progress.surplusCells == 2)
    #expect(result.columns == ["a:string", "b:string"])
  }

  @Test func `a quote that is never closed does not swallow a large file`() async throws {
    let line = "abcdefghij,klmnopqrst\n"
    let result = await imported("a,b\n\(line)\"x\(String(repeating: line, count: 230_000))")
    #expect(result.ending == .complete)
    #expect(result.progress.unclosedQuotes == 1)
    #expect(result.progress.rows > 20_000)
  }
}
