import AsyncHTTPClient
import NIOCore

/// The body of an answer while it arrives, in pieces. The next piece is only taken from the network when it is asked
/// for, so a slow reader slows the server down instead of filling the memory. It can be read once.
public struct ByteStream: AsyncSequence, Sendable {
  /// Where it comes from.
  enum Source: Sendable {
    case bytes([UInt8])
    /// The transport is held, for its connections close with it.
    case response(HTTPClientResponse.Body, FailureReader, over: HTTPTransport)
  }

  /// How many bytes will come, if the server told; a compressed answer has no length.
  public let length: Int64?
  /// Its media type, as the server told it.
  public let contentType: String?
  /// The name that the server proposes for a file of it (`Content-Disposition`), as it was sent: not safe as a path.
  public let filename: String?
  /// The place of its first byte in the whole: more than zero when a part was asked for and the server gave it.
  public let offset: Int64
  /// What tells this version of the file from any other, to go on with a download later: its strong entity tag, else
  /// the date of its last change. `nil` when the server tells neither, or compressed what it sends.
  public let validator: String?

  private let source: Source

  /// Makes a stream of an answer's head and body.
  init(headers: [String: String], status: Int, source: Source) {
    let isCompressed = headers["content-encoding"].map { $0 != "identity" } ?? false
    length = isCompressed ? nil : headers["content-length"].flatMap { Int64($0) }
    contentType = headers["content-type"]
    filename = headers["content-disposition"].flatMap(ContentDisposition.filename)
    offset = status == 206 ? headers["content-range"].flatMap(Self.start) ?? 0 : 0
    validator = isCompressed ? nil : Self.validator(headers)
    self.source = source
  }

  /// Starts to read.
  public func makeAsyncIterator() -> Iterator { Iterator(source) }

  /// Reads the rest of it, `limit` bytes at most; more is an error.
  package func collect(upTo limit: Int) async throws(DataGouvError) -> [UInt8] {
    var bytes: [UInt8] = []
    for try await piece in self {
      guard bytes.count + piece.count <= limit else { throw .tooLarge(limit: limit) }
      bytes += piece
    }
    return bytes
  }

  /// A weak tag is one of versions that may differ in their bytes.
  private static func validator(_ headers: [String: String]) -> String? {
    if let tag = headers["etag"], tag.hasPrefix("\"") { return tag }
    return headers["last-modified"]
  }

  /// The first byte of `bytes 100-199/200`.
  private static func start(ofRange text: String) -> Int64? {
    text.split(separator: " ").last.flatMap { Int64($0.prefix { $0 != "-" }) }
  }

  /// Gives piece after piece.
  public struct Iterator: AsyncIteratorProtocol {
    private var bytes: [UInt8]?
    private var body: HTTPClientResponse.Body.AsyncIterator?
    private var failures: FailureReader?
    private var transport: HTTPTransport?

    init(_ source: Source) {
      switch source {
      case .bytes(let bytes): self.bytes = bytes.isEmpty ? nil : bytes
      case .response(let body, let failures, let transport):
        self.transport = transport
        self.body = body.makeAsyncIterator()
        self.failures = failures
      }
    }

    /// The next piece, never empty; `nil` at the end. A body that breaks off is an error.
    public mutating func next() async throws(DataGouvError) -> [UInt8]? {
      if let bytes {
        self.bytes = nil
        return bytes
      }
      do {
        while let piece = try await body?.next() {
          if piece.readableBytes > 0 { return Array(piece.readableBytesView) }
        }
        return nil
      } catch {
        guard !Task.isCancelled, let failures else { throw .cancelled }
        throw failures.error(for: error, whileReadingBody: true)
      }
    }
  }
}
