/// A route with how its answer is read.
struct Endpoint<Answer: Sendable>: Sendable {
  /// What the body of a success is.
  enum Content: Sendable {
    /// JSON, and an error when it is not.
    case json
    /// A text, read as the JSON text of the same characters.
    case text
    /// Nothing that matters.
    case nothing
  }

  /// Where the request goes.
  var route: Route
  /// The fields that are asked for (`X-Fields`); all when `nil`.
  var fields: String?
  /// What comes back.
  var content = Content.json
  /// Reads the body of a success.
  var decode: @Sendable (JSONValue) throws(Undecodable) -> Answer

  /// Makes an endpoint of a route.
  init(
    _ route: Route, fields: String? = nil, content: Content = .json,
    decode: @escaping @Sendable (JSONValue) throws(Undecodable) -> Answer
  ) {
    self.route = route
    self.fields = fields
    self.content = content
    self.decode = decode
  }

  /// Makes an endpoint that is read with `GET`.
  init(
    service: DataGouvError.Service, path: String, query: [(name: String, value: String)] = [],
    fields: String? = nil, headers: [String: String] = [:],
    decode: @escaping @Sendable (JSONValue) throws(Undecodable) -> Answer
  ) {
    self.init(
      Route(service: service, path: path, query: query, headers: headers), fields: fields, decode: decode)
  }

  /// The call to a portal; throws when the portal has no such service.
  func call(to portal: Portal, userAgent: String) throws(DataGouvError) -> HTTPCall {
    var call = try route.call(to: portal, userAgent: userAgent)
    call.headers["x-fields"] = fields
    return call
  }
}
