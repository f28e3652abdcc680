extension TablePage {
  /// Reads the answer of a `/data/` route. A row that is no object is an error: leaving it out would lie about the
  /// table. The total of figures, where there is one, is that of the rows behind them.
  init(_ json: JSONValue, number: Int, size: Int, isAggregated: Bool = false) throws(Undecodable) {
    let records = try json.requiredItems("data")
    var rows: [Row] = []
    rows.reserveCapacity(records.count)
    for (index, record) in records.enumerated() {
      guard case .object(let members) = record else {
        throw Undecodable(path: "data[\(index)]", reason: AnswerProblem(record, expected: .object))
      }
      rows.append(Row(members))
    }
    let total = isAggregated ? nil : json["meta"]["total"].integer.map { Int($0) }
    self.init(
      rows: rows, number: number, size: size, total: total ?? (number - 1) * size + rows.count,
      isTotalKnown: total != nil)
  }
}

extension TablePage.Row {
  /// The server's own row number; no column of the file has this name in the rows.
  package static let numberName = "__id"

  /// Reads the members of a row's object.
  init(_ members: [JSONValue.Member]) {
    self.init(number: nil, cells: [:])
    cells.reserveCapacity(members.count)
    var isAmbiguous = false
    for member in members {
      if member.name == Self.numberName {
        number = member.value.integer.map { Int($0) }
      } else if cells.updateValue(TableValue(member.value), forKey: member.name) != nil {
        isAmbiguous = true
      }
    }
    guard isAmbiguous else { return }
    let columns = members.filter { $0.name != Self.numberName }
    let names = ColumnName.distinct(columns.map(\.name))
    cells = Dictionary(zip(names, columns.lazy.map { TableValue($0.value) })) { first, _ in first }
  }
}
