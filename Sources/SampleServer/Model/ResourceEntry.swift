/// A resource as the bundled files tell it.
struct ResourceEntry: Decodable, Sendable {
  /// What became of its rows; without one a resource with a table is browsable.
  enum State: String, Decodable, Sendable {
    /// It was not analysed yet.
    case waiting
    /// The analysis failed.
    case failed
    /// It is larger than what is analysed.
    case tooLarge
    /// Its address does not answer.
    case unavailable
    /// The Tabular API says that it was deleted.
    case deleted
    /// Its table is away while it is filled again.
    case refilling
  }

  /// `{n}`, `{month}` and `{year}` stand for what a repetition counts.
  var title: String
  /// `nil` when the portal does not know it.
  var format: String?
  /// `main` without one.
  var type: String?
  var description: String?
  /// Name of the recipe that its rows are made by.
  var table: String?
  var rows: Int?
  var state: State?
  /// Bytes of a file that is not generated.
  var size: Int?
  /// Last changed so many days ago.
  var age: Int?
  /// Its address elsewhere.
  var url: String?
  var schema: String?
  /// How much of the dataset's downloads it takes, against 1 for the others.
  var weight: Double?
  /// How many resources this stands for.
  var times: Int?
}
