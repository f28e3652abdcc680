import DataGouv
import Explorer
import Views

extension Headless {
  /// Prints all rows as they come. What fails on the way is said after the rows that came.
  func printAllRows(
    _ id: String, from source: RowsSource, _ selection: RowsOptions, as format: RowFormat
  ) async throws {
    let profile = try await profile(id, from: source)
    var query = try RowsQuestion(selection, resourceID: id, profile: profile, messages: messages).query
    query.pageSize = TableQuery.maximumPageSize
    let names = query.columns ?? profile.columns.map(\.name)
    let isTerminal = StandardOutput.isTerminal
    func write(_ lines: String) throws {
      let text = isTerminal ? SafeLines(String(lines.dropLast())).text : lines
      try StandardOutput.write(text, messages.cannotWrite)
    }
    // The lines of a CSV document end as those of the other commands do.
    func line(_ text: String) -> String {
      format == .csv && !isTerminal ? text.dropLast() + "\r\n" : text
    }
    let head = format.head(names)
    if !head.isEmpty { try write(line(head)) }
    try await source.all(query) { rows in
      let text = rows.map { line(format.line($0, names)) }.joined()
      if !text.isEmpty { try write(text) }
    }
  }
}
