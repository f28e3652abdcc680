public import Foundation

extension ByteStream {
  /// Writes what is left of the stream to a file or a pipe, piece by piece: the next piece is only taken from the
  /// network when this one is written.
  ///
  /// - Parameters:
  ///   - handle: A file or a pipe that is open for writing; it stays open.
  ///   - progress: Told the number of bytes that are written so far, after each piece.
  /// - Returns: How many bytes were written.
  /// - Throws: `DataGouvError` for the network, `CocoaError` for the file (a full disk, a pipe that was closed). What
  ///   came before is written in either case.
  @discardableResult
  public func write(
    to handle: FileHandle, progress: (Int64) -> Void = { _ in }
  ) async throws -> Int64 {
    var written: Int64 = 0
    for try await piece in self {
      try handle.write(contentsOf: piece)
      written += Int64(piece.count)
      progress(written)
    }
    return written
  }
}
