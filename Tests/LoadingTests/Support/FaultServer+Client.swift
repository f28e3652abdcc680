import DataGouv
import FaultServer
import Foundation
import Testing

extension FaultServer {
  /// A client of a portal whose services are all here.
  func client() throws -> DataGouvClient {
    let url = try #require(URL(string: address))
    var configuration = ClientConfiguration(environment: [:])
    // A machine that is busy with other tests is no fault of the server's.
    configuration.mainDeadline = .seconds(300)
    configuration.tabularDeadline = .seconds(300)
    return DataGouvClient(
      portal: Portal(catalog: url, tabular: url, metrics: nil), configuration: configuration)
  }
}
