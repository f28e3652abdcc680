public import Foundation

/// A file that is to be uploaded, and how. It is read while it is sent, and must not change meanwhile.
public struct FileUpload: Hashable, Sendable {
  /// Where it is on this machine.
  public var file: URL
  /// The name that it gets on the portal, which writes it in ASCII with hyphens. Its extension decides whether the
  /// portal takes the file, and what format the file is said to have.
  public var filename: String
  /// Bytes; a file that is larger goes in parts of this size.
  public var partSize: Int64 = 20_000_000
  /// How many parts are sent at the same time, from 1 to 3.
  public var parallelParts = 3
  /// How many times a part is sent again after a lost connection, a status of 500 and above, or 429.
  public var retries = 3
  /// The longest pause before a part is first sent again; each later one is twice as long. A server that asks for
  /// another one gets it.
  public var pause: Duration = .milliseconds(500)
  /// How long each request may take: a part, or a file that goes whole.
  public var deadline: Duration = .seconds(600)

  /// Makes an upload of a file, by its own name unless it is to get another.
  public init(_ file: URL, filename: String? = nil) {
    self.file = file
    self.filename = filename ?? file.lastPathComponent
  }
}
