package import DataGouv
package import Explorer
import Foundation
import LocalTables

/// Reads the files that the explorer wants to read here, from the network or from this machine.
package struct FileReading: Sendable {
  private let shelf: LocalTableShelf
  private let client: @Sendable () async throws -> DataGouvClient

  /// Reads over a client, which may still be coming up.
  package init(shelf: LocalTableShelf, client: @escaping @Sendable () async throws -> DataGouvClient) {
    self.shelf = shelf
    self.client = client
  }

  /// Reads a file; tells how far it is meanwhile. The statistics of its columns are computed if they are wanted.
  package func read(
    _ file: FileImport, isProfiled: Bool = true, report: @escaping @Sendable (ImportStatus) -> Void
  ) async -> Result<Answer, DataGouvError> {
    do {
      let source: ByteSource
      switch file.origin {
      case .path(let path):
        guard FileManager.default.isReadableFile(atPath: path) else {
          return .failure(.invalidRequest(.file(path, .unreadable)))
        }
        source = .file(URL(filePath: path))
      case .address(let address):
        guard let url = URL(string: address) else {
          return .failure(.invalidRequest(.notAnAddress(address)))
        }
        source = ByteSource(try await client().file(at: url))
      }
      let (status, profile) = await shelf.read(
        source, as: file.id, isProfiled: isProfiled, report: report)
      return .success(.imported(status, profile))
    } catch let error as DataGouvError {
      return .failure(error)
    } catch {
      return .failure(.invalidRequest(.other(String(describing: error))))
    }
  }
}
