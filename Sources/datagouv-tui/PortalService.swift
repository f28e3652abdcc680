import DataGouv
import Explorer
import Loading
import SampleServer

/// Answers the explorer's requests from a portal, which may still have to be started: the sample server comes up
/// behind the first frame.
struct PortalService: Sendable {
  private let client: Task<DataGouvClient, any Error>

  /// Makes a client of the portal, starting the sample server when it is wanted.
  init(settings: LaunchSettings) {
    client = Task.detached {
      let portal =
        switch settings.source {
        case .portal(let portal): portal
        case .sample: try await SampleServer.start().portal
        }
      return DataGouvClient(portal: portal, configuration: settings.clientConfiguration)
    }
  }

  /// Answers one request.
  func answer(to request: Request) async -> Result<Answer, DataGouvError> {
    do {
      return await (try client.value).answer(to: request)
    } catch {
      return .failure(.invalidRequest(String(describing: error)))
    }
  }
}
