import Foundation
import Library
import Testing

struct BookmarkTests {
  @Test func `a bookmark is there in the next session`() async throws {
    let place = try Place()
    let first = try await place.open()
    try await first.bookmark(dataset("d1"), note: "À relire", at: moment(10))
    await first.close()
    let second = try await place.open()
    let bookmark = Bookmark(thing: dataset("d1"), note: "À relire", added: moment(10))
    #expect(try await second.bookmarks() == [bookmark])
    #expect(await second.troubles.isEmpty)
  }

  @Test func `marking again takes the new title and keeps date and note`() async throws {
    let library = try await Library(file: nil)
    try await library.bookmark(dataset("d1", "Avant"), note: "note", at: moment(10))
    try await library.bookmark(dataset("d1", "Après"), at: moment(20))
    #expect(
      try await library.bookmarks() == [
        Bookmark(thing: dataset("d1", "Après"), note: "note", added: moment(10))
      ])
  }

  @Test func `a note can be changed and emptied`() async throws {
    let library = try await Library(file: nil)
    try await library.bookmark(dataset("d1"), note: "note", at: moment(10))
    try await library.bookmark(dataset("d1"), note: "", at: moment(20))
    #expect(try await library.bookmarks().map(\.note) == [""])
  }

  @Test func `a bookmark is taken away, and that of the same id elsewhere stays`() async throws {
    let library = try await Library(file: nil)
    let other = Thing(portal: "other.test", kind: .dataset, id: "d1", title: "Rivières")
    try await library.bookmark(dataset("d1"), at: moment(10))
    try await library.bookmark(other, at: moment(20))
    try await library.removeBookmark(of: dataset("d1"))
    try await library.removeBookmark(of: dataset("unknown"))
    #expect(try await library.bookmarks().map(\.thing) == [other])
  }

  @Test(arguments: [
    ("", ["d2", "d1"]), ("riviere", ["d1"]), ("RIVIÈRES ministere", ["d1"]), ("relire", ["d1"]),
    ("100%", []), ("d2", ["d2"]), ("  ", ["d2", "d1"]),
  ])
  func `bookmarks are found by any words, accents and capitals aside`(words: String, ids: [String])
    async throws
  {
    let library = try await Library(file: nil)
    try await library.bookmark(dataset("d1"), note: "À relire", at: moment(10))
    try await library.bookmark(dataset("d2", "Communes", "INSEE"), at: moment(20))
    #expect(try await library.bookmarks(matching: words, on: "portal.test").map(\.thing.id) == ids)
    #expect(try await library.bookmarks(matching: words, on: "other.test").isEmpty)
  }
}
