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
  /// Number of the page that the server says comes next; `nil` when it says that there is none, or nothing.
  public var next: Int?
  /// How many items each value of a facet has, where a search tells; empty elsewhere.
  public var facets: [Facet]
  /// Records that could not be read and were left out, each with the reason.
  public var skipped: [SkippedRecord]

  /// Makes a page.
  public init(
    items: [Item], number: Int, size: Int, total: Int, next: Int? = nil, facets: [Facet] = [],
    skipped: [SkippedRecord] = []
  ) {
    self.items = items
    self.number = number
    self.size = size
    self.total = total
    self.next = next
    self.facets = facets
    self.skipped = skipped
  }

  /// Whether another page follows this one.
  public var hasNext: Bool { number * size < total }
}
