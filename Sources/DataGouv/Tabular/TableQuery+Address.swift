public import Foundation

extension TableQuery {
  /// The address that `rows(_:)` asks first, for people to take the query elsewhere:
  /// `/api/resources/{id}/data/` with its arguments.
  ///
  /// - Throws: `serviceMissing` when the portal has no Tabular API, `invalidRequest` for what cannot be sent.
  public func address(on portal: Portal) throws(DataGouvError) -> URL {
    try Endpoint.rows(self, style: QueryStyle()).call(to: portal, userAgent: "").url
  }
}
