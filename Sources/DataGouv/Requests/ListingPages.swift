/// The pages of a list, one after the other; see `Listing`.
public struct ListingPages<Item: Sendable & Hashable>: AsyncSequence, Sendable {
  let listing: Listing<Item>

  /// Starts at the first page.
  public func makeAsyncIterator() -> Iterator { Iterator(listing: listing) }

  /// Loads a page each time.
  public struct Iterator: AsyncIteratorProtocol {
    private let listing: Listing<Item>
    private var last: Page<Item>?
    private var loaded = 0
    private var isOver = false

    init(listing: Listing<Item>) { self.listing = listing }

    /// The next page; `nil` after the last.
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(DataGouvError) -> Page<Item>? {
      guard !isOver, loaded < listing.maximumPages ?? .max, let number = following else { return nil }
      // A request that failed or was cancelled is not asked again by the same iteration.
      isOver = true
      if Task.isCancelled { throw .cancelled }
      let page = try await listing.page(number)
      let isEmpty = page.items.isEmpty && page.skipped.isEmpty
      if let last, isEmpty || page.items == last.items && page.skipped == last.skipped { return nil }
      isOver = isEmpty
      last = page
      loaded += 1
      return page
    }

    /// The server's word on the next page counts, if it leads on; without one, the total does.
    private var following: Int? {
      guard let last else { return 1 }
      let number = last.next ?? (last.hasNext ? last.number + 1 : nil)
      return number.flatMap { $0 > last.number ? $0 : nil }
    }
  }
}
