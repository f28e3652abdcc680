import Logging

extension DataGouvClient {
  /// Asks an endpoint and reads its answer.
  func load<Answer>(_ endpoint: Endpoint<Answer>) async throws(DataGouvError) -> Answer {
    try await load(endpoint, by: configuration.deadline(for: endpoint.route.service))
  }

  /// The same, as a part of a call that has begun before.
  func load<Answer>(_ endpoint: Endpoint<Answer>, by deadline: Deadline) async throws(DataGouvError) -> Answer
  {
    var call = try endpoint.call(to: portal, userAgent: configuration.userAgent)
    try sign(&call, for: endpoint.route)
    var answer = try await transport.send(call, by: deadline)
    if answer.status == 401, endpoint.route.access == .open,
      call.headers.removeValue(forKey: Self.keyHeader) != nil
    {
      configuration.logger.warning("the key was refused; asked again without it")
      memory.keyIsRefused = true
      answer = try await transport.send(call, by: deadline)
    }
    memory.note(RateLimit(headers: answer.headers), for: endpoint.route.service)
    guard answer.isSuccess else {
      let message = ServerMessage(answer)
      if answer.status == 400, endpoint.fields != nil, call.method.isSafe,
        message.text?.hasPrefix("Mask") == true
      {
        // A portal of another version can lack a field's structure: the whole record holds what is needed too.
        var unmasked = endpoint
        unmasked.fields = nil
        return try await load(unmasked, by: deadline)
      }
      throw Self.error(of: answer, message, to: call)
    }
    let json = try Self.content(of: answer, as: endpoint.content)
    do {
      let decoded = try endpoint.decode(json)
      report(decoded)
      return decoded
    } catch {
      throw error.error
    }
  }

  /// A list whose pages are loaded one by one.
  func listing<Item>(
    pageSize: Int, _ endpoint: @escaping @Sendable (_ page: Int) -> Endpoint<Page<Item>>
  ) -> Listing<Item> {
    Listing(pageSize: pageSize) { page async throws(DataGouvError) in try await load(endpoint(page)) }
  }

  /// A paged list of the Main API at a route.
  func listing<Item: RecordReadable>(_ route: Route, pageSize: Int) -> Listing<Item> {
    listing(pageSize: pageSize) { .page(route, page: $0, size: pageSize) }
  }

  /// Opens the body of an answer without loading it. The service's deadline is that of the answer's head.
  func stream(_ route: Route, accept: String) async throws(DataGouvError) -> ByteStream {
    var route = route
    route.headers["accept"] = accept
    var call = try route.call(to: portal, userAgent: configuration.userAgent)
    try sign(&call, for: route)
    return try await stream(call, by: configuration.deadline(for: route.service))
  }

  /// The same for any address.
  func stream(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> ByteStream {
    let answer = try await transport.open(call, by: deadline)
    guard !answer.isSuccess else { return answer.body }
    let bytes = try await answer.body.collect(upTo: configuration.bodyLimit)
    let whole = HTTPAnswer(status: answer.status, headers: answer.headers, body: bytes)
    throw Self.error(of: whole, ServerMessage(whole), to: call)
  }

  private static let keyHeader = "x-api-key"

  /// Puts the key on a call that needs it. The call's address is the portal's own by construction, and no other
  /// service than the Main API knows keys.
  private func sign(_ call: inout HTTPCall, for route: Route) throws(DataGouvError) {
    let isForReading = configuration.readsAsUser && !memory.keyIsRefused
    guard route.access == .keyed || isForReading, route.service == .main else { return }
    if let key = configuration.key {
      call.headers[Self.keyHeader] = key.secret
    } else if route.access == .keyed {
      throw .keyMissing
    }
  }

  private static func error(
    of answer: HTTPAnswer, _ message: ServerMessage, to call: HTTPCall
  ) -> DataGouvError {
    if answer.status == 400, !call.method.isSafe, let json = try? JSONParser.parse(answer.body) {
      let problems = FieldProblems.all(in: json["errors"])
      if !problems.isEmpty { return .refused(fields: problems) }
    }
    return .status(answer.status, message: message.text, code: message.code, retryAfter: answer.retryAfter)
  }

  private static func content<Answer>(
    of answer: HTTPAnswer, as content: Endpoint<Answer>.Content
  ) throws(DataGouvError) -> JSONValue {
    switch content {
    case .nothing: return .null
    case .text: return .string(String(decoding: answer.body, as: UTF8.self))
    case .json: break
    }
    do {
      return try JSONParser.parse(answer.body)
    } catch {
      let isPage = ServerMessage.looksLikeHTML(answer.body)
      throw .undecodable(path: "", reason: isPage ? .webPage : .notJSON(error.words))
    }
  }

  private func report<Answer>(_ answer: Answer) {
    guard let skipped = (answer as? any SkipsRecords)?.skipped else { return }
    for record in skipped {
      configuration.logger.notice("left out a record that cannot be read: \(record.reason)")
    }
  }
}
