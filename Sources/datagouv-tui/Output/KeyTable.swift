import Explorer
import Views

/// The keys of the explorer with what they do, from the table that its key handling uses.
struct KeyTable: Sendable {
  private let headings: [String]
  private let rows: [(keys: [String], action: String, panes: String)]

  /// Makes the table in a language.
  init(_ messages: Messages, keys: KeyBindings = KeyBindings()) {
    headings = [messages.keysHeading, messages.actionHeading, messages.paneHeading]
    rows = keys.all.map { binding in
      let panes = Pane.allCases.filter(binding.panes.contains)
      return (
        binding.keys.map(messages.name), messages.title(binding.action),
        binding.isGlobal ? messages.everywhere : panes.map(messages.name).joined(separator: ", ")
      )
    }
  }

  /// For a terminal.
  var text: String {
    TextTable(
      columns: headings.map { TextTable.Column(heading: $0) },
      rows: rows.map { [$0.keys.joined(separator: "  "), $0.action, $0.panes] }
    ).text
  }

  /// For the README.
  var markdown: String {
    let head = ["| \(headings.joined(separator: " | ")) |", "| --- | --- | --- |"]
    let lines = rows.map { row in
      let keys = row.keys.map { key in key == "|" ? "`\\|`" : "`\(key)`" }.joined(separator: " ")
      return "| \(keys) | \(row.action) | \(row.panes) |"
    }
    return (head + lines).map { "\($0)\n" }.joined()
  }
}
