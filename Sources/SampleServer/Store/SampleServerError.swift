/// Why the sample server cannot run.
package enum SampleServerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder with the sample catalogue is not beside the program; where it should be.
  case catalogueMissing(String)
  /// A file of the catalogue cannot be read, and why.
  case catalogueUnreadable(file: String, reason: String)
  /// The port cannot be listened on.
  case cannotListen(port: Int, reason: String)

  package var description: String {
    switch self {
    case .catalogueMissing(let place):
      "The sample catalogue is missing: keep its folder beside the program. It should be \(place)"
    case .catalogueUnreadable(let file, let reason):
      "The sample catalogue's “\(file)” cannot be read: \(reason)"
    case .cannotListen(let port, let reason): "The sample server cannot listen on port \(port): \(reason)"
    }
  }
}
