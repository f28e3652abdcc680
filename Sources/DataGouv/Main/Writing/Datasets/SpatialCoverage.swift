/// The territory that a dataset covers, as it is written.
public struct SpatialCoverage: Hashable, Sendable {
  /// Ids of territories, such as `fr:commune:75056`.
  public var zones: [String]
  /// The size of the territories that its rows are about, such as `fr:commune`; `other` when `nil`.
  public var granularity: String?
  /// A geometry of GeoJSON; the server then leaves the territories out.
  public var geometry: JSONValue?

  /// Makes a coverage.
  public init(zones: [String] = [], granularity: String? = nil, geometry: JSONValue? = nil) {
    self.zones = zones
    self.granularity = granularity
    self.geometry = geometry
  }
}

extension SpatialCoverage {
  /// What empties all of it: the server takes no `null` for the whole.
  static let empty: JSONValue = ["zones": nil, "granularity": "other", "geom": nil]

  /// As a dataset's coverage is written. An empty list of territories would leave what is there.
  var json: JSONValue {
    var form = Form()
    form.add("zones", json: zones.isEmpty ? .null : JSONValue(zones))
    form.add("granularity", granularity)
    form.add("geom", json: geometry)
    return form.json
  }
}
