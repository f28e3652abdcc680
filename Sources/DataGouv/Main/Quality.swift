/// How well a dataset is described, by the portal's nine equally weighted criteria
/// (`Dataset.compute_quality` of udata). A criterion that the server left out does not apply.
public struct Quality: Hashable, Sendable {
  /// What is looked at; the raw value is the server's key.
  public enum Criterion: String, Hashable, Sendable, CaseIterable {
    case description = "dataset_description_quality"
    case license
    case updateFrequency = "update_frequency"
    case updateInTime = "update_fulfilled_in_time"
    case temporalCoverage = "temporal_coverage"
    case spatialCoverage = "spatial"
    case openFormat = "has_open_format"
    case resourcesAvailable = "all_resources_available"
    case resourcesDocumented = "resources_documentation"
    /// Whether there is a file at all; told, but not part of the score.
    case hasResources = "has_resources"
  }

  /// From 0 to 1.
  public var score: Double
  /// The criteria that the server judged, and how.
  public var criteria: [Criterion: Bool]

  /// Makes a quality.
  public init(score: Double, criteria: [Criterion: Bool]) {
    self.score = score
    self.criteria = criteria
  }
}
