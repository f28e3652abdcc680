/// The types that the analyser gives a column (`python_type`); a type added later reads as `string`.
public enum ColumnType: String, Hashable, Sendable, CaseIterable {
  /// Texts, and all that the analyser takes for nothing else: codes with a leading zero, amounts with a currency.
  case string
  /// True and false.
  case bool
  /// Days, as `2026-11-21`.
  case date
  /// Moments, as `2026-11-21T10:00:00`, those with an offset in UTC.
  case datetime
  /// Objects and lists.
  case json
  /// Bytes, as `\x00ff`.
  case binary
  /// Whole numbers of 64 bits, years among them.
  case integer = "int"
  /// Other numbers; `NaN` and the infinities come as texts.
  case float

  /// Whether its values are numbers, drawn to the right.
  public var isNumeric: Bool { self == .integer || self == .float }
}
