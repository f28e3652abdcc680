/// A file that someone else adds to a dataset, as the catalogue describes it.
struct CommunityEntry: Decodable, Sendable {
  /// Slug of the dataset; none for one whose dataset is no more.
  var dataset: String?
  var title: String
  var description: String?
  var organization: String?
  var owner: [String]?
  var format: String
  var type: String?
  var url: String
  /// Bytes.
  var size: Int64?
  /// Days since it was created and changed.
  var created: Int
  var modified: Int
}

/// A community resource of the catalogue.
struct SampleCommunityResource: Sendable {
  let resource: SampleResource
  let producer: Producer
  /// Id of its dataset.
  let dataset: String?
}
