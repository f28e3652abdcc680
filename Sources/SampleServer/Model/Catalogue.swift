import DataGouv
import Foundation

/// All datasets, with what the bundled files leave to be made: ids, dates and figures.
struct Catalogue: Sendable {
  let files: CatalogueFiles
  let now: Date
  /// In the order of the files; deleted ones too.
  let datasets: [SampleDataset]
  private let byName: [String: Int]
  private let byOldSlug: [String: Int]
  private let byResource: [String: (dataset: Int, resource: Int)]

  init(files: CatalogueFiles, now: Date) {
    self.files = files
    self.now = now
    let organizations = Dictionary(files.organizations.map { ($0.key, $0) }) { first, _ in first }
    let present = Present(now)
    datasets = files.datasets.map { entry in
      SampleDataset(
        entry, description: files.descriptions[entry.slug] ?? "",
        organization: entry.organization.flatMap { organizations[$0] }, files: files, now: present)
    }
    var (names, oldSlugs): ([String: Int], [String: Int]) = ([:], [:])
    var resources: [String: (dataset: Int, resource: Int)] = [:]
    for (index, dataset) in datasets.enumerated() {
      names[dataset.id] = index
      names[dataset.entry.slug] = index
      for slug in dataset.entry.oldSlugs ?? [] { oldSlugs[slug] = index }
      for (position, resource) in dataset.resources.enumerated() {
        resources[resource.id] = (index, position)
      }
    }
    (byName, byOldSlug, byResource) = (names, oldSlugs, resources)
  }

  /// What lists and searches show: neither deleted nor archived.
  var listed: [SampleDataset] { datasets.filter { $0.entry.deleted == nil && $0.entry.archived == nil } }

  /// A dataset by its id or slug, deleted or not.
  func dataset(_ idOrSlug: String) -> SampleDataset? { byName[idOrSlug].map { datasets[$0] } }

  /// A dataset by a slug that it had before, or by its slug in another case.
  func moved(_ slug: String) -> SampleDataset? {
    (byOldSlug[slug.lowercased()] ?? byName[slug.lowercased()]).map { datasets[$0] }
  }

  /// A resource by its UUID, and its dataset.
  func resource(_ id: String) -> (dataset: SampleDataset, resource: SampleResource)? {
    byResource[id.lowercased()].map { (datasets[$0.dataset], datasets[$0.dataset].resources[$0.resource]) }
  }
}
