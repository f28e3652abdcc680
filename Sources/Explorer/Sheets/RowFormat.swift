package import DataGouv

/// How rows are written as text: copied, exported, printed.
package enum RowFormat: String, Hashable, Sendable, CaseIterable {
  /// Commas, and quotes where they are needed (RFC 4180).
  case csv
  /// Tabs; those inside cells become spaces, and so do line breaks.
  case tsv
  /// An object a line, numbers as they came.
  case jsonLines
  /// A table of Markdown.
  case markdown

  /// What file names end in.
  package var fileExtension: String {
    switch self {
    case .csv: "csv"
    case .tsv: "tsv"
    case .jsonLines: "jsonl"
    case .markdown: "md"
    }
  }

  /// What comes before the rows, with its line break; empty where the rows name their cells.
  package func head(_ columns: [String]) -> String {
    let names = columns.map(ColumnName.written)
    switch self {
    case .csv: return names.map(Self.quoted).joined(separator: ",") + "\n"
    case .tsv: return names.map(Self.flat).joined(separator: "\t") + "\n"
    case .jsonLines: return ""
    case .markdown:
      let rule = String(repeating: " --- |", count: names.count)
      return "| \(names.map(Self.markdown).joined(separator: " | ")) |\n|\(rule)\n"
    }
  }

  /// A row, with its line break. A cell that was not served is empty.
  package func line(_ row: TablePage.Row, _ columns: [String]) -> String {
    let cells = columns.map { row.cells[$0] ?? .null }
    switch self {
    case .csv: return cells.map(Self.csv).joined(separator: ",") + "\n"
    case .tsv: return cells.map { Self.flat($0.text) }.joined(separator: "\t") + "\n"
    case .jsonLines:
      let members = zip(columns, cells).map { name, cell in
        "\(JSONValue.quoted(ColumnName.written(name))):\(Self.json(cell))"
      }
      return "{\(members.joined(separator: ","))}\n"
    case .markdown: return "| \(cells.map { Self.markdown($0.text) }.joined(separator: " | ")) |\n"
    }
  }

  /// Rows as a whole, without a last line break.
  package func text(_ rows: [TablePage.Row], _ columns: [String]) -> String {
    String((head(columns) + rows.map { line($0, columns) }.joined()).dropLast())
  }

  /// An empty text is quoted, an empty cell is not.
  private static func csv(_ value: TableValue) -> String {
    if value == .null { return "" }
    return value.text.isEmpty ? "\"\"" : quoted(value.text)
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.utf8.contains { ",\"\n\r".utf8.contains($0) } || text.first == " " || text.last == " "
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  private static func flat(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  private static func markdown(_ text: String) -> String {
    flat(text).replacing("\\", with: "\\\\").replacing("|", with: "\\|")
  }

  private static func json(_ value: TableValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    // Numbers that JSON has no word for came as words.
    case .number(let text): Double(text)?.isFinite == true ? text : JSONValue.quoted(text)
    case .text(let text): JSONValue.quoted(text)
    case .json(let text): text
    }
  }
}
