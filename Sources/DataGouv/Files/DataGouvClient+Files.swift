public import Foundation

/// The files themselves, wherever they are.
extension DataGouvClient {
  /// The permanent address of a file, which redirects to where it is now: `/api/1/datasets/r/{id}`. Downloads by it
  /// are counted by the portal; those by the file's own address are only where the portal hosts it.
  public func permanentURL(ofResource id: String) -> URL {
    portal.catalog.appending(path: "api/1/datasets/r/\(id)")
  }

  /// Opens a file by its id: `GET /api/1/datasets/r/{id}`, and on to where it is, on whatever host. Files of the
  /// community are found too. Status 404 when there is none; `invalidRequest` when it is at an `ftp:` address.
  public func file(ofResource id: String, from offset: Int64 = 0) async throws(DataGouvError) -> ByteStream {
    try await file(at: permanentURL(ofResource: id), from: offset)
  }

  /// Opens a file at an http or https address. No key is sent.
  ///
  /// - Parameters:
  ///   - url: Where the file is.
  ///   - offset: The byte to begin with, to go on with a download that broke off. A server that cannot do
  ///     that sends the whole file: `ByteStream.offset` tells where the stream begins. Status 416 when the file has
  ///     no more bytes than that.
  /// - Throws: What came in the way until the head of the answer was there, within `mainDeadline`. Later trouble is
  ///   thrown by the stream.
  public func file(at url: URL, from offset: Int64 = 0) async throws(DataGouvError) -> ByteStream {
    var headers = ["user-agent": configuration.userAgent, "accept": "*/*"]
    if offset > 0 { headers["range"] = "bytes=\(offset)-" }
    return try await stream(HTTPCall(url: url, headers: headers), by: configuration.deadline(for: .main))
  }

  /// Opens a file as it is stored, uncompressed, to be kept; or what is missing of a part that is here.
  ///
  /// Where the file has changed since, or the server gives no parts, the whole comes: `ByteStream.offset` is 0 then.
  /// Status 416 when the file has no more bytes than the part.
  ///
  /// - Parameters:
  ///   - url: Where the file is. No key is sent.
  ///   - part: What is here of it.
  /// - Throws: As `file(at:from:)` does.
  public func storedFile(at url: URL, after part: FilePart? = nil) async throws(DataGouvError) -> ByteStream {
    var headers = ["user-agent": configuration.userAgent, "accept": "*/*", "accept-encoding": "identity"]
    if let part, part.length > 0 {
      headers["range"] = "bytes=\(part.length)-"
      headers["if-range"] = part.validator
    }
    return try await stream(HTTPCall(url: url, headers: headers), by: configuration.deadline(for: .main))
  }
}
