import DataGouv
import FaultServer
import Foundation
import Testing

extension FaultServer {
  /// A client of a portal whose services are all here.
  func client() throws -> DataGouvClient {
    let url = try #require(URL(string: address))
    return DataGouvClient(
      portal: Portal(catalog: url, tabular: url, metrics: nil), configuration: .patient())
  }
}
