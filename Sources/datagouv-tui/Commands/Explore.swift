import ArgumentParser
import DataGouv
import Explorer
import Terminal
import Views

/// Opens the full-screen explorer.
struct Explore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the full-screen explorer: what happens without a command.")

  @Argument(
    help:
      "Words to search for, the id, slug or address of a dataset or file to open, or a path of a CSV file.")
  var words: [String] = []

  @OptionGroup var explorer: ExplorerOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() async throws {
    var settings = try LaunchSettings(options: portal, capturesMouse: !explorer.leavesMouse)
    settings.namedTheme = explorer.theme
    let messages = Messages(settings.language)
    guard StandardOutput.isInteractive else { throw CommandFailure(messages.needsTerminal, .noTerminal) }
    let text = words.joined(separator: " ")
    let isBlank = text.allSatisfy(\.isWhitespace)
    let reference = isBlank ? nil : PortalReference(text, portal: settings.addressedPortal)
    do {
      try await Session.run(
        settings: settings, opening: LocalFile.path(text).map { .open(path: $0) } ?? .start(reference))
    } catch let error as TerminalError {
      throw CommandFailure(Self.sentence(error, messages), .noTerminal)
    }
  }

  /// What is wrong with the terminal, and what needs none.
  private static func sentence(_ error: TerminalError, _ messages: Messages) -> String {
    let cause =
      switch error {
      case .notATerminal: ""
      case .typeMissing: messages.terminalTypeMissing
      case .typeUnknown(let name): messages.terminalTypeUnknown(name)
      case .typeIncapable(let name): messages.terminalTypeIncapable(name)
      case .refused: messages.terminalRefused
      }
    return cause.isEmpty ? messages.needsTerminal : "\(cause)\n\(messages.needsTerminal)"
  }
}
