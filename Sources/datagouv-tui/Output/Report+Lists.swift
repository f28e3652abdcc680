import Canvas
import DataGouv
import Explorer
import Views

extension Report {
  /// The report in one of the forms of a list.
  func rendered(as format: ListOptions.Format, _ messages: Messages, forTerminal: Bool) -> String {
    switch format {
    case .text: text(messages)
    case .json: json.text
    case .csv: csv.text(forTerminal: forTerminal)
    case .markdown: csv.markdown(forTerminal: forTerminal)
    }
  }
}

extension CSVDocument {
  /// The records as a table of Markdown; for a terminal, controls in the fields are replaced by visible marks.
  func markdown(forTerminal: Bool) -> String {
    let lines = records.map { record in
      let cells = zip(header, record).map { name, field in
        let text = field ?? ""
        return (name, TableValue.text(forTerminal ? SafeText(text).string : text))
      }
      let row = TablePage.Row(number: nil, cells: Dictionary(cells) { first, _ in first })
      return RowFormat.markdown.line(row, header)
    }
    return RowFormat.markdown.head(header) + lines.joined()
  }
}
