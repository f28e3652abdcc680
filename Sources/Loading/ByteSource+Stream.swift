import DataGouv
import LocalTables

extension ByteSource {
  /// The body of an answer.
  init(_ stream: ByteStream) {
    self.init(Pieces(stream: stream), expectedBytes: stream.length.map { Int($0) })
  }

  /// The pieces of a stream, whose errors are of any kind.
  private struct Pieces: AsyncSequence, Sendable {
    typealias Failure = any Error

    let stream: ByteStream

    func makeAsyncIterator() -> Iterator { Iterator(pieces: stream.makeAsyncIterator()) }

    struct Iterator: AsyncIteratorProtocol {
      var pieces: ByteStream.Iterator

      mutating func next() async throws -> [UInt8]? { try await pieces.next() }
    }
  }
}
