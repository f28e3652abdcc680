/// How the Tabular or the Metrics API says that it is (`GET /health/`).
public struct ServiceHealth: Hashable, Sendable {
  /// Whether it can answer; not when its database is down.
  public var isWell: Bool
  /// The server's own word, `ok`.
  public var status: String?
  /// Version of its program.
  public var version: String?
  /// When it was started.
  public var upSince: Timestamp?
  /// What is wrong, in the server's words.
  public var errors: [String]

  /// Makes a report.
  public init(
    isWell: Bool, status: String? = nil, version: String? = nil, upSince: Timestamp? = nil,
    errors: [String] = []
  ) {
    self.isWell = isWell
    self.status = status
    self.version = version
    self.upSince = upSince
    self.errors = errors
  }
}

extension ServiceHealth {
  /// Where the report of a service is.
  static func route(_ service: DataGouvError.Service) -> Route { Route(service: service, path: "health/") }

  /// Reads the body of a success.
  init(_ json: JSONValue) throws(Undecodable) {
    guard case .object = json else {
      throw Undecodable(path: "", reason: AnswerProblem(json, expected: .object))
    }
    let status = json["status"].text
    self.init(
      isWell: status == "ok", status: status, version: json["version"].text,
      upSince: json["uptime_since"].timestamp)
  }
}
