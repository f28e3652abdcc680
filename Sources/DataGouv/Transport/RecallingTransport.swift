package import Foundation

/// Keeps the answers of the portal's services, and gives a kept one, with its date, when the network fails or must
/// not be used.
package struct RecallingTransport<Base: Transport>: Transport {
  private let base: Base
  private let store: any AnswerStore
  private let isOffline: Bool
  private let roots: [String]
  private let now: @Sendable () -> Date

  /// Recalls answers over a transport that does not.
  ///
  /// - Parameters:
  ///   - portal: the services whose answers are kept; what comes from elsewhere, such as files, is not.
  ///   - isOffline: whether the network is left alone.
  package init(
    _ base: Base, store: any AnswerStore, portal: Portal, isOffline: Bool,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.base = base
    self.store = store
    self.isOffline = isOffline
    self.now = now
    roots = [portal.catalog, portal.tabular, portal.metrics].compactMap { root in
      root.map { $0.absoluteString.hasSuffix("/") ? $0.absoluteString : "\($0.absoluteString)/" }
    }
  }

  /// Sends a call; see `Transport`. When no server answers, the newest kept answer is given instead, and noted in
  /// the task's `AnswerAge`.
  package func send(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPAnswer {
    guard let key = key(of: call) else {
      if isOffline { throw .unreachable(host: call.host, .offline) }
      return try await base.send(call, by: deadline)
    }
    let failure: Result<HTTPAnswer, DataGouvError>
    if isOffline {
      failure = .failure(.unreachable(host: call.host, .offline))
    } else {
      do {
        let answer = try await base.send(call, by: deadline)
        guard [502, 503, 504].contains(answer.status) else {
          if isKept(answer) { await keep(answer, to: call, as: key) }
          return answer
        }
        failure = .success(answer)
      } catch {
        switch error {
        case .unreachable, .timedOut: failure = .failure(error)
        default: throw error
        }
      }
    }
    guard let stored = await store.stored(key) else { return try failure.get() }
    AnswerAge.current?.note(stored.fetched, because: isOffline ? nil : Self.reason(of: failure))
    return stored.answer
  }

  private static func reason(of failure: Result<HTTPAnswer, DataGouvError>) -> DataGouvError {
    switch failure {
    case .success(let answer): .status(answer.status, message: nil, code: nil, retryAfter: answer.retryAfter)
    case .failure(let error): error
    }
  }

  /// Opens a stream; see `Transport`. Nothing of it is kept.
  package func open(_ call: HTTPCall, by deadline: Deadline) async throws(DataGouvError) -> HTTPStream {
    if isOffline { throw .unreachable(host: call.host, .offline) }
    return try await base.open(call, by: deadline)
  }

  /// Closes the transport below.
  package func close() async { await base.close() }

  /// A record that was asked for by its slug is kept under its id too, by which links, bookmarks and the history ask.
  private func keep(_ answer: HTTPAnswer, to call: HTTPCall, as key: String) async {
    let stored = StoredAnswer(answer: answer, fetched: now())
    await store.keep(stored, as: key)
    var identified = call
    guard answer.isSuccess, let url = Self.address(of: answer, askedAt: call.url) else { return }
    identified.url = url
    if let key = self.key(of: identified) { await store.keep(stored, as: key) }
  }

  /// The address of a record by its id, where it was asked for by its slug: `/api/2/datasets/{slug}/`.
  private static func address(of answer: HTTPAnswer, askedAt url: URL) -> URL? {
    guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: false) else { return nil }
    let steps = parts.path.split(separator: "/")
    guard steps.count >= 4, steps[steps.count - 4] == "api", let slug = steps.last,
      slug.count != 24 || !slug.allSatisfy(\.isHexDigit),
      let record = try? JSONParser.parse(answer.body), record["slug"].text == String(slug),
      let id = record["id"].text, id.allSatisfy(\.isHexDigit)
    else { return nil }
    parts.path = "/" + (steps.dropLast() + [id[...]]).joined(separator: "/") + "/"
    return parts.url
  }

  /// What an answer is kept under: all of the request that can change it; `nil` for what is not kept. What a key
  /// lets its user see is for that user alone.
  private func key(of call: HTTPCall) -> String? {
    guard call.method == .get, call.headers["x-api-key"] == nil else { return nil }
    let address = call.url.absoluteString
    guard roots.contains(where: address.hasPrefix) else { return nil }
    let headers = call.headers.filter { $0.key != "user-agent" }.sorted { $0.key < $1.key }
    return (["GET \(address)"] + headers.map { "\($0.key): \($0.value)" }).joined(separator: "\n")
  }

  /// What the server says about the request itself is worth keeping, refusals included: a later question depends on
  /// them. The sign-in page of a hotel's network is a success too, but no JSON.
  private func isKept(_ answer: HTTPAnswer) -> Bool {
    [200, 400, 404, 410, 422].contains(answer.status)
      && answer.headers["content-type"]?.contains("json") == true
  }
}
