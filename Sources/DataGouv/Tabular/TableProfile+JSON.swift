extension TableProfile {
  /// Reads the answer of a `/profile/` route: csv-detective's report, in any of the forms that its versions gave it.
  init(_ json: JSONValue) throws(Undecodable) {
    let report = json["profile"]
    guard case .object = report else {
      throw Undecodable(path: "profile", reason: AnswerProblem(report, expected: .object))
    }
    let types = Self.table(report["columns"])
    let statistics = Self.table(report["profile"])
    let names = Self.names(header: report["header"], analysed: report["columns"].members.map(\.name))
    let served = ColumnName.distinct(names.map(ColumnName.served))
    let places = Dictionary(zip(names.map { Array($0.utf8) }, served)) { first, _ in first }
    /// Names of the analysis as the rows have them.
    func rowNames(_ json: JSONValue) -> [String] {
      json.items.compactMap(\.text).map { places[Array($0.utf8)] ?? $0 }
    }
    let categorical = Set(rowNames(report["categorical"]))
    let values = Self.table(report["unique_values"])
    self.init(
      columns: zip(names, served).map { name, served in
        let key = Array(name.utf8)
        var column = Column(name: served, type: types[key] ?? .null, statistics: statistics[key] ?? .null)
        column.isCategorical = categorical.contains(served)
        column.values = values[key]?.items.compactMap(\.plainText) ?? []
        return column
      },
      lineCount: report["total_lines"].integer.map { Int($0) },
      duplicateCount: report["nb_duplicates"].integer.map { Int($0) }, layout: FileLayout(report),
      formats: Dictionary(report["formats"].members.map { ($0.name, rowNames($0.value)) }) { $0 + $1 },
      indexes: json["indexes"] == .null ? nil : rowNames(json["indexes"]),
      deletedAt: json["deleted_at"].timestamp, datasetID: json["dataset_id"].text)
  }

  /// Members by the bytes of their names: Swift takes `é` for equal to `e` with an accent put on it.
  private static func table(_ json: JSONValue) -> [[UInt8]: JSONValue] {
    Dictionary(json.members.map { (Array($0.name.utf8), $0.value) }) { first, _ in first }
  }

  /// The columns in the file's order: the header's, its quotes taken off and its repetitions numbered as the
  /// analyser does; then those that only the analysis names.
  private static func names(header: JSONValue, analysed: [String]) -> [String] {
    let known = Set(analysed.map { Array($0.utf8) })
    var used: Set<[UInt8]> = []
    var names: [String] = []
    for title in header.items {
      guard case .string(var name) = title else { continue }
      if !known.contains(Array(name.utf8)), name.count > 1, name.hasPrefix("\""), name.hasSuffix("\"") {
        name = String(name.dropFirst().dropLast())
      }
      let base = name
      var repetition = 1
      while !used.insert(Array(name.utf8)).inserted {
        name = "\(base).\(repetition)"
        repetition += 1
      }
      names.append(name)
    }
    return names + analysed.filter { !used.contains(Array($0.utf8)) }
  }
}

extension TableProfile.FileLayout {
  fileprivate init(_ report: JSONValue) {
    func number(_ name: String) -> Int? { report[name].integer.map { Int($0) } }
    self.init(
      encoding: report["encoding"].text, separator: report["separator"].text,
      headerRow: number("header_row_idx"), leadingColumns: number("heading_columns"),
      trailingColumns: number("trailing_columns"), engine: report["engine"].text,
      sheet: report["sheet_name"].text, compression: report["compression"].text)
  }
}

extension TableProfile.Column {
  fileprivate init(name: String, type: JSONValue, statistics: JSONValue) {
    self.init(
      name: name, type: ColumnType(rawValue: type["python_type"].text ?? "") ?? .string,
      format: type["format"].text, distinct: statistics["nb_distinct"].integer.map { Int($0) },
      missing: statistics["nb_missing_values"].integer.map { Int($0) }, minimum: statistics["min"].plainText,
      maximum: statistics["max"].plainText, mean: statistics["mean"].double,
      deviation: statistics["std"].double, top: Self.top(statistics["tops"].items),
      dateFormat: type["date_format"].text)
  }

  /// Reads the most frequent values. Old versions of the analyser swapped value and count.
  private static func top(_ items: [JSONValue]) -> [TableProfile.Frequency] {
    let isSwapped = isSwapped(items)
    return items.prefix(10).compactMap { item in
      let value = item[isSwapped ? "count" : "value"].plainText
      let count = item[isSwapped ? "value" : "count"].integer
      guard let value, let count else { return nil }
      return TableProfile.Frequency(value: value, count: Int(count))
    }
  }

  /// Values used to be written as what they were, and are texts now; counts were and are whole numbers that never
  /// rise.
  private static func isSwapped(_ items: [JSONValue]) -> Bool {
    let counts = items.map { $0["count"].literalCount }
    let values = items.map { $0["value"].literalCount }
    guard !values.contains(nil) else { return false }
    guard !counts.contains(nil) else { return true }
    func falls(_ numbers: [Int64?]) -> Bool {
      zip(numbers, numbers.dropFirst()).allSatisfy { ($0 ?? 0) >= ($1 ?? 0) }
    }
    return falls(values) && !falls(counts)
  }
}

extension JSONValue {
  /// A text, or a number or boolean as text.
  fileprivate var plainText: String? {
    switch self {
    case .string(let text): text
    case .number(let text): DecimalText.plain(text) ?? text
    case .bool(let value): value ? "true" : "false"
    default: nil
    }
  }

  /// A number that is written as a count is: digits alone.
  fileprivate var literalCount: Int64? {
    guard case .number(let text) = self, let count = Int64(text), count >= 0 else { return nil }
    return count
  }
}
