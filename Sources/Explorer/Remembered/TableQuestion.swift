import DataGouv
import Foundation

/// What is asked of the rows of a file, as it is remembered: conditions, order, columns and groups.
package struct TableQuestion: Hashable, Sendable, Codable {
  /// A condition on a column, as `RowFilter` has it.
  package struct Condition: Hashable, Sendable, Codable {
    package var column: String
    /// The operator by the Tabular API's name.
    package var comparison: String
    package var values: [String]
    package var isOn: Bool
    package var isAlternative: Bool
  }

  /// A column that the rows are ordered by.
  package struct Order: Hashable, Sendable, Codable {
    package var column: String
    package var isDescending: Bool
  }

  /// UUID of the file.
  package var file: String
  /// The file's title, and its dataset's.
  package var title: String
  package var dataset: String?
  package var conditions: [Condition]
  /// The order, the one that weighs most first.
  package var orders: [Order]
  /// The columns that are shown, in order; `nil` for all.
  package var columns: [String]?
  /// The columns that group the rows; `nil` where they are not grouped.
  package var groups: [String]?
  /// The column that figures of the groups are computed of.
  package var measure: String?

  /// What is asked in a table.
  init(_ table: TableState) {
    file = table.resource.id
    title = table.resource.title
    dataset = table.datasetTitle
    conditions = table.filters.map { filter in
      Condition(
        column: filter.column, comparison: filter.comparison.operation.rawValue,
        values: filter.comparison.values, isOn: filter.isOn, isAlternative: filter.isAlternative)
    }
    orders = table.sorts.map { Order(column: $0.column, isDescending: $0.isDescending) }
    columns = table.choice
    groups = table.groups?.columns
    measure = table.groups?.measure
  }

  /// Reads what `text` wrote; `nil` for anything else.
  package init?(_ text: String) {
    guard let read = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else { return nil }
    self = read
  }

  /// The question as a JSON object, its members in the order of their names.
  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The conditions as the table has them; those of an operator that is not known are left out.
  package var filters: [RowFilter] {
    conditions.compactMap { condition in
      guard let operation = TableComparison.Operator(rawValue: condition.comparison),
        let comparison = TableComparison(operation, values: condition.values)
      else { return nil }
      var filter = RowFilter(column: condition.column, comparison: comparison)
      filter.isOn = condition.isOn
      filter.isAlternative = condition.isAlternative
      return filter
    }
  }
}

extension TableState {
  /// Asks what was asked before.
  mutating func ask(_ question: TableQuestion) {
    filters = question.filters
    // The server would begin with the empty cells, which are not the largest of anything.
    sorts = question.orders.map { order in
      TableQuery.Sort(
        column: order.column, isDescending: order.isDescending, nulls: order.isDescending ? .last : nil)
    }
    if let columns = question.columns { _ = show(columns) } else { _ = showAll() }
    drilled = nil
    groups = question.groups.map { GroupsState(columns: $0, measure: question.measure) }
    if total != nil { reorder() }
  }
}
