import Foundation
import Library
import Testing

struct SavedQueryTests {
  private func query(_ name: String, _ text: String) -> SavedQuery {
    SavedQuery(portal: "portal.test", name: name, kind: .search, text: text, saved: moment(5))
  }

  @Test func `queries are kept by name, a later one in the place of an earlier`() async throws {
    let library = try await Library(file: nil)
    try await library.save(query("santé", "tag:sante"))
    try await library.save(query("eau", "eau format:csv"))
    try await library.save(query("santé", "tag:sante org:ars"))
    #expect(
      try await library.queries(on: "portal.test") == [
        query("eau", "eau format:csv"), query("santé", "tag:sante org:ars"),
      ])
    #expect(try await library.queries(on: "other.test").isEmpty)
  }

  @Test func `queries are found by words of their name and text, on all portals or one`() async throws {
    let library = try await Library(file: nil)
    try await library.save(query("Santé", "tag:sante org:ars"))
    var other = query("Eau", "tag:eau")
    other.portal = "other.test"
    try await library.save(other)
    #expect(try await library.queries().map(\.name) == ["Eau", "Santé"])
    #expect(try await library.queries(matching: "SANTE ars").map(\.name) == ["Santé"])
    #expect(try await library.queries(matching: "sante eau").isEmpty)
    #expect(try await library.queries(matching: "eau", on: "portal.test").isEmpty)
  }

  @Test func `a query is forgotten by name`() async throws {
    let library = try await Library(file: nil)
    try await library.save(query("eau", "eau"))
    try await library.removeQuery(named: "unknown", on: "portal.test")
    try await library.removeQuery(named: "eau", on: "portal.test")
    #expect(try await library.queries(on: "portal.test").isEmpty)
  }
}
