import Foundation
import Testing

@testable import DataGouv

struct TimestampTests {
  @Test(arguments: [
    ("2026-11-21T05:41:58.859000+00:00", 1_795_239_718.859), ("2026-11-21T05:41:58+00:00", 1_795_239_718),
    ("2026-11-21T07:41:58+02:00", 1_795_239_718), ("2026-11-21 05:41:58", 1_795_239_718),
    ("2026-11-21T05:41:58Z", 1_795_239_718), ("2026-11-21T05:41", 1_795_239_660),
    ("2026-11-21", 1_795_219_200),
    ("2024-02-29", 1_709_164_800), ("1970-01-01", 0), ("1969-12-31", -86_400), ("2000-03-01", 951_868_800),
    ("2026-11-21T00:41:58-0500", 1_795_239_718), ("2026-11-21T05:41:58.1+00", 1_795_239_718.1),
  ])
  func `every form that the servers write is read`(_ text: String, _ seconds: Double) throws {
    let timestamp = Timestamp(text)
    #expect(timestamp.text == text)
    #expect(abs(try #require(timestamp.date).timeIntervalSince1970 - seconds) < 0.001)
  }

  @Test(arguments: [
    "", "hier", "2026", "2026-11", "2026-13-01", "2026-11-21T25", "2026-11-21T10:00+x", "21/11/2026",
  ])
  func `what cannot be read keeps its text`(_ text: String) {
    #expect(Timestamp(text) == Timestamp(text: text, date: nil))
  }
}
