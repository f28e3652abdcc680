import Foundation
import TerminalTesting

/// What the built program printed, and how it ended.
struct Run: Sendable {
  var output: String
  var errors: String
  var status: Int32

  /// Runs the program to its end, without a terminal and with no variable of the machine's.
  static func program(_ arguments: [String], environment: [String: String] = [:]) async throws -> Run {
    try await of(Program.path("datagouv-tui"), arguments, environment: environment)
  }

  /// Runs a line of shell in which `$0` is the program.
  static func shell(_ line: String) async throws -> Run {
    try await of("/bin/sh", ["-c", line, Program.path("datagouv-tui")], environment: [:])
  }

  private static func of(
    _ path: String, _ arguments: [String], environment: [String: String]
  ) async throws -> Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["output", "errors"].map { folder.appending(path: $0) }
    for name in names { try Data().write(to: name) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = Program.environment().merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return Run(
      output: try String(contentsOf: names[0], encoding: .utf8),
      errors: try String(contentsOf: names[1], encoding: .utf8), status: process.terminationStatus)
  }
}
