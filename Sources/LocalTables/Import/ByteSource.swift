/// Where the bytes of a table come from, in chunks of any size.
package struct ByteSource: Sendable {
  /// The bytes; their end is the end of the file, an error is an interruption.
  package let chunks: any AsyncSequence<[UInt8], any Error> & Sendable
  /// How many bytes there should be, if that is known; fewer are a truncated file.
  package let expectedBytes: Int?

  /// A source of chunks, such as the body of an answer.
  package init(_ chunks: any AsyncSequence<[UInt8], any Error> & Sendable, expectedBytes: Int? = nil) {
    self.chunks = chunks
    self.expectedBytes = expectedBytes
  }
}
