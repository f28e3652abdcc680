/// What went wrong while a source was copied.
public struct HarvestError: Hashable, Sendable {
  /// The portal's words.
  public var message: String
  /// When it went wrong.
  public var date: Timestamp?

  /// Makes an error.
  public init(message: String, date: Timestamp? = nil) {
    self.message = message
    self.date = date
  }
}

extension HarvestError {
  init?(_ record: Record) {
    let date = record["created_at"].timestamp
    guard let message = record["message"].text else { return nil }
    self.init(message: message, date: date)
  }
}
