public import Foundation

extension DataGouvClient {
  /// The largest document of an API that is read, in bytes.
  static let descriptionLimit = 5_000_000

  /// What a dataservice can be asked: its `Dataservice.machineDocumentationURL`, read as by `apiDescription(at:)`.
  /// `invalidRequest` when it has none.
  public func apiDescription(of dataservice: Dataservice) async throws(DataGouvError) -> APIDescription {
    guard let address = dataservice.machineDocumentationURL else {
      throw .invalidRequest(.noDescription)
    }
    guard let url = URL(string: address) else { throw .invalidRequest(.notAnAddress(address)) }
    return try await apiDescription(at: url)
  }

  /// What an API can be asked, read from an OpenAPI 3 or Swagger 2 document in JSON or YAML at an http or https
  /// address. It is anybody's server: no key is sent.
  ///
  /// References are followed within the document, one step, for parameters and paths; others lead to servers that
  /// nobody chose. Relative servers are taken from the address that is given here, not from one that it redirects to.
  ///
  /// - Throws: `tooLarge` above 5 MB; `undecodable` with what it is instead of an API description; `invalidRequest`
  ///   for an address of another kind. The whole call lasts `ClientConfiguration.mainDeadline` at most.
  public func apiDescription(at url: URL) async throws(DataGouvError) -> APIDescription {
    guard let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme), url.host() != nil else {
      throw .invalidRequest(.notOfTheWeb(url.absoluteString))
    }
    let headers = [
      "user-agent": configuration.userAgent,
      "accept": "application/json, application/yaml, text/yaml;q=0.9, */*;q=0.5",
    ]
    let call = HTTPCall(url: url, headers: headers)
    let answer = try await transport.send(call, by: configuration.deadline(for: .main))
    guard answer.isSuccess else {
      throw .status(
        answer.status, message: ServerMessage(answer).text, code: nil, retryAfter: answer.retryAfter)
    }
    guard answer.body.count <= Self.descriptionLimit else { throw .tooLarge(limit: Self.descriptionLimit) }
    do {
      return try APIDescriptionReader.read(APIDescriptionReader.parse(answer.body), from: url)
    } catch {
      throw error.error
    }
  }
}
