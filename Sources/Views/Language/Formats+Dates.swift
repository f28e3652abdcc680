package import DataGouv
package import Foundation

extension Formats {
  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  private static let frenchShort = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
  ]
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// A month's name alone: `février`, `February`.
  package func monthName(_ month: Int) -> String {
    guard (1...12).contains(month) else { return "?" }
    return isFrench ? Self.french[month - 1] : Self.english[month - 1]
  }

  /// A month's short name: `févr.`, `Feb`.
  package func monthShort(_ month: Int) -> String {
    guard (1...12).contains(month) else { return "?" }
    return isFrench ? Self.frenchShort[month - 1] : String(Self.english[month - 1].prefix(3))
  }

  /// A month's initial, a capital in both languages: `F`.
  package func monthInitial(_ month: Int) -> String { String(monthName(month).prefix(1)).uppercased() }

  /// A month with its year: `février 2026`, `February 2026`.
  package func month(_ month: Month) -> String { "\(monthName(month.month)) \(month.year)" }

  /// A month with its year, short: `févr. 2026`, `Feb 2026`.
  package func shortMonth(_ month: Month) -> String { "\(monthShort(month.month)) \(month.year)" }

  /// A day: `1er mars 2026`, `1 March 2026`.
  package func day(_ date: Date) -> String {
    let civil = CivilDate(date)
    return "\(ordinal(civil.dayOfMonth)) \(monthName(civil.month)) \(civil.year)"
  }

  /// A day, short: `1er mars 2026`, `12 févr. 2026`, `12 Feb 2026`.
  package func shortDay(_ date: Date) -> String {
    let civil = CivilDate(date)
    return "\(ordinal(civil.dayOfMonth)) \(monthShort(civil.month)) \(civil.year)"
  }

  /// A day as the server wrote it, in words; its own text when that is no date.
  package func day(_ stamp: Timestamp) -> String { stamp.date.map(day) ?? stamp.text }

  /// The same, short.
  package func shortDay(_ stamp: Timestamp) -> String { stamp.date.map(shortDay) ?? stamp.text }

  /// How long ago, in the largest unit that tells: `aujourd'hui`, `hier`, `il y a 3 mois`, `in 2 days`.
  package func relative(_ date: Date, now: Date) -> String {
    let then = CivilDate(date)
    let today = CivilDate(now)
    let days = today.day - then.day
    switch days {
    case 0: return isFrench ? "aujourd'hui" : "today"
    case 1: return isFrench ? "hier" : "yesterday"
    case -1: return isFrench ? "demain" : "tomorrow"
    default:
      let length = length(
        days: abs(days), months: days > 0 ? then.months(until: today) : today.months(until: then))
      if days > 0 { return isFrench ? "il y a \(length)" : "\(length) ago" }
      return isFrench ? "dans \(length)" : "in \(length)"
    }
  }

  /// The same of what the server wrote; its own text when that is no date.
  package func relative(_ stamp: Timestamp, now: Date) -> String {
    stamp.date.map { relative($0, now: now) } ?? stamp.text
  }

  /// How long ago something happened in this session: `à l'instant`, `il y a 5 min`, `2 h ago`.
  package func elapsed(_ date: Date, now: Date) -> String {
    let minutes = Int(min(max(0, now.timeIntervalSince(date)), 1e9)) / 60
    let space = isFrench ? Self.narrowSpace : " "
    switch minutes {
    case 0: return isFrench ? "à l'instant" : "just now"
    case 1..<60: return isFrench ? "il y a \(minutes)\(space)min" : "\(minutes) min ago"
    default: return isFrench ? "il y a \(minutes / 60)\(space)h" : "\(minutes / 60) h ago"
    }
  }

  /// How long ago something happened, in hours and minutes for a day, then in days and longer.
  package func age(_ date: Date, now: Date) -> String {
    now.timeIntervalSince(date) < 24 * 3600 ? elapsed(date, now: now) : relative(date, now: now)
  }

  private func length(days: Int, months: Int) -> String {
    switch (days, months) {
    case (_, 12...):
      let years = months / 12
      return isFrench ? "\(years) an\(years > 1 ? "s" : "")" : "\(years) year\(years > 1 ? "s" : "")"
    case (31..., _), (_, 1...):
      let months = max(1, months)
      return isFrench ? "\(months) mois" : "\(months) month\(months > 1 ? "s" : "")"
    default: return isFrench ? "\(days) jours" : "\(days) days"
    }
  }

  private func ordinal(_ day: Int) -> String { isFrench && day == 1 ? "1er" : String(day) }
}
