import Foundation
import Library

/// Writes into a library without end, or as many times as it is told, and prints what is safely there: a program for
/// the tests to kill, or to run twice at once.
@main
struct Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let count = Int(arguments[2]) else { exit(64) }
    let name = arguments.count > 3 ? arguments[3] : "probe"
    let library = try await Library(file: URL(filePath: arguments[1]))
    guard await library.isKept else { exit(1) }
    for number in 0..<count {
      let date = Date(timeIntervalSince1970: Double(number))
      let own = Thing(
        portal: "portal.test", kind: .dataset, id: "\(name)-\(number)", title: "Thing \(number)")
      try await library.bookmark(own, note: String(repeating: "é", count: number % 500), at: date)
      let shared = Thing(portal: "portal.test", kind: .search, id: "eau", title: "eau")
      try await library.visit(shared, at: date)
      try FileHandle.standardOutput.write(contentsOf: Data("\(own.id)\n".utf8))
    }
    await library.close()
  }
}
