/// A condition on a column, as the Tabular API writes it: `column__operator=value`.
package struct TableFilter: Hashable, Sendable {
  /// What can be asked of a column; the raw value is the API's name. `less` and `greater` take in the bound.
  package enum Operator: String, Hashable, Sendable, CaseIterable {
    case exact, differs, isnull, isnotnull, contains, notcontains, `in`, notin, less, greater
    case strictlyLess = "strictly_less"
    case strictlyGreater = "strictly_greater"
  }

  /// Name of the column; `__id` is the row's number.
  package var column: String
  /// What is asked.
  package var `operator`: Operator
  /// What it is compared with, as text; `in` and `notin` take a list separated by commas, whose items may be in
  /// double quotes. Without meaning for `isnull` and `isnotnull`.
  package var value: String

  /// Makes a condition.
  package init(_ column: String, _ operator: Operator, _ value: String = "") {
    self.column = column
    self.operator = `operator`
    self.value = value
  }

  /// The items of a list value: `a,"b,c"` is `a` and `b,c`; a backslash within quotes keeps what follows it.
  static func items(of list: String) -> [String] {
    var items: [String] = []
    var item = ""
    var isQuoted = false
    var isEscaped = false
    for character in list {
      if isEscaped {
        item.append(character)
        isEscaped = false
      } else if isQuoted && character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == "," && !isQuoted {
        items.append(item)
        item = ""
      } else {
        item.append(character)
      }
    }
    return items + [item]
  }
}
