/// A record of a page that could not be read.
public struct SkippedRecord: Hashable, Sendable {
  /// Its place in the page, from 0.
  public var index: Int
  /// Where in it and why.
  public var reason: String

  /// Makes a note of a skipped record.
  public init(index: Int, reason: String) {
    self.index = index
    self.reason = reason
  }
}

/// An answer in which a record that cannot be read is left out rather than fatal.
protocol SkipsRecords {
  var skipped: [SkippedRecord] { get }
}

extension Page: SkipsRecords {}
