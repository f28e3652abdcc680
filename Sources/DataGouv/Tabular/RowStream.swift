/// The rows of a JSON stream while they come, some at a time. It can be read once.
///
/// A stream that ends before its list does is `unreachable` with `interrupted`. A server that fails after the first byte
/// can also end the list early: compare the number of rows with `TablePage.total`.
public struct RowStream: AsyncSequence, Sendable {
  private let bytes: ByteStream
  private let host: String

  /// Reads the rows of a body.
  init(_ bytes: ByteStream, host: String) {
    self.bytes = bytes
    self.host = host
  }

  /// Starts to read.
  public func makeAsyncIterator() -> Iterator { Iterator(pieces: bytes.makeAsyncIterator(), host: host) }

  /// Gives rows.
  public struct Iterator: AsyncIteratorProtocol {
    private var pieces: ByteStream.Iterator
    private var splitter = ListSplitter()
    private let host: String

    init(pieces: ByteStream.Iterator, host: String) {
      self.pieces = pieces
      self.host = host
    }

    /// The next rows, never none; `nil` at the end.
    public mutating func next() async throws(DataGouvError) -> [TablePage.Row]? {
      while let piece = try await pieces.next() {
        let rows = try Self.rows(splitter.take(piece))
        if !rows.isEmpty { return rows }
      }
      guard splitter.isComplete else { throw .unreachable(host: host, .interrupted) }
      return nil
    }

    private static func rows(_ texts: [[UInt8]]) throws(DataGouvError) -> [TablePage.Row] {
      var rows: [TablePage.Row] = []
      for text in texts {
        let json: JSONValue
        do {
          json = try JSONParser.parse(text)
        } catch {
          throw .undecodable(path: "[…]", reason: .notJSON(error.words))
        }
        guard case .object(let members) = json else {
          throw .undecodable(path: "[…]", reason: AnswerProblem(json, expected: .object))
        }
        rows.append(TablePage.Row(members))
      }
      return rows
    }
  }
}
