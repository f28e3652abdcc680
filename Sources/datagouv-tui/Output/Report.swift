import Views

/// An answer in the three forms that a command can print.
protocol Report: Sendable {
  /// For people, line breaks included; cleaned of whatever a terminal could obey.
  func text(_ messages: Messages) -> String
  var json: JSONDocument { get }
  var csv: CSVDocument { get }
  /// Why there is nothing in it, if nothing was found: the command then ends with status 1.
  func emptiness(_ messages: Messages) -> String?
}

extension Report {
  func emptiness(_ messages: Messages) -> String? { nil }

  /// The report in one of the forms.
  func rendered(as format: OutputOptions.Format, _ messages: Messages, forTerminal: Bool) -> String {
    switch format {
    case .text: text(messages)
    case .json: json.text
    case .csv: csv.text(forTerminal: forTerminal)
    }
  }
}
