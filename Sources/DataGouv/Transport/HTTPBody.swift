package import Foundation

/// What a request carries: bytes, then perhaps a part of a file, then bytes again. The file is read while it is sent.
package struct HTTPBody: Hashable, Sendable {
  /// A part of a file.
  package struct FilePart: Hashable, Sendable {
    /// Where the file is.
    package var url: URL
    /// How many of its bytes are left out before the part.
    package var offset: Int64
    /// How many bytes the part has.
    package var length: Int64

    /// Makes a part.
    package init(url: URL, offset: Int64, length: Int64) {
      self.url = url
      self.offset = offset
      self.length = length
    }
  }

  /// Its media type, for `Content-Type`.
  package var type: String
  /// What comes first.
  package var head: [UInt8]
  /// What comes out of a file.
  package var file: FilePart?
  /// What comes last.
  package var tail: [UInt8]
  /// Told how much of the file has been sent.
  package var meter: ByteMeter?

  /// Makes a body.
  package init(
    type: String, head: [UInt8], file: FilePart? = nil, tail: [UInt8] = [], meter: ByteMeter? = nil
  ) {
    self.type = type
    self.head = head
    self.file = file
    self.tail = tail
    self.meter = meter
  }

  /// A JSON text.
  package static func json(_ value: JSONValue) -> HTTPBody {
    HTTPBody(type: "application/json", head: Array(value.compact.utf8))
  }

  /// Its length in bytes.
  package var length: Int64 { Int64(head.count) + (file?.length ?? 0) + Int64(tail.count) }
}
