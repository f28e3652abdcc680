/// The types that the analyser gives a column (`python_type`); a type added later reads as `string`.
public enum ColumnType: String, Hashable, Sendable, CaseIterable {
  case string, bool, date, datetime, json, binary
  case integer = "int"
  case float

  /// Whether its values are numbers, drawn to the right.
  public var isNumeric: Bool { self == .integer || self == .float }
}
