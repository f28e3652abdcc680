import Canvas
import DataGouv

/// Comma-separated values to print, as RFC 4180 writes them: CRLF, a header line, quotes where they are needed.
struct CSVDocument: Hashable, Sendable {
  /// A field: nothing is not the same as an empty text, which is quoted.
  typealias Field = String?

  /// The names of the columns.
  var header: [String]
  /// The records, each as long as the header.
  var records: [[Field]]

  /// The document as text; for a terminal, controls in the fields are replaced by visible marks.
  func text(forTerminal: Bool) -> String {
    var text = ""
    for record in [header.map(Optional.some)] + records {
      let fields = record.map { field in
        Self.quoted(forTerminal ? field.map { SafeText($0).string } : field)
      }
      text += fields.joined(separator: ",") + "\r\n"
    }
    return text
  }

  private static func quoted(_ field: Field) -> String {
    guard let field else { return "" }
    let isPlain = field.unicodeScalars.allSatisfy { !["\"", ",", "\n", "\r"].contains($0) }
    let hasEdge = field.first == " " || field.last == " "
    guard !isPlain || field.isEmpty || hasEdge else { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

extension TableValue {
  /// The cell as a field; `nil` for an empty cell.
  var field: String? {
    switch self {
    case .null: nil
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let text), .text(let text), .json(let text): text
    }
  }
}
