import ArgumentParser
import DataGouv
import Views

/// Opens the full-screen explorer.
struct Explore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the full-screen explorer: what happens without a command.")

  @Argument(help: "Words to search for, or the id, slug or address of a dataset or file to open.")
  var words: [String] = []

  @OptionGroup var explorer: ExplorerOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() async throws {
    let settings = try LaunchSettings(options: portal, capturesMouse: !explorer.leavesMouse)
    guard StandardOutput.isInteractive else {
      throw CommandFailure(Messages(settings.language).needsTerminal, .noTerminal)
    }
    let text = words.joined(separator: " ")
    let isBlank = text.allSatisfy(\.isWhitespace)
    try await Session.run(
      settings: settings, opening: isBlank ? nil : PortalReference(text, portal: settings.addressedPortal))
  }
}
