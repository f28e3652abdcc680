import Testing

@testable import SampleServer

struct CivilTimeTests {
  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (19_782, "2024-02-29"), (11_016, "2000-02-29"),
    (-25_567, "1900-01-01"),
  ])
  func `days and dates convert both ways`(day: Int, text: String) {
    #expect(CivilTime.text(ofDay: day) == text)
    #expect(CivilTime.day(text, today: 0) == day)
  }

  @Test func `days are told from today`() {
    #expect(CivilTime.day("-30", today: 100) == 70)
    #expect(CivilTime.day("+5", today: 100) == 105)
    #expect(CivilTime.day("0", today: 100) == 100)
    #expect(CivilTime.day("bientôt", today: 100) == nil)
  }

  @Test func `seconds have a time`() {
    #expect(CivilTime.text(ofSecond: 86_399) == "1970-01-01T23:59:59")
    #expect(CivilTime.text(ofSecond: -1) == "1969-12-31T23:59:59")
  }
}
