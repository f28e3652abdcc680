import Testing

@testable import DataGouv

struct MonthTests {
  @Test(arguments: [
    "", "2026", "2026-13", "2026-00", "2026-1", "26-01", "2026-+1", "-026-01", "2026-01-01", "２０２６-01",
  ])
  func `what is no month is none`(_ text: String) { #expect(Month(text) == nil) }

  @Test func `months are counted and walked through`() throws {
    let month = try #require(Month("2025-11"))
    #expect(month.advanced(by: 3).text == "2026-02")
    #expect(month.distance(to: Month(year: 2026, month: 2)) == 3)
    #expect((month...month.advanced(by: 2)).map(\.text) == ["2025-11", "2025-12", "2026-01"])
    #expect(month.advanced(by: -23) == Month(year: 2023, month: 12))
  }
}
