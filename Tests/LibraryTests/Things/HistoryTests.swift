import Foundation
import Library
import Testing

struct HistoryTests {
  private func search(_ words: String) -> Thing {
    Thing(portal: "portal.test", kind: .search, id: words, title: words)
  }

  @Test func `visits are counted and the most recent comes first`() async throws {
    let library = try await Library(file: nil)
    try await library.visit(dataset("d1"), at: moment(10))
    try await library.visit(search("eau"), at: moment(20))
    try await library.visit(dataset("d1", "Cours d'eau"), at: moment(30))
    #expect(
      try await library.history() == [
        Visit(thing: dataset("d1", "Cours d'eau"), times: 2, last: moment(30)),
        Visit(thing: search("eau"), times: 1, last: moment(20)),
      ])
  }

  @Test func `a clock that went back does not`() async throws {
    let library = try await Library(file: nil)
    try await library.visit(dataset("d1"), at: moment(30))
    try await library.visit(dataset("d1"), at: moment(10))
    #expect(try await library.history().map(\.last) == [moment(30)])
  }

  @Test func `beyond the limit the least recent is forgotten`() async throws {
    let library = try await Library(file: nil, limits: LibraryLimits(visits: 3))
    for number in 1...5 { try await library.visit(dataset("d\(number)"), at: moment(Double(number))) }
    #expect(try await library.history().map(\.thing.id) == ["d5", "d4", "d3"])
  }

  @Test func `history is narrowed by words, kind and number`() async throws {
    let library = try await Library(file: nil)
    try await library.visit(dataset("d1"), at: moment(1))
    try await library.visit(search("rivières"), at: moment(2))
    try await library.visit(search("communes"), at: moment(3))
    #expect(try await library.history(matching: "RIVIERES").map(\.thing.id) == ["rivières", "d1"])
    #expect(try await library.history(kind: .search).map(\.thing.id) == ["communes", "rivières"])
    #expect(try await library.history(limit: 1).map(\.thing.id) == ["communes"])
    #expect(try await library.history(on: "other.test").isEmpty)
  }

  @Test func `a visit is taken out, and put back as it was`() async throws {
    let library = try await Library(file: nil)
    try await library.visit(dataset("d1"), at: moment(10))
    try await library.visit(dataset("d1"), at: moment(20))
    try await library.visit(dataset("d2"), at: moment(30))
    let visit = try #require(try await library.history(matching: "d1").first)
    try await library.removeVisit(of: dataset("d1"))
    try await library.removeVisit(of: dataset("unknown"))
    #expect(try await library.history().map(\.thing.id) == ["d2"])
    try await library.restore(visit)
    #expect(try await library.history() == [Visit(thing: dataset("d2"), times: 1, last: moment(30)), visit])
    // Opened again meanwhile: nothing is counted twice, and the later date stays.
    try await library.removeVisit(of: dataset("d1"))
    try await library.visit(dataset("d1"), at: moment(40))
    try await library.restore(visit)
    #expect(try await library.history().first == Visit(thing: dataset("d1"), times: 3, last: moment(40)))
  }

  @Test func `history can be forgotten, bookmarks stay`() async throws {
    let library = try await Library(file: nil)
    try await library.visit(dataset("d1"), at: moment(1))
    try await library.bookmark(dataset("d1"), at: moment(1))
    try await library.clearHistory()
    #expect(try await library.history().isEmpty)
    #expect(try await library.bookmarks().count == 1)
  }
}
