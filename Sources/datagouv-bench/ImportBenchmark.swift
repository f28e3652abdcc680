import DataGouv
import Foundation
import LocalTables

/// How quickly a large table is imported, and with how much memory.
enum ImportBenchmark {
  /// Writes a table of so many megabytes to a temporary folder, imports it and asks for its first and last page.
  static func run(megabytes: Int) async {
    let folder = FileManager.default.temporaryDirectory.appending(path: "datagouv-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appending(path: "table.csv")
      try write(file, bytes: megabytes << 20)
      try await measure(file, in: folder)
    } catch {
      print("The import could not be measured: \(error)")
    }
  }

  private static func measure(_ file: URL, in folder: URL) async throws {
    let firstPage = FirstPage()
    let start = ContinuousClock.now
    let result = await TableImport(.file(file), options: ImportOptions(folder: folder)).run { progress, _ in
      if progress.rows > 0 { firstPage.note(start.duration(to: .now)) }
    }
    let time = start.duration(to: .now) / .seconds(1)
    guard let imported = result.table, result.ending == .complete else {
      print("The import ended early: \(result.ending)")
      return
    }
    let table = imported.table
    let size = Double(result.progress.bytesRead) / 1_000_000
    print("\(result.progress.rows) rows of \(table.columns.count) columns, \(Int(size)) MB")
    print("first page after \(tenths((firstPage.time ?? .zero) / .milliseconds(1))) ms")
    print("imported in \(tenths(time)) s, \(tenths(size / time)) MB/s, peak memory \(peakMemory())")
    let pages = [
      ("first page", RowQuery(limit: 50)), ("last page", RowQuery(offset: table.rowCount - 50, limit: 50)),
      ("first page by a number", RowQuery(sorts: [.init(column: "montant")], limit: 50)),
    ]
    for (name, query) in pages {
      let start = ContinuousClock.now
      _ = try table.rows(query)
      print("\(name) in \(tenths(start.duration(to: .now) / .milliseconds(1))) ms")
    }
    let profiled = ContinuousClock.now
    _ = try await imported.profile(result.progress)
    print("statistics of all columns in \(tenths(profiled.duration(to: .now) / .seconds(1))) s")
  }

  private static func tenths(_ number: Double) -> Double { (number * 10).rounded() / 10 }

  /// The most memory that the process ever had, where the system tells it.
  private static func peakMemory() -> String {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.map { $0.dropFirst(6).drop(while: \.isWhitespace) }.map(String.init) ?? "unknown"
  }

  /// A table as administrations publish them: numbers, codes, names with accents, dates in French order.
  private static func write(_ file: URL, bytes: Int) throws {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    let names = ["Évry-Courcouronnes", "Besançon", "L'Haÿ-les-Roses", "Paris", "Saint-Étienne", "Nîmes"]
    var text = "id;siren;commune;code_postal;date_decision;montant;actif;latitude;longitude;objet\n"
    var written = 0
    var row = 0
    while written < bytes {
      row += 1
      let hash = row &* 2_654_435_761 % 1_000_003
      text += "\(row);\(552_100_000 + hash % 999_999);\(names[row % 6]);\(10_000 + hash % 85_000);"
      text += "\(10 + hash % 18)/\(10 + hash % 3)/\(2_010 + hash % 15);\(hash),\(10 + hash % 90);"
      text += "\(hash % 2 == 0 ? "oui" : "non");4\(hash % 10).\(hash);\(hash % 7).\(hash);"
      text += "\"Subvention n° \(row), exercice \(2_010 + hash % 15)\"\n"
      if text.utf8.count > 1 << 20 {
        try handle.write(contentsOf: Data(text.utf8))
        written += text.utf8.count
        text = ""
      }
    }
    try handle.write(contentsOf: Data(text.utf8))
  }
}
