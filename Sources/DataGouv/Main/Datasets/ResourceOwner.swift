/// A resource and the dataset that it belongs to, as `GET /api/2/datasets/resources/{id}/` tells it.
public struct ResourceOwner: Hashable, Sendable {
  /// The file.
  public var resource: Resource
  /// Id of its dataset; `nil` for some community resources.
  public var datasetID: String?

  /// Makes a pair.
  public init(resource: Resource, datasetID: String?) {
    self.resource = resource
    self.datasetID = datasetID
  }
}
