import Synchronization
import Testing

@testable import DataGouv

struct ListingTests {
  /// A list of numbers whose pages a closure makes.
  private static func listing(
    _ asked: Asked = Asked(), pageSize: Int = 2,
    _ page: @escaping @Sendable (Int) throws(DataGouvError) -> Page<Int>
  ) -> Listing<Int> {
    Listing(pageSize: pageSize) { number async throws(DataGouvError) in
      asked.note(number)
      return try page(number)
    }
  }

  /// The pages that were asked for.
  private final class Asked: Sendable {
    private let pages = Mutex<[Int]>([])
    var numbers: [Int] { pages.withLock(\.self) }
    func note(_ number: Int) { pages.withLock { $0.append(number) } }
  }

  private static func items(_ listing: Listing<Int>) async throws -> [Int] {
    var items: [Int] = []
    for try await item in listing { items.append(item) }
    return items
  }

  private static let missing = DataGouvError.status(404, message: nil, code: nil, retryAfter: nil)

  @Test func `items come page after page until the total is reached`() async throws {
    let asked = Asked()
    let listing = Self.listing(asked) { number throws(DataGouvError) in
      Page(items: number < 3 ? [number * 2, number * 2 + 1] : [6], number: number, size: 2, total: 5)
    }
    #expect(try await Self.items(listing) == [2, 3, 4, 5, 6])
    #expect(asked.numbers == [1, 2, 3])
  }

  @Test func `the server's word on the next page is followed as long as it leads on`() async throws {
    let asked = Asked()
    let listing = Self.listing(asked) { number throws(DataGouvError) in
      Page(items: [number], number: number, size: 1, total: 1, next: number == 1 ? 4 : 2)
    }
    #expect(try await Self.items(listing) == [1, 4])
    #expect(asked.numbers == [1, 4])
  }

  @Test(arguments: [404, 416]) func `a page beyond the end ends it`(_ status: Int) async throws {
    let listing = Self.listing { number throws(DataGouvError) in
      guard number < 3 else { throw .status(status, message: nil, code: nil, retryAfter: nil) }
      return Page(items: [number], number: number, size: 1, total: 100)
    }
    #expect(try await Self.items(listing) == [1, 2])
    #expect(try await listing.page(9).items.isEmpty)
  }

  @Test func `a list that is not there is an error`() async {
    let listing = Self.listing { _ throws(DataGouvError) in throw Self.missing }
    await #expect(throws: Self.missing) { try await Self.items(listing) }
  }

  @Test func `a server that repeats its page does not hold anyone for ever`() async throws {
    let asked = Asked()
    let listing = Self.listing(asked) { number throws(DataGouvError) in
      Page(items: [7], number: number, size: 1, total: .max, next: number + 1)
    }
    #expect(try await Self.items(listing) == [7])
    #expect(asked.numbers == [1, 2])
  }

  @Test func `an empty page ends it whatever the total says`() async throws {
    let listing = Self.listing { number throws(DataGouvError) in
      Page(items: number == 1 ? [1] : [], number: number, size: 1, total: 50)
    }
    #expect(try await Self.items(listing) == [1])
  }

  @Test func `a page of which nothing could be read is passed over`() async throws {
    let listing = Self.listing { number throws(DataGouvError) in
      let skipped = number == 1 ? [SkippedRecord(index: 0, reason: "odd")] : []
      return Page(items: number == 1 ? [] : [2], number: number, size: 1, total: 2, skipped: skipped)
    }
    #expect(try await Self.items(listing) == [2])
  }

  @Test func `no more pages are loaded than wanted`() async throws {
    let asked = Asked()
    var listing = Self.listing(asked) { number throws(DataGouvError) in
      Page(items: [number], number: number, size: 1, total: 100)
    }
    listing.maximumPages = 3
    #expect(try await Self.items(listing) == [1, 2, 3])
    #expect(asked.numbers == [1, 2, 3])
  }

  @Test func `an empty list has one page`() async throws {
    let listing = Self.listing { number throws(DataGouvError) in
      Page(items: [], number: number, size: 2, total: 0)
    }
    var pages: [Page<Int>] = []
    for try await page in listing.pages { pages.append(page) }
    #expect(pages == [Page(items: [], number: 1, size: 2, total: 0)])
  }

  @Test func `a failure ends the iteration`() async throws {
    let listing = Self.listing { number throws(DataGouvError) in
      guard number == 1 else { throw .cancelled }
      return Page(items: [1], number: 1, size: 1, total: 9)
    }
    var pages = listing.pages.makeAsyncIterator()
    #expect(try await pages.next()?.items == [1])
    await #expect(throws: DataGouvError.cancelled) { try await pages.next() }
    #expect(try await pages.next() == nil)
  }

  @Test func `cancelling the task ends it before the next page`() async throws {
    let asked = Asked()
    let listing = Self.listing(asked) { number throws(DataGouvError) in
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return Page(items: [number], number: number, size: 1, total: 9)
    }
    let task = Task { try await Self.items(listing) }
    await #expect(throws: DataGouvError.cancelled) { try await task.value }
    #expect(asked.numbers == [1])
  }
}
