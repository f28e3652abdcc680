import Foundation
import GRDB

/// Decimal numbers as files write them. SQLite's own reading is now and then off by the last bit, and a number that
/// differs in its last bit is found by nobody who types it.
enum DecimalText {
  /// `decimal(text)` in SQL: the number that a text with a comma or a point is; null for what is none.
  static let function = DatabaseFunction("decimal", argumentCount: 1, pure: true) { values in
    guard case .string(let text) = values[0].storage else { return values[0] }
    return number(text)
  }

  private static func number(_ text: String) -> Double? {
    if let number = Double(text) { return number }
    return Double(text.replacing(",", with: ".").trimmingCharacters(in: .whitespaces))
  }
}
