import DataGouv
import GRDB

extension LocalTable {
  /// A filter as SQL; its values are put behind the arguments.
  func condition(
    _ filter: TableFilter, _ arguments: inout [(any DatabaseValueConvertible)?]
  ) throws(LocalTableError) -> String {
    let position = try selected(filter.column)
    let type = position.map { columns[$0].type } ?? .integer
    guard filter.operator.applies(to: type) else { throw .operatorNotForType(filter.operator, type) }
    let name = Self.name(position)
    switch filter.operator {
    case .isnull: return "\(name) IS NULL"
    case .isnotnull: return "\(name) IS NOT NULL"
    case .contains, .notcontains:
      arguments.append(Self.pattern(filter.value))
      let negation = filter.operator == .notcontains ? "NOT " : ""
      return "swiftLowercaseString(\(name)) \(negation)LIKE ? ESCAPE '\\'"
    case .in, .notin:
      let items = TableFilter.items(of: filter.value)
      for item in items { arguments.append(try Self.read(item, type)) }
      let marks = items.map { _ in "?" }.joined(separator: ", ")
      return "\(name) \(filter.operator == .notin ? "NOT " : "")IN (\(marks))"
    case .exact, .differs, .less, .greater, .strictlyLess, .strictlyGreater:
      arguments.append(try Self.read(filter.value, type))
      return "\(name) \(filter.operator.comparison) ?"
    }
  }

  /// A `LIKE` pattern in lower case; `*` is taken for `%`, as the server's database layer does.
  private static func pattern(_ text: String) -> String {
    "%\(text.lowercased().replacing("*", with: "%"))%"
  }

  /// A value of the query as the column's type.
  private static func read(
    _ text: String, _ type: ColumnType
  ) throws(LocalTableError) -> any DatabaseValueConvertible {
    switch type {
    case .integer:
      guard let value = Int64(text) else { throw .badValue(text, type) }
      return value
    case .float:
      guard let value = Double(text) else { throw .badValue(text, type) }
      return value
    case .bool:
      switch text.lowercased() {
      case "true", "t", "1", "yes", "on": return true
      case "false", "f", "0", "no", "off": return false
      default: throw .badValue(text, type)
      }
    case .date, .datetime:
      guard Timestamp(text).date != nil else { throw .badValue(text, type) }
      return text
    case .string, .json, .binary: return text
    }
  }
}

extension TableFilter.Operator {
  /// Whether PostgreSQL has the operator for a type.
  fileprivate func applies(to type: ColumnType) -> Bool {
    switch self {
    case .isnull, .isnotnull: true
    case .contains, .notcontains: type == .string
    default: type != .json
    }
  }

  /// The sign in SQL; a value always differs from an empty cell.
  fileprivate var comparison: String {
    switch self {
    case .differs: "IS NOT"
    case .less: "<="
    case .greater: ">="
    case .strictlyLess: "<"
    case .strictlyGreater: ">"
    default: "="
    }
  }
}
