import SampleServer
import Views

extension Messages {
  /// Why the sample server does not run, as a sentence.
  func text(sampleServer error: any Error) -> String {
    switch error as? SampleServerError {
    case .catalogueMissing(let place): catalogueMissing(place)
    case .catalogueUnreadable(let file, let reason): catalogueUnreadable(file, reason: reason)
    case .cannotListen(let port, let reason): cannotListen(port: port, reason: reason)
    case nil: sampleServerFailed("\(error)")
    }
  }
}
