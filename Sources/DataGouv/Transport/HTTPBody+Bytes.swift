import Foundation
import NIOCore

extension HTTPBody {
  /// The bytes in the order in which they are sent, in pieces of 64 KiB at most; a file that ends before its part
  /// does is an error.
  struct Bytes: AsyncSequence, Sendable {
    let body: HTTPBody

    func makeAsyncIterator() -> Iterator { Iterator(body: body) }
  }

  /// Reads the file piece by piece, when the network takes the next one.
  struct Iterator: AsyncIteratorProtocol {
    private static let pieceSize: Int64 = 65_536

    private enum Place { case head, file, tail, end }

    private let body: HTTPBody
    private var place = Place.head
    private var handle: FileHandle?
    private var left: Int64 = 0

    init(body: HTTPBody) { self.body = body }

    mutating func next() async throws -> ByteBuffer? {
      while true {
        switch place {
        case .head:
          place = .file
          left = body.file?.length ?? 0
          if !body.head.isEmpty { return ByteBuffer(bytes: body.head) }
        case .file:
          guard let file = body.file, left > 0 else {
            try handle?.close()
            place = .tail
            continue
          }
          let piece = try read(file)
          left -= Int64(piece.count)
          body.meter?.note(Int64(piece.count))
          return ByteBuffer(bytes: piece)
        case .tail:
          place = .end
          if !body.tail.isEmpty { return ByteBuffer(bytes: body.tail) }
        case .end: return nil
        }
      }
    }

    private mutating func read(_ file: FilePart) throws -> Data {
      if handle == nil {
        handle = try FileHandle(forReadingFrom: file.url)
        try handle?.seek(toOffset: UInt64(file.offset))
      }
      guard let piece = try handle?.read(upToCount: Int(min(left, Self.pieceSize))), !piece.isEmpty else {
        throw DataGouvError.invalidRequest(.file(file.url.path(percentEncoded: false), .cut))
      }
      return piece
    }
  }
}
