/// A way to read catalogues, such as DCAT or CSW (`GET /api/1/harvest/backends/`).
public struct HarvestBackend: Hashable, Sendable, Identifiable {
  /// Something that can be set for a source which is read this way.
  public struct Option: Hashable, Sendable {
    /// Its name in a source's configuration.
    public var key: String
    /// Its name for people.
    public var label: String?
    /// What it does.
    public var description: String?
    /// Makes an option.
    public init(key: String, label: String? = nil, description: String? = nil) {
      self.key = key
      self.label = label
      self.description = description
    }
  }

  /// Such as `csw-dcat`.
  public var id: String
  /// Its name.
  public var label: String
  /// What can keep records out.
  public var filters: [Option]
  /// What can be switched on.
  public var features: [Option]
  /// What else can be set.
  public var settings: [Option]

  /// Makes a backend.
  public init(
    id: String, label: String, filters: [Option] = [], features: [Option] = [], settings: [Option] = []
  ) {
    self.id = id
    self.label = label
    self.filters = filters
    self.features = features
    self.settings = settings
  }
}

extension HarvestBackend: RecordReadable {
  init(_ record: Record) throws(Undecodable) {
    let id = try record.required("id")
    self.init(
      id: id, label: record["label"].text ?? id, filters: Self.options(record["filters"]),
      features: Self.options(record["features"]), settings: Self.options(record["extra_configs"]))
  }

  private static func options(_ list: Record) -> [Option] {
    list.items.compactMap { item in
      let label = item["label"].text
      let description = item["description"].text
      return item["key"].text.map { Option(key: $0, label: label, description: description) }
    }
  }
}
