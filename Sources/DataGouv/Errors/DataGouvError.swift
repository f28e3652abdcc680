/// What can go wrong with a call, told apart by what a person can do about it.
public enum DataGouvError: Error, Hashable, Sendable {
  /// The kinds of connection trouble.
  public enum ConnectionFailure: Hashable, Sendable {
    /// The host name does not resolve.
    case unknownHost
    /// Nothing listens there.
    case refused
    /// The TLS handshake failed or the certificate is not trusted.
    case insecure
    /// The connection broke while it was in use, or the answer was cut short.
    case interrupted
    /// The proxy of the environment refused or cannot be reached.
    case proxy
    /// The program was told to leave the network alone, and the answer was not kept.
    case offline
  }

  /// No answer could be had from a host.
  case unreachable(host: String, ConnectionFailure)
  /// The whole call took longer than its deadline.
  case timedOut(host: String, after: Duration)
  /// The server answered with a status that is not a success. `message` is its own words, cleaned of markup and
  /// cut to a sentence or two; `code` a database code such as `42883` where one came; `retryAfter` what the
  /// server asked to wait.
  case status(Int, message: String?, code: String?, retryAfter: Duration?)
  /// The answer is not what the route promises: where in it (`data[3].title`), and why.
  case undecodable(path: String, reason: AnswerProblem)
  /// The answer is larger than the call allows, in bytes.
  case tooLarge(limit: Int)
  /// The request is not one that can be sent.
  case invalidRequest(RequestProblem)
  /// The portal has no such service (the demo site has no Metrics API).
  case serviceMissing(Service)
  /// The server refused the values of a form: why each field that it names was refused.
  case refused(fields: [FieldProblem])
  /// The request needs a key, and the client has none.
  case keyMissing
  /// The table was filled anew while its pages were read, which then do not belong together.
  case tableChanged
  /// The call was cancelled by its caller.
  case cancelled

  /// A field of a form, and what a server says about its value.
  public struct FieldProblem: Hashable, Sendable {
    /// Its name; one inside another is told with a dot, `temporal_coverage.start`.
    public var name: String
    /// The server's words, in the language that was asked for.
    public var reason: String
    /// Makes a problem.
    public init(name: String, reason: String) {
      self.name = name
      self.reason = reason
    }
  }

  /// The three APIs.
  public enum Service: Hashable, Sendable {
    /// The catalogue (udata).
    case main
    /// The rows of files (api-tabular).
    case tabular
    /// Visits and downloads a month.
    case metrics
  }
}
