import ArgumentParser

/// How a command prints a list of what the program remembers.
struct ListOptions: ParsableArguments {
  /// The forms.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// For people: aligned, and cleaned of what a terminal could obey.
    case text
    /// One document, keys sorted.
    case json
    /// RFC 4180, one header line.
    case csv
    /// A table of Markdown.
    case markdown
  }

  @Option(help: "How the list is printed.")
  var format = Format.text
}
