/// A value of the part of TOML that settings use. Numbers with a point, dates, inline tables, arrays of tables and
/// texts of several lines are not read, and each is said when it is met.
enum TOMLValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case array([TOMLValue])
}
