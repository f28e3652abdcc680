import DataGouv
import Foundation

/// The examples of the articles on the library, on datasets and on files.
enum DatasetsExample {
  /// Compiled and never run: it calls data.gouv.fr.
  static func start() async throws {
    let client = DataGouvClient(portal: .production)
    let results = try await client.search(DatasetQuery(text: "qualité de l'air", sort: .lastUpdate))
    for dataset in results.items {
      print(dataset.title, dataset.producer?.name ?? "")
    }
  }

  /// The README's example, likewise.
  static func walk() async throws {
    let client = DataGouvClient(portal: .production)
    for try await dataset in client.results(of: DatasetQuery(text: "qualité de l'air")) {
      print(dataset.title, dataset.downloads)
    }
  }

  static func read(_ client: DataGouvClient) async throws {
    var query = DatasetQuery(text: "accidents", wantsFacets: true)
    query.filters.tags = ["securite-routiere"]
    query.refinements.formats = ["csv"]
    let page = try await client.search(query)
    for bucket in page.facets.first(where: { $0.name == "producer_type" })?.buckets ?? [] {
      print(bucket.value, bucket.count)
    }

    guard let first = page.items.first else { return }
    let dataset = try await client.dataset(first.id)
    let files = try await client.resources(of: dataset.id)
    print(dataset.title, dataset.license?.label ?? "", files.total)
  }

  static func download(_ id: String, _ client: DataGouvClient, to handle: FileHandle) async throws {
    let stream = try await client.file(ofResource: id)
    let size = stream.length
    try await stream.write(to: handle) { written in
      print("\(written) of \(size.map { "\($0)" } ?? "?") bytes")
    }
  }
}
