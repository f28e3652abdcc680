extension DataGouvClient {
  /// Asks an endpoint and reads its answer.
  func load<Answer>(_ endpoint: Endpoint<Answer>) async throws(DataGouvError) -> Answer {
    try await load(endpoint, by: configuration.deadline(for: endpoint.service))
  }

  /// The same, as a part of a call that has begun before.
  func load<Answer>(_ endpoint: Endpoint<Answer>, by deadline: Deadline) async throws(DataGouvError) -> Answer
  {
    let call = try endpoint.call(to: portal, userAgent: configuration.userAgent)
    let answer = try await transport.send(call, by: deadline)
    memory.note(RateLimit(headers: answer.headers), for: endpoint.service)
    guard answer.isSuccess else {
      let message = ServerMessage(answer)
      if answer.status == 400, endpoint.fields != nil, message.text?.hasPrefix("Mask") == true {
        // A portal of another version can lack a field's structure: the whole record holds what is needed too.
        var unmasked = endpoint
        unmasked.fields = nil
        return try await load(unmasked, by: deadline)
      }
      throw .status(
        answer.status, message: message.text, code: message.code, retryAfter: answer.retryAfter)
    }
    let json: JSONValue
    do {
      json = try JSONParser.parse(answer.body)
    } catch {
      let reason =
        ServerMessage.looksLikeHTML(answer.body)
        ? "it is a web page, not JSON" : "it is not JSON: \(error.reason) (byte \(error.offset))"
      throw .undecodable(path: "", reason: reason)
    }
    do { return try endpoint.decode(json) } catch { throw error.error }
  }
}
