package import DataGouv
import GRDB

extension LocalTable {
  /// The types and statistics of the columns, as the analyser of the portal tells them: numbers have their extremes,
  /// mean and standard deviation (of the sample), every column its ten most frequent values.
  package func profile() throws -> TableProfile {
    try database.read { database in
      TableProfile(
        columns: try columns.indices.map { try profile(of: $0, database) },
        lineCount: try Int.fetchOne(database, sql: "SELECT count(*) FROM records"))
    }
  }

  private func profile(of position: Int, _ database: Database) throws -> TableProfile.Column {
    let column = columns[position]
    let name = Self.name(position)
    var result = TableProfile.Column(
      name: column.name, type: column.type, format: column.format ?? column.type.rawValue)
    if let counts = try Row.fetchOne(
      database, sql: "SELECT count(DISTINCT \(name)), count(*) - count(\(name)) FROM records")
    {
      result.distinct = counts[0]
      result.missing = counts[1]
    }
    if column.type.isNumeric { try measure(name, column.type, &result, database) }
    let records = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(name), count(*) FROM records WHERE \(name) IS NOT NULL
        GROUP BY \(name) ORDER BY count(*) DESC, \(name) LIMIT 10
        """)
    while let record = try records.next() {
      let value = Self.text(Self.value(record[0], column.type))
      result.top.append(TableProfile.Frequency(value: value, count: record[1]))
    }
    return result
  }

  private func measure(
    _ name: String, _ type: ColumnType, _ result: inout TableProfile.Column, _ database: Database
  ) throws {
    let measures = try Row.fetchOne(
      database,
      sql: "SELECT min(\(name)), max(\(name)), avg(\(name)), count(\(name)) FROM records")
    guard let measures, let mean: Double = measures[2] else { return }
    result.minimum = Self.text(Self.value(measures[0], type))
    result.maximum = Self.text(Self.value(measures[1], type))
    result.mean = mean
    let count: Int = measures[3]
    guard count > 1 else { return }
    let squares = try Double.fetchOne(
      database, sql: "SELECT sum((\(name) - ?) * (\(name) - ?)) FROM records", arguments: [mean, mean])
    result.deviation = squares.map { ($0 / Double(count - 1)).squareRoot() }
  }

  private static func text(_ value: TableValue) -> String {
    switch value {
    case .null: ""
    case .bool(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let text), .text(let text), .json(let text): text
    }
  }
}
