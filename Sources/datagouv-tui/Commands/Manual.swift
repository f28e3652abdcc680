import ArgumentParser
import Views

/// Prints the manual page, which says what the help says.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the manual page.",
    discussion: "To read it: datagouv-tui manual > datagouv-tui.1; man ./datagouv-tui.1")

  func run() throws {
    let page = ManualPage(try HelpDump(of: DatagouvTUI.self), version: Version.current)
    try StandardOutput.write(page.text, Messages(.english).cannotWrite)
  }
}
