import ArgumentParser

/// How a command without a screen prints its answer.
struct OutputOptions: ParsableArguments {
  /// The forms.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// For people: aligned, and cleaned of what a terminal could obey.
    case text
    /// One document, keys sorted, values as the servers sent them.
    case json
    /// RFC 4180, one header line.
    case csv
  }

  @Option(help: "How the answer is printed.")
  var format = Format.text
}
