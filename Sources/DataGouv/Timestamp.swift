public import Foundation

/// A moment or a day as the server wrote it; what cannot be read keeps its text.
public struct Timestamp: Hashable, Sendable {
  /// The server's text.
  public var text: String
  /// The moment, if the text could be read; a day without a time is midnight UTC.
  public var date: Date?

  /// Makes a timestamp of known parts.
  public init(text: String, date: Date?) {
    self.text = text
    self.date = date
  }
}
