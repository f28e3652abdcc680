/// A file that someone else than the producer added to a dataset (`GET /api/1/datasets/community_resources/{id}/`).
public struct CommunityResource: Hashable, Sendable, Identifiable {
  /// The file itself.
  public var resource: Resource
  /// Id, title and page of the dataset; `nil` when it is gone.
  public var dataset: Named?
  /// Who added it; `nil` when the account is gone.
  public var producer: Producer?

  /// UUID of the file.
  public var id: String { resource.id }

  /// Makes a community resource.
  public init(resource: Resource, dataset: Named? = nil, producer: Producer? = nil) {
    self.resource = resource
    self.dataset = dataset
    self.producer = producer
  }
}

extension CommunityResource: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let dataset = record["dataset"]
    let id = dataset["id"].text
    let title = dataset["title"].text
    let page = dataset["page"].text
    self.init(
      resource: try Resource(record), dataset: id.map { Named(id: $0, label: title, url: page) },
      producer: Producer(of: record))
  }
}
