import DataGouv
import LocalTables

/// A table's analysis in the shape of csv-detective's report.
struct ProfileShape {
  let table: GeneratedTable

  /// The report. Statistics vary in their JSON kind as the real ones do: bounds of whole numbers are texts.
  var value: JSONValue {
    let profile = table.profile
    let columns = Self.scrambled(profile)
    let formats = Dictionary(grouping: profile, by: { $0.format ?? "string" }).sorted { $0.key < $1.key }
    let categorical = profile.filter { ($0.distinct ?? 0) <= 25 || ($0.distinct ?? 0) * 20 < table.rowCount }
    return [
      "header": .array(table.columns.map { .string($0.name) }),
      "columns": .object(columns.map { .init(key: $0.name, value: Self.kind(of: $0)) }),
      "formats": .object(
        formats.map { .init(key: $0.key, value: .array($0.value.map { .string($0.name) })) }),
      "profile": .object(columns.map { .init(key: $0.name, value: Self.statistics(of: $0)) }),
      "encoding": "utf-8", "separator": .string(String(table.separator)),
      "categorical": .array(categorical.map { .string($0.name) }), "total_lines": JSONValue(table.rowCount),
      "nb_duplicates": "0", "header_row_idx": 0, "heading_columns": 0, "trailing_columns": 0,
    ]
  }

  /// As a database keeps the keys of JSON: the shortest first.
  private static func scrambled(_ columns: [TableProfile.Column]) -> [TableProfile.Column] {
    columns.sorted { ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name) }
  }

  private static func kind(of column: TableProfile.Column) -> JSONValue {
    [
      "score": .number(column.format == column.type.rawValue ? "1.0" : "1.5"),
      "format": JSONValue(column.format), "python_type": .string(column.type.rawValue),
    ]
  }

  private static func statistics(of column: TableProfile.Column) -> JSONValue {
    let tops = column.top.map { top -> JSONValue in
      ["count": JSONValue(top.count), "value": .string(top.value)]
    }
    let common: JSONValue = [
      "tops": .array(tops), "nb_distinct": JSONValue(column.distinct),
      "nb_missing_values": JSONValue(column.missing),
    ]
    guard column.type.isNumeric, case .object(let members) = common else { return common }
    func bound(_ text: String?) -> JSONValue {
      guard let text else { return .null }
      return column.type == .integer ? .string(text) : .number(text)
    }
    let numbers: [JSONValue.Member] = [
      .init(key: "max", value: bound(column.maximum)), .init(key: "min", value: bound(column.minimum)),
      .init(key: "std", value: column.deviation.map { JSONValue($0) } ?? .null),
      .init(key: "mean", value: column.mean.map { JSONValue($0) } ?? .null),
    ]
    return .object(numbers + members)
  }
}
