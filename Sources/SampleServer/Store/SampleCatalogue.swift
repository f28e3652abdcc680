import DataGouv
import Foundation

/// The sample catalogue in memory: datasets, their files and their months, all made of the bundled entries.
struct SampleCatalogue: Sendable {
  /// In the order of their slugs, with the archived and deleted ones.
  let datasets: [SampleDataset]
  /// The datasets that lists and searches show.
  let listed: [SampleDataset]
  /// In the order of their slugs, with the deleted one.
  let organizations: [SampleOrganization]
  let vocabulary: Vocabulary
  /// The server's clock, seconds since 1970.
  let now: Int
  /// Id of the organization that had datasets which changed hands.
  let formerOwner: String?
  private let places: [String: Int]
  private let resourcePlaces: [String: (dataset: Int, resource: Int)]

  /// Reads the bundled files.
  ///
  /// - Throws: `SampleServerError.catalogueUnreadable`.
  init(_ folder: CatalogueFolder, now: Int) throws {
    self.now = now
    organizations = try folder.records("organizations", as: OrganizationEntry.self).map {
      slug, entry, body in
      SampleOrganization(
        slug: slug, entry: entry, description: entry.description ?? body,
        created: Self.moment(entry.created, of: entry.id, now),
        modified: Self.moment(entry.modified, of: entry.id, now))
    }
    let producers = Dictionary(
      organizations.map { ($0.entry.key, $0) }, uniquingKeysWith: { first, _ in first })
    formerOwner = producers["etalab"]?.id
    vocabulary = Vocabulary(
      places: Place.read(try folder.text("communes.csv")),
      words: try folder.decoded("words.json", as: [String: [String]].self))
    datasets = try folder.records("datasets", as: DatasetEntry.self).map { slug, entry, body in
      Self.dataset(slug, entry, entry.description ?? body, producers[entry.organization ?? ""], now)
    }
    listed = datasets.filter(\.isListed)
    var places: [String: Int] = [:]
    var resourcePlaces: [String: (dataset: Int, resource: Int)] = [:]
    for (index, dataset) in datasets.enumerated() {
      for name in [dataset.id, dataset.slug] + (dataset.entry.oldSlugs ?? []) { places[name] = index }
      for (position, resource) in dataset.resources.enumerated() {
        resourcePlaces[resource.id] = (index, position)
      }
    }
    self.places = places
    self.resourcePlaces = resourcePlaces
  }

  /// The dataset of an id, a slug, a slug in another case or a slug that it had before.
  func dataset(_ name: String) -> SampleDataset? {
    (places[name] ?? places[name.lowercased()]).map { datasets[$0] }
  }

  /// The organization of an id, a slug or a slug in another case.
  func organization(_ name: String) -> SampleOrganization? {
    organizations.first { $0.id == name || $0.slug == name.lowercased() }
  }

  /// The organization that the entries call by a key.
  func organization(key: String?) -> SampleOrganization? {
    key.flatMap { key in organizations.first { $0.entry.key == key } }
  }

  /// The file of an id and its dataset.
  func resource(_ id: String) -> (resource: SampleResource, dataset: SampleDataset)? {
    resourcePlaces[id.lowercased()].map {
      (datasets[$0.dataset].resources[$0.resource], datasets[$0.dataset])
    }
  }

  private static func dataset(
    _ slug: String, _ entry: DatasetEntry, _ description: String, _ organization: SampleOrganization?,
    _ now: Int
  ) -> SampleDataset {
    let created = moment(entry.created, of: entry.id, now)
    let resources = entry.resources.flatMap { resource in
      (0..<(resource.copies ?? 1)).map { copy in
        SampleResource(
          id: self.id(resource.id, plus: copy), title: title(resource.title, copy, now), entry: resource,
          datasetID: entry.id,
          created: max(created, moment(resource.updated + copy * 30 + 200, of: resource.id, now)),
          modified: max(created, moment(resource.updated + copy * 30, of: resource.id, now)))
      }
    }
    let figures = TrafficModel(entry: entry, created: created, now: now).figures(of: resources)
    return SampleDataset(
      slug: slug, entry: entry, description: description, organization: organization,
      resources: figures.resources, months: figures.months, created: created,
      modified: max(created, moment(entry.modified, of: entry.id, now)), now: now)
  }

  /// So many days before now, at an hour of its own.
  static func moment(_ days: Int, of name: String, _ now: Int) -> Int {
    var dice = Dice(Dice.seed(name), days)
    return now - days * 86_400 - dice.below(86_400) * (days > 0 ? 1 : 0)
  }

  /// The UUID so many after one, by its last twelve digits.
  private static func id(_ id: String, plus copy: Int) -> String {
    guard copy > 0, let last = UInt64(id.suffix(12), radix: 16) else { return id }
    return String(id.dropLast(12)) + String(SampleResource.hexadecimal(last + UInt64(copy)).suffix(12))
  }

  /// The title with its `{month}` filled in, so many months before the running one.
  private static func title(_ title: String, _ copy: Int, _ now: Int) -> String {
    title.replacing("{month}", with: TrafficModel.month(ofSecond: now).advanced(by: -copy).text)
  }
}
