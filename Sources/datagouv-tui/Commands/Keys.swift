import ArgumentParser
import Views

/// Prints the table of keys, which the README shows too.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print the keys of the explorer.")

  /// The forms.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
    /// Lines for the settings file.
    case toml
  }

  @Option(help: "How the table is printed.")
  var format = Format.text

  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() throws {
    let settings = try LaunchSettings(options: portal)
    let messages = Messages(settings.language)
    let table = KeyTable(messages, keys: settings.file.keys)
    let text =
      switch format {
      case .text: table.text
      case .markdown: table.markdown
      case .toml: KeyTable.toml(messages, keys: settings.file.keys)
      }
    try StandardOutput.write(text, messages.cannotWrite)
  }
}
