import Foundation
import GRDB
import Library
import Synchronization
import Testing

/// A folder of a test's own with a library in it, deleted afterwards.
final class Place: Sendable {
  let folder: URL
  var file: URL { folder.appending(path: "state/library.sqlite") }
  /// What the libraries of this place reported.
  var told: [LibraryTrouble] { reports.withLock(\.self) }

  private let reports = Mutex<[LibraryTrouble]>([])

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "library-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Opens the library.
  func open(_ limits: LibraryLimits = LibraryLimits()) async throws -> Library {
    try await Library(file: file, limits: limits) { [weak self] trouble in
      self?.reports.withLock { $0.append(trouble) }
    }
  }

  /// What lies beside the library, by name, without what belongs to it while it is open.
  func others() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: file.deletingLastPathComponent().path)
    return names.filter { !["", "-wal", "-shm", ".lock"].map { "library.sqlite\($0)" }.contains($0) }.sorted()
  }

  /// Looks into the file with nothing of the library's.
  func look<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: file.path).write(body)
  }
}

/// A dataset of a portal that does not exist.
func dataset(_ id: String, _ title: String = "Rivières", _ subtitle: String = "Ministère") -> Thing {
  Thing(portal: "portal.test", kind: .dataset, id: id, title: title, subtitle: subtitle)
}

/// A moment, in seconds since 1970.
func moment(_ seconds: Double) -> Date { Date(timeIntervalSince1970: seconds) }
