package import DataGouv
import Explorer

/// Numbers, sizes, months and dates in a language's form.
///
/// Written without formatters: those of Foundation load megabytes of locale data at the first call.
package struct Formats: Hashable, Sendable {
  /// Whose form is used.
  package let language: Language

  /// Makes the formats of a language.
  package init(_ language: Language) { self.language = language }

  /// Thin space that keeps digits together, as French typography sets it between thousands and before units.
  static let narrowSpace = "\u{202F}"

  var isFrench: Bool { language == .french }
  /// What stands between a number and its unit: `12 %`, `12%`.
  var unitSpace: String { isFrench ? Self.narrowSpace : "" }

  /// A whole number with its thousands set apart: `1 234`, `1,234`.
  package func integer(_ value: Int) -> String {
    let digits = String(value.magnitude)
    let separator: Character = isFrench ? "\u{202F}" : ","
    var text = value < 0 ? "-" : ""
    var left = digits.utf8.count
    for digit in digits {
      text.append(digit)
      left -= 1
      if left > 0, left % 3 == 0 { text.append(separator) }
    }
    return text
  }

  /// A figure of a table: whole numbers with their thousands set apart, others with two places, which whole ones among
  /// decimal ones have too.
  package func figure(_ value: TableValue, isDecimal: Bool = false) -> String {
    switch value {
    case .integer(let number):
      return integer(Int(number)) + (isDecimal ? (isFrench ? "," : ".") + "00" : "")
    case .number(let text):
      guard let number = Double(text), number.magnitude < 1e15 else { return text }
      let cents = (number.magnitude * 100).rounded()
      let rest = Int(cents.truncatingRemainder(dividingBy: 100))
      let digits = rest < 10 ? "0\(rest)" : "\(rest)"
      let sign = number < 0 && cents > 0 ? "-" : ""
      return sign + integer(Int(cents / 100)) + (isFrench ? "," : ".") + digits
    default: return value.text
    }
  }

  /// Three figures at most, and a letter: `999`, `1,2 k`, `12 k`, `3,4 M`.
  package func compact(_ value: Int) -> String {
    scaled(Double(value), step: 1000, units: ["", "k", "M", isFrench ? "Md" : "B", "T", "P", "E"])
  }

  /// A size in bytes, in decimal units as file managers and the portal show it: `1,2 Mo`, `1.2 MB`.
  package func bytes(_ count: Int64) -> String {
    let units =
      isFrench ? ["o", "ko", "Mo", "Go", "To", "Po", "Eo"] : ["B", "kB", "MB", "GB", "TB", "PB", "EB"]
    return scaled(Double(max(0, count)), step: 1000, units: units, space: isFrench ? Self.narrowSpace : " ")
  }

  /// A share of 1 as whole per cents: `45 %`, `45%`.
  package func percentage(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    return integer(whole((share * 100).rounded())) + unitSpace + "%"
  }

  /// A change as whole per cents, always with its sign: `+8 %`, `-12 %`; `nil` from nothing.
  package func change(from old: Int, to new: Int) -> String? {
    guard old > 0 else { return nil }
    let share = ((Double(new) - Double(old)) / Double(old) * 100).rounded()
    return (share >= 0 ? "+" : "") + integer(whole(share)) + unitSpace + "%"
  }

  /// A whole number of seconds, or minutes and seconds from two minutes on: `12 s`, `2 min 5 s`.
  package func seconds(_ duration: Duration) -> String {
    let seconds = Int(clamping: duration.components.seconds)
    let space = isFrench ? Self.narrowSpace : " "
    guard seconds >= 120 else { return "\(seconds)\(space)s" }
    return "\(seconds / 60)\(space)min \(seconds % 60)\(space)s"
  }

  private func whole(_ value: Double) -> Int { Int(exactly: value) ?? (value < 0 ? .min : .max) }

  private func scaled(_ value: Double, step: Double, units: [String], space: String? = nil) -> String {
    var size = abs(value)
    var unit = 0
    // 999.5 is already drawn as 1,000, which is one of the next unit.
    while size >= step - 0.5, unit < units.count - 1 {
      size /= step
      unit += 1
    }
    var text = value < 0 ? "-" : ""
    let tenths = whole((size * 10).rounded())
    if unit > 0, tenths < 100, tenths % 10 != 0 {
      text += "\(tenths / 10)\(isFrench ? "," : ".")\(tenths % 10)"
    } else {
      text += String(whole(size.rounded()))
    }
    return units[unit].isEmpty ? text : text + (space ?? unitSpace) + units[unit]
  }
}
