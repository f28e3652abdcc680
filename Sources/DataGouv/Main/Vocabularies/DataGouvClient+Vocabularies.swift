/// The closed lists from which a dataset's metadata are chosen, with labels in `ClientConfiguration.language`.
extension DataGouvClient {
  /// The licences that datasets can have: `GET /api/1/datasets/licenses/`.
  public func licenses() async throws(DataGouvError) -> [License] { try await vocabulary("licenses") }

  /// How often data can be updated: `GET /api/1/datasets/frequencies/`. Datasets of older portals can still have ids
  /// that are not in it.
  public func frequencies() async throws(DataGouvError) -> [Named] { try await vocabulary("frequencies") }

  /// What a file can be of its dataset, such as `main` or `documentation`: `GET /api/1/datasets/resource_types/`.
  public func resourceTypes() async throws(DataGouvError) -> [Named] {
    try await vocabulary("resource_types")
  }

  /// The schemas that files can follow: `GET /api/1/datasets/schemas/`. Status 503 when the portal cannot reach the
  /// catalogue of schemas.
  public func schemas() async throws(DataGouvError) -> [DataSchema] { try await vocabulary("schemas") }

  /// The badges of datasets, such as `hvd`: `GET /api/1/datasets/badges/`.
  public func datasetBadges() async throws(DataGouvError) -> [Named] {
    try await load(.labels(labelled("badges")))
  }

  /// The endings of file names that the portal takes: `GET /api/1/datasets/extensions/`.
  public func allowedExtensions() async throws(DataGouvError) -> [String] {
    try await load(.texts(.main("1/datasets/extensions/")))
  }

  private func vocabulary<Item: RecordReadable & Hashable>(_ name: String) async throws(DataGouvError)
    -> [Item]
  {
    try await load(.list(labelled(name))).items
  }

  private func labelled(_ name: String) -> Route {
    .main("1/datasets/\(name)/", ["lang": configuration.language])
  }
}
