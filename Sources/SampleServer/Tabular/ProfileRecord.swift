import DataGouv

/// Writes a profile as the analyser of the portal does.
struct ProfileRecord: Sendable {
  let profile: TableProfile

  var json: JSON {
    let columns = profile.columns
    return [
      "header": .array(columns.map { .string($0.name) }),
      "columns": .object(
        columns.map { column in
          (
            column.name,
            [
              "python_type": .string(column.type.rawValue),
              "format": .string(column.format ?? column.type.rawValue), "score": 1,
            ]
          )
        }),
      "profile": .object(columns.map { ($0.name, statistics($0)) }),
      "categorical": .array(
        columns.filter { $0.type == .string && $0.distinct ?? 0 <= 25 }.map { .string($0.name) }),
      "total_lines": .integer(profile.lineCount ?? 0), "nb_duplicates": 0, "encoding": "utf-8",
      "separator": ",", "header_row_idx": 0, "heading_columns": 0, "trailing_columns": 0,
    ]
  }

  private func statistics(_ column: TableProfile.Column) -> JSON {
    var members: [(name: String, value: JSON)] = [
      ("tops", .array(column.top.map { ["count": .integer($0.count), "value": .string($0.value)] })),
      ("nb_distinct", .integer(column.distinct ?? 0)), ("nb_missing_values", .integer(column.missing ?? 0)),
    ]
    if let minimum = column.minimum, let maximum = column.maximum {
      members += [("min", .raw(minimum)), ("max", .raw(maximum))]
      members += [
        ("mean", column.mean.map { .double($0) } ?? nil),
        ("std", column.deviation.map { .double($0) } ?? nil),
      ]
    }
    return .object(members)
  }
}
