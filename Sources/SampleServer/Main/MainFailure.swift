/// What the Main API refuses, with the status and the words that it uses.
enum MainFailure: Error, Hashable {
  /// 400 for a field of the query.
  case argument(String, String)
  /// A status and a message.
  case message(Int, String)
  /// 404 of a path that no route has.
  case noRoute

  static let notFound =
    "The requested URL was not found on the server. If you entered the URL manually "
    + "please check your spelling and try again."

  /// 404 of a route whose object or page is not there.
  static func missing(_ path: String) -> MainFailure {
    .message(
      404, "\(notFound) You have requested this URI [\(path)] but did you mean /api/1/datasets/badges/ ?")
  }

  /// As an answer.
  var answer: Answer {
    switch self {
    case .argument(let field, let text):
      MainAPI.json(
        ["errors": .member(field, .string(text)), "message": "Input payload validation failed"], status: 400)
    case .message(let status, let text):
      MainAPI.json(["message": .string(text)], status: status)
    case .noRoute: MainAPI.json(["error": .string(Self.notFound), "status": 404], status: 404)
    }
  }
}

extension JSONValue {
  /// An object of one member whose key is known only when it runs.
  static func member(_ key: String, _ value: JSONValue) -> JSONValue {
    .object([Member(key: key, value: value)])
  }
}
