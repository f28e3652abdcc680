import DataGouv

extension Headless {
  /// A dataset with all its files, in the producer's order.
  func dataset(_ text: String) async throws -> DatasetReport {
    var name: String
    if case .resource(let id) = reference(text) {
      let owner = try await client.resource(id)
      guard let dataset = owner.datasetID else {
        return DatasetReport(dataset: nil, resources: [owner.resource])
      }
      name = dataset
    } else {
      name = try datasetName(text)
    }
    let dataset = try await client.dataset(name)
    return DatasetReport(dataset: dataset, resources: try await files(of: dataset.id))
  }

  private func files(of datasetID: String) async throws -> [Resource] {
    var files: [Resource] = []
    var number = 1
    while true {
      let page = try await client.resources(of: datasetID, page: number, pageSize: 100)
      files += page.items
      guard page.hasNext, !page.items.isEmpty else { return files }
      number += 1
    }
  }
}
