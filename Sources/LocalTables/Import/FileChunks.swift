package import Foundation

/// The bytes of a local file, read as they are asked for.
package struct FileChunks: AsyncSequence, Sendable {
  package typealias Element = [UInt8]
  package typealias Failure = any Error

  private let url: URL
  private let chunkSize: Int

  /// The file is opened when the iteration begins.
  package init(_ url: URL, chunkSize: Int = 256 * 1024) {
    self.url = url
    self.chunkSize = chunkSize
  }

  package func makeAsyncIterator() -> Iterator { Iterator(url: url, chunkSize: chunkSize) }

  /// Reads one chunk after the other.
  package struct Iterator: AsyncIteratorProtocol {
    private let url: URL
    private let chunkSize: Int
    private var handle: FileHandle?

    fileprivate init(url: URL, chunkSize: Int) {
      self.url = url
      self.chunkSize = chunkSize
    }

    package mutating func next() async throws -> [UInt8]? {
      if Task.isCancelled { return nil }
      let file = try handle ?? FileHandle(forReadingFrom: url)
      handle = file
      guard let data = try file.read(upToCount: chunkSize), !data.isEmpty else { return nil }
      return [UInt8](data)
    }
  }
}

extension ByteSource {
  /// A local file; it is opened when it is first read.
  package static func file(_ url: URL) -> Self {
    let size = try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int
    return ByteSource(FileChunks(url), expectedBytes: size)
  }
}
