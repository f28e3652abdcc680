/// A list that a server gives in pages.
///
/// Iterating over it gives the items, one page loaded when the one before is used up; `pages` gives the pages,
/// `page(_:)` one of them. Each request throws `DataGouvError`; cancelling the task ends it.
///
/// The sequence ends where the server says so, at an empty page, at a page that repeats the one before, at the
/// server's limit, or after `maximumPages`; so it always ends. Records that cannot be read are left out, and told by
/// `Page.skipped`.
public struct Listing<Item: Sendable & Hashable>: AsyncSequence, Sendable {
  /// How many items a page holds at most.
  public let pageSize: Int
  /// How many pages are loaded at most; `nil` for all.
  public var maximumPages: Int?

  private let load: @Sendable (_ page: Int) async throws(DataGouvError) -> Page<Item>

  /// Makes a list of a function that loads a page by its number, from 1.
  init(
    pageSize: Int, load: @escaping @Sendable (_ page: Int) async throws(DataGouvError) -> Page<Item>
  ) {
    self.pageSize = Swift.max(1, pageSize)
    self.load = load
  }

  /// Loads a page by its number, from 1. Beyond the last page comes an empty one.
  public func page(_ number: Int) async throws(DataGouvError) -> Page<Item> {
    let number = Swift.max(1, number)
    do {
      return try await load(number)
    } catch {
      // Lists answer 404 beyond their end, tables 416; a first page that is missing is an error.
      guard number > 1, case .status(let status, _, _, _) = error, [404, 416].contains(status) else {
        throw error
      }
      return Page(items: [], number: number, size: pageSize, total: 0)
    }
  }

  /// The pages, one after the other.
  public var pages: ListingPages<Item> { ListingPages(listing: self) }

  /// Starts at the first item.
  public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

  /// Gives the items of page after page.
  public struct Iterator: AsyncIteratorProtocol {
    private var pages: ListingPages<Item>.Iterator
    private var items: ArraySlice<Item> = []

    init(pages: ListingPages<Item>.Iterator) { self.pages = pages }

    /// The next item; `nil` after the last.
    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(DataGouvError) -> Item? {
      while items.isEmpty {
        guard let page = try await pages.next(isolation: actor) else { return nil }
        items = page.items[...]
      }
      return items.popFirst()
    }
  }
}
