import DataGouv
import Foundation

extension Keepsake {
  /// What is written of each line of a list, under names that do not change with the language.
  static func columns(of list: Kind) -> [String] {
    let own =
      switch list {
      case .bookmark: ["note", "added"]
      case .visit: ["times", "last"]
      default: ["saved"]
      }
    return ["kind", "id", "title", "subtitle"] + own
  }

  /// The cells of those columns.
  var cells: [String: TableValue] {
    let date = TableValue.text(date.formatted(.iso8601))
    let (kind, id) = subject.names
    return [
      "kind": .text(kind), "id": .text(id), "title": .text(title), "subtitle": .text(subtitle),
      "note": .text(note), "times": .integer(Int64(times)), "added": date, "last": date, "saved": date,
    ]
  }
}
