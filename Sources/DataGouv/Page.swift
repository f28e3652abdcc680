/// One page of a list, as the Main API's envelope tells it.
public struct Page<Item: Sendable & Hashable>: Hashable, Sendable {
  /// What the page holds, in the server's order.
  public var items: [Item]
  /// Its number, from 1.
  public var number: Int
  /// How many items a page may hold.
  public var size: Int
  /// How many items all pages hold; the v2 search caps it at about 10,000.
  public var total: Int
  /// Records that could not be read and were left out, each with the reason.
  public var skipped: [SkippedRecord]

  /// Makes a page.
  public init(items: [Item], number: Int, size: Int, total: Int, skipped: [SkippedRecord] = []) {
    self.items = items
    self.number = number
    self.size = size
    self.total = total
    self.skipped = skipped
  }

  /// Whether another page follows this one.
  public var hasNext: Bool { number * size < total }
}

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
