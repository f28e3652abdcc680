import ArgumentParser
import Views

/// Prints the table of keys, which the README shows too.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the keys of the explorer.")

  /// The forms.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @Option(help: "How the table is printed.")
  var format = Format.text

  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() throws {
    let messages = Messages(try LaunchSettings(options: portal).language)
    let table = KeyTable(messages)
    try StandardOutput.write(format == .text ? table.text : table.markdown, messages.cannotWrite)
  }
}
