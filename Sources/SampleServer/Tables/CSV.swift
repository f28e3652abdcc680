import DataGouv

/// Comma-separated values.
enum CSV {
  /// A header and rows; cells with a comma, a quote or a line break are quoted.
  static func text(header: [String], rows: some Sequence<[TableValue]>) -> String {
    var text = header.map(quoted).joined(separator: ",") + "\n"
    for row in rows { text += row.map(cell).joined(separator: ",") + "\n" }
    return text
  }

  /// A file to download.
  static func answer(_ bytes: [UInt8], name: String) -> Answer {
    Answer(
      status: 200,
      headers: [
        ("content-type", "text/csv"), ("content-disposition", "attachment; filename=\"\(name).csv\""),
      ], body: .bytes(bytes))
  }

  private static func cell(_ value: TableValue) -> String {
    switch value {
    case .null: ""
    case .bool(let value): value ? "t" : "f"
    case .integer(let value): "\(value)"
    case .number(let text): text
    case .text(let text), .json(let text): quoted(text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = !text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    return isPlain ? text : "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
