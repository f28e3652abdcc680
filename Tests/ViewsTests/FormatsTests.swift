import DataGouv
import Foundation
import Testing
import Views

@Suite struct FormatsTests {
  let french = Formats(.french)
  let english = Formats(.english)

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_000, "1\u{202F}000", "1,000"),
    (1_234_567, "1\u{202F}234\u{202F}567", "1,234,567"), (-12_345, "-12\u{202F}345", "-12,345"),
    (
      .max, "9\u{202F}223\u{202F}372\u{202F}036\u{202F}854\u{202F}775\u{202F}807", "9,223,372,036,854,775,807"
    ),
    (
      .min, "-9\u{202F}223\u{202F}372\u{202F}036\u{202F}854\u{202F}775\u{202F}808",
      "-9,223,372,036,854,775,808"
    ),
  ])
  func `thousands are set apart`(value: Int, french: String, english: String) {
    #expect(self.french.integer(value) == french)
    #expect(self.english.integer(value) == english)
  }

  @Test(arguments: [
    (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1_000, "1\u{202F}k", "1k"),
    (1_249, "1,2\u{202F}k", "1.2k"),
    (1_960, "2\u{202F}k", "2k"), (9_949, "9,9\u{202F}k", "9.9k"), (9_960, "10\u{202F}k", "10k"),
    (12_345, "12\u{202F}k", "12k"), (999_499, "999\u{202F}k", "999k"), (999_500, "1\u{202F}M", "1M"),
    (1_234_567, "1,2\u{202F}M", "1.2M"), (3_400_000_000, "3,4\u{202F}Md", "3.4B"),
    (.max, "9,2\u{202F}E", "9.2E"), (-1_500, "-1,5\u{202F}k", "-1.5k"),
  ])
  func `large numbers are cut to a few figures`(value: Int, french: String, english: String) {
    #expect(self.french.compact(value) == french)
    #expect(self.english.compact(value) == english)
  }

  @Test(
    arguments: [
      (0, "0\u{202F}o", "0 B"), (999, "999\u{202F}o", "999 B"), (1_500, "1,5\u{202F}ko", "1.5 kB"),
      (12_345_678, "12\u{202F}Mo", "12 MB"), (1_234_567_890, "1,2\u{202F}Go", "1.2 GB"),
      (9_200_000_000_000_000_000, "9,2\u{202F}Eo", "9.2 EB"), (-5, "0\u{202F}o", "0 B"),
    ] as [(Int64, String, String)])
  func `sizes have decimal units`(bytes: Int64, french: String, english: String) {
    #expect(self.french.bytes(bytes) == french)
    #expect(self.english.bytes(bytes) == english)
  }

  @Test(arguments: [
    (0, "0\u{202F}%", "0%"), (0.454, "45\u{202F}%", "45%"), (1, "100\u{202F}%", "100%"),
    (12.5, "1\u{202F}250\u{202F}%", "1,250%"), (.nan, "–", "–"), (.infinity, "–", "–"),
  ])
  func `shares are whole per cents`(share: Double, french: String, english: String) {
    #expect(self.french.percentage(share) == french)
    #expect(self.english.percentage(share) == english)
  }

  @Test(
    arguments: [
      (100, 108, "+8%"), (100, 92, "-8%"), (100, 100, "+0%"), (3, 0, "-100%"), (0, 5, nil),
      (1, .max, "+9,223,372,036,854,775,807%"),
    ] as [(Int, Int, String?)])
  func `a change has its sign, and none from nothing`(old: Int, new: Int, expected: String?) {
    #expect(english.change(from: old, to: new) == expected)
  }

  @Test(arguments: [
    (1, "janvier 2026", "janv. 2026", "J", "January 2026", "Jan 2026"),
    (2, "février 2026", "févr. 2026", "F", "February 2026", "Feb 2026"),
    (5, "mai 2026", "mai 2026", "M", "May 2026", "May 2026"),
    (8, "août 2026", "août 2026", "A", "August 2026", "Aug 2026"),
    (12, "décembre 2026", "déc. 2026", "D", "December 2026", "Dec 2026"),
  ])
  func `months have names`(
    month: Int, long: String, short: String, initial: String, english: String, englishShort: String
  ) {
    let value = Month(year: 2026, month: month)
    #expect(french.month(value) == long)
    #expect(french.shortMonth(value) == short)
    #expect(french.monthInitial(month) == initial)
    #expect(self.english.month(value) == english)
    #expect(self.english.shortMonth(value) == englishShort)
  }

  @Test(arguments: [
    (0.0, "1er janvier 1970", "1 January 1970"), (951_782_400, "29 février 2000", "29 February 2000"),
    (951_868_799, "29 février 2000", "29 February 2000"), (951_868_800, "1er mars 2000", "1 March 2000"),
    (-1, "31 décembre 1969", "31 December 1969"), (1_795_176_000, "20 novembre 2026", "20 November 2026"),
    (4_107_542_400, "1er mars 2100", "1 March 2100"), (-62_135_596_800, "1er janvier 1", "1 January 1"),
  ])
  func `days are those of the calendar`(seconds: Double, french: String, english: String) {
    let date = Date(timeIntervalSince1970: seconds)
    #expect(self.french.day(date) == french)
    #expect(self.english.day(date) == english)
  }

  @Test func `every day of four centuries agrees with its neighbours`() {
    var previous = ""
    for day in 0..<146_097 {
      let text = english.day(Date(timeIntervalSince1970: Double(day) * 86_400))
      #expect(text != previous)
      previous = text
    }
    #expect(previous == "31 December 2369")
  }

  @Test(arguments: [
    (0, "aujourd'hui", "today"), (1, "hier", "yesterday"), (2, "il y a 2 jours", "2 days ago"),
    (30, "il y a 30 jours", "30 days ago"), (31, "il y a 1 mois", "1 month ago"),
    (61, "il y a 2 mois", "2 months ago"), (364, "il y a 11 mois", "11 months ago"),
    (365, "il y a 1 an", "1 year ago"), (800, "il y a 2 ans", "2 years ago"), (-1, "demain", "tomorrow"),
    (-5, "dans 5 jours", "in 5 days"), (-40, "dans 1 mois", "in 1 month"),
  ])
  func `how long ago is told in the largest unit`(days: Int, french: String, english: String) {
    let date = Samples.now.addingTimeInterval(Double(-days) * 86_400)
    #expect(self.french.relative(date, now: Samples.now) == french)
    #expect(self.english.relative(date, now: Samples.now) == english)
  }

  @Test func `a date that cannot be read keeps its text`() {
    let stamp = Timestamp(text: "l'an dernier", date: nil)
    #expect(french.day(stamp) == "l'an dernier")
    #expect(french.shortDay(stamp) == "l'an dernier")
    #expect(french.relative(stamp, now: Samples.now) == "l'an dernier")
  }

  @Test(arguments: [
    (0.0, "à l'instant", "just now"), (59, "à l'instant", "just now"),
    (300, "il y a 5\u{202F}min", "5 min ago"),
    (7_300, "il y a 2\u{202F}h", "2 h ago"), (-50, "à l'instant", "just now"),
  ])
  func `what happened in the session is told in minutes`(seconds: Double, french: String, english: String) {
    let date = Samples.now.addingTimeInterval(-seconds)
    #expect(self.french.elapsed(date, now: Samples.now) == french)
    #expect(self.english.elapsed(date, now: Samples.now) == english)
  }

  @Test(
    arguments: [
      ("fr_FR.UTF-8", Language.french), ("fr", .french), ("FR-ca", .french), ("en_GB.UTF-8", .english),
      ("C", .english), ("C.UTF-8", .english), ("POSIX", .english), ("de_DE.UTF-8", nil), ("", nil),
      ("frr_DE", nil),
    ] as [(String, Language?)])
  func `a locale names a language`(locale: String, language: Language?) {
    #expect(Language(locale: locale) == language)
  }
}
