/// A schema of schema.data.gouv.fr that files can follow (`GET /api/1/datasets/schemas/`).
public struct DataSchema: Hashable, Sendable, Identifiable {
  /// A version of a schema.
  public struct Version: Hashable, Sendable {
    /// Such as `2.3.1`.
    public var name: String
    /// Its definition.
    public var url: String?
    /// Makes a version.
    public init(name: String, url: String? = nil) {
      self.name = name
      self.url = url
    }
  }

  /// Its name, such as `etalab/schema-irve-statique`, as the filter `schema` takes it.
  public var name: String
  /// Its title.
  public var title: String?
  /// What it describes.
  public var description: String?
  /// The definition of its latest version.
  public var url: String?
  /// How it is defined, such as `tableschema` or `jsonschema`; open-ended.
  public var kind: String?
  /// Whom to write to.
  public var contact: String?
  /// Page about it.
  public var homepage: String?
  /// Labels that it was given.
  public var labels: [String]
  /// Its versions, in the server's order.
  public var versions: [Version]
  /// Id of the dataset that gathers all files that follow it, if there is one.
  public var consolidationDatasetID: String?

  /// Its name.
  public var id: String { name }

  /// Makes a schema.
  public init(
    name: String, title: String? = nil, description: String? = nil, url: String? = nil, kind: String? = nil,
    contact: String? = nil, homepage: String? = nil, labels: [String] = [], versions: [Version] = [],
    consolidationDatasetID: String? = nil
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.url = url
    self.kind = kind
    self.contact = contact
    self.homepage = homepage
    self.labels = labels
    self.versions = versions
    self.consolidationDatasetID = consolidationDatasetID
  }
}

extension DataSchema: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let name = try record.required("name")
    let versions = record["versions"].items.map { ($0["version_name"].text, $0["schema_url"].text) }
    self.init(
      name: name, title: record["title"].text, description: record["description"].text,
      url: record["schema_url"].text, kind: record["schema_type"].text, contact: record["contact"].text,
      homepage: record["homepage"].text, labels: record["labels"].texts,
      versions: versions.compactMap { name, url in name.map { Version(name: $0, url: url) } },
      consolidationDatasetID: record["consolidation_dataset_id"].text)
  }
}
