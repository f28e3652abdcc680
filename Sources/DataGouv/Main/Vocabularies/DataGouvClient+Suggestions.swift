/// What a portal proposes while a word is typed. The typed part can be anywhere in a name, and accents count.
extension DataGouvClient {
  /// Datasets whose title holds a text, `size` at most: `GET /api/1/datasets/suggest/`.
  public func suggestDatasets(
    _ text: String, size: Int = 10
  ) async throws(DataGouvError) -> [Suggestion] {
    try await suggestions("datasets/suggest", text, size)
  }

  /// Formats of files, such as `csv`: `GET /api/1/datasets/suggest/formats/`.
  public func suggestFormats(_ text: String, size: Int = 10) async throws(DataGouvError) -> [String] {
    try await suggestedTexts("datasets/suggest/formats", text, size)
  }

  /// Media types of files, such as `text/csv`: `GET /api/1/datasets/suggest/mime/`.
  public func suggestMediaTypes(_ text: String, size: Int = 10) async throws(DataGouvError) -> [String] {
    try await suggestedTexts("datasets/suggest/mime", text, size)
  }

  /// Keywords: `GET /api/1/tags/suggest/`.
  public func suggestTags(_ text: String, size: Int = 8) async throws(DataGouvError) -> [String] {
    try await suggestedTexts("tags/suggest", text, size)
  }

  /// Things proposed by a route such as `organizations/suggest`; none without a text, which the server refuses.
  func suggestions(
    _ path: String, _ text: String, _ size: Int
  ) async throws(DataGouvError) -> [Suggestion] {
    if text.isEmpty { return [] }
    return try await load(.list(Self.route(path, text, size))).items
  }

  /// Texts proposed by a route; none without a text.
  private func suggestedTexts(
    _ path: String, _ text: String, _ size: Int
  ) async throws(DataGouvError) -> [String] {
    if text.isEmpty { return [] }
    return try await load(.texts(Self.route(path, text, size)))
  }

  private static func route(_ path: String, _ text: String, _ size: Int) -> Route {
    .main("1/\(path)/", ["q": text, "size": "\(max(1, size))"])
  }
}
