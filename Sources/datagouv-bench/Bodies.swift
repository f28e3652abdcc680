/// Answers in the servers' shapes, as long as real ones.
enum Bodies {
  /// A page of so many results, about a kilobyte each.
  static func results(_ count: Int) -> String {
    let records = (0..<count).map { index in
      #"""
      {"id":"\#(id(index))","slug":"jeu-de-donnees-numero-\#(index)","title":"Réseau de mesure n° \#(index) des \#
      cours d'eau","acronym":null,"description_short":"\#(String(repeating: "Débits relevés chaque jour. ", count: 7))",
      "organization":{"id":"\#(id(900))","name":"Office français des rivières","acronym":"OFR","badges":[]},
      "last_update":"2026-10-0\#(index % 9 + 1)T08:15:00.123000+00:00","license":"lov2","access_type":"open",
      "tags":["eau","rivière","hydrologie","débit"],"metrics":{"views":\#(index * 997),
      "resources_downloads":\#(index * 331),"reuses":\#(index),"followers":3},"quality":{"score":0.78},
      "archived":null,"resources":{"total":\#(index)}}
      """#
    }
    return
      #"{"data":[\#(records.joined(separator: ","))],"page":1,"page_size":\#(count),"total":\#(count)}"#
  }

  /// A page of 50 rows of 30 columns, every kind of cell among them.
  static let rows: String = {
    let records = (0..<50).map { row in
      let cells = (0..<30).map { column in #""colonne \#(column)":\#(cell(row, column))"# }
      return #"{"__id":\#(row + 1),\#(cells.joined(separator: ","))}"#
    }
    let meta = #"{"page":1,"page_size":50,"total":50}"#
    return #"{"data":[\#(records.joined(separator: ","))],"meta":\#(meta),"links":{}}"#
  }()

  private static func cell(_ row: Int, _ column: Int) -> String {
    switch column % 5 {
    case 0: "\(row * 1_000 + column)"
    case 1: "\(row).\(column)7"
    case 2: #""Besançon, ligne \#(row)""#
    case 3: row % 2 == 0 ? "true" : "null"
    default: #""2026-0\#(row % 9 + 1)-15""#
    }
  }

  private static func id(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return "5f" + String(repeating: "0", count: 22 - digits.count) + digits
  }
}
