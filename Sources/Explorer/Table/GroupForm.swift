import DataGouv

/// The dialog in which columns to group by, and one to compute figures of, are chosen.
package struct GroupForm: Hashable, Sendable {
  /// A choice of the form.
  package enum Field: Int, Hashable, Sendable, CaseIterable {
    /// The column whose equal cells make a group.
    case column
    /// A second one; may stay empty.
    case second
    /// The column that figures are computed of; may stay empty.
    case measure
  }

  /// The field that keys change.
  package internal(set) var field: Field = .column
  /// What is chosen in each.
  package internal(set) var choice: [Field: String]
  /// What was typed since the field was entered: the first column whose name holds it is chosen.
  package internal(set) var typed = ""
  private let columns: [TableProfile.Column]

  /// Opens the form at a column; one of decimal numbers is rather measured than grouped by.
  init?(columns: [TableProfile.Column], at name: String?, groups: GroupsState?) {
    self.columns = columns
    choice = [:]
    let candidates = columns.filter(\.type.isSortable)
    let column = candidates.first { $0.name == name } ?? candidates.first
    guard let column else { return nil }
    if let groups {
      choice[.column] = groups.columns.first
      choice[.second] = groups.columns.dropFirst().first
      choice[.measure] = groups.measure
    } else if column.type == .float, let text = candidates.first(where: { $0.type != .float }) {
      choice[.column] = text.name
      choice[.measure] = column.name
    } else {
      choice[.column] = column.name
    }
  }

  /// The names that a field can have; `nil` stands for none.
  package func choices(of field: Field) -> [String?] {
    switch field {
    case .column: columns.filter(\.type.isSortable).map(\.name)
    case .second: [nil] + columns.filter { $0.type.isSortable && $0.name != choice[.column] }.map(\.name)
    case .measure: [nil] + columns.filter(\.type.isNumeric).map(\.name)
    }
  }

  /// Takes the next or previous name.
  mutating func choose(by step: Int) {
    let names = choices(of: field)
    let index = names.firstIndex(of: choice[field]) ?? 0
    choice[field] = names[(index + step + names.count) % names.count]
    if choice[.second] == choice[.column] { choice[.second] = nil }
    typed = ""
  }

  /// Goes to the next or previous field.
  mutating func move(by step: Int) {
    let count = Field.allCases.count
    field = Field(rawValue: (field.rawValue + step + count) % count) ?? .column
    typed = ""
  }

  /// Chooses the first column whose name begins with, or else holds, what is typed; what no name holds is not taken.
  mutating func find(_ text: String) {
    let wanted = text.folded
    let names = choices(of: field).compactMap(\.self)
    let found =
      names.first { $0.folded.hasPrefix(wanted) } ?? names.first { $0.folded.contains(wanted) }
    guard !wanted.isEmpty, let found else { return }
    typed = text
    choice[field] = found
    if choice[.second] == choice[.column] { choice[.second] = nil }
  }

  /// The groups that are asked for.
  var groups: GroupsState? {
    guard let column = choice[.column] else { return nil }
    return GroupsState(columns: [column] + [choice[.second]].compactMap(\.self), measure: choice[.measure])
  }
}
