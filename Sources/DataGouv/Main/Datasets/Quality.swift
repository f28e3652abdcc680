/// How well a dataset is described, by the portal's nine equally weighted criteria
/// (`Dataset.compute_quality` of udata). A criterion that the server left out does not apply.
public struct Quality: Hashable, Sendable {
  /// What is looked at; the raw value is the server's key.
  public enum Criterion: String, Hashable, Sendable, CaseIterable {
    /// The description has more than 100 characters.
    case description = "dataset_description_quality"
    /// A licence is set.
    case license
    /// An update frequency is set.
    case updateFrequency = "update_frequency"
    /// The last update is not later than the frequency promises.
    case updateInTime = "update_fulfilled_in_time"
    /// The days that the data cover are told.
    case temporalCoverage = "temporal_coverage"
    /// The territory that the data cover is told.
    case spatialCoverage = "spatial"
    /// At least one file has an open format.
    case openFormat = "has_open_format"
    /// All files could be fetched.
    case resourcesAvailable = "all_resources_available"
    /// A file has a description, or is a documentation.
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
