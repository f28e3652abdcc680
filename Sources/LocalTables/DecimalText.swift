import Foundation
import GRDB
import GRDBSQLite

/// Decimal numbers as files write them. SQLite's own reading is now and then off by the last bit, and a number that
/// differs in its last bit is found by nobody who types it.
///
/// Each `unsafe` below is a call with what SQLite passes to a function of its own, which lives as long as the call.
enum DecimalText {
  /// Makes `decimal(text)` known: the number that a text with a comma or a point is; null for what is none.
  static func install(in database: Database) {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC
    unsafe sqlite3_create_function_v2(
      database.sqliteConnection, "decimal", 1, flags, nil,
      { context, _, values in
        guard let value = unsafe values?[0], let text = unsafe sqlite3_value_text(value) else {
          unsafe sqlite3_result_null(context)
          return
        }
        let count = Int(unsafe sqlite3_value_bytes(value))
        let number = unsafe DecimalText.number(UnsafeBufferPointer(start: text, count: count))
        if let number {
          unsafe sqlite3_result_double(context, number)
        } else {
          unsafe sqlite3_result_null(context)
        }
      }, nil, nil, nil)
  }

  /// Powers of ten that a double has exactly.
  private static let powers: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// The double nearest to a number. Up to 2^53 digits and power are exact, and so is their quotient rounded once; all
  /// else is left to the standard library.
  static func number(_ text: some Collection<UInt8>) -> Double? {
    var digits: UInt64 = 0
    var places = 0
    var isFraction = false
    var isNegative = false
    var index = text.startIndex
    if index < text.endIndex, text[index] == UInt8(ascii: "-") {
      isNegative = true
      index = text.index(after: index)
    }
    let start = index
    while index < text.endIndex {
      let byte = text[index]
      if byte &- 0x30 < 10 {
        digits = digits * 10 + UInt64(byte &- 0x30)
        guard digits < 1 << 53, places < 22 else { return slowNumber(text) }
        places += isFraction ? 1 : 0
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), !isFraction {
        isFraction = true
      } else {
        return slowNumber(text)
      }
      index = text.index(after: index)
    }
    guard start < text.endIndex else { return nil }
    let size = Double(digits) / powers[places]
    return isNegative ? -size : size
  }

  private static func slowNumber(_ text: some Collection<UInt8>) -> Double? {
    let plain = String(decoding: text, as: UTF8.self).replacing(",", with: ".")
    return Double(plain.trimmingCharacters(in: .whitespaces))
  }
}
