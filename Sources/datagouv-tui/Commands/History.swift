import ArgumentParser
import Foundation
import Library
import Views

/// Prints what was opened and searched for, or forgets it.
struct History: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what was opened and searched for.",
    discussion: """
      JSON: [{"id", "kind", "last", "portal", "subtitle", "times", "title"}], the most recent first. CSV and \
      Markdown: a line a thing. An empty history ends with status 1.
      """)

  @Argument(help: "Words to look for; accents and capitals do not matter.")
  var words: [String] = []

  @Option(help: "How many at most.")
  var limit = 50

  @Flag(help: "Forget all of it; bookmarks stay.")
  var clear = false

  @OptionGroup var output: ListOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func validate() throws { try require(limit, atLeast: 1, for: "--limit") }

  func run() async throws {
    let shelf = try await Remembered(portal)
    if clear {
      try await shelf.ask { library in try await library.clearHistory() }
      try StandardOutput.write("\(shelf.messages.historyCleared)\n", shelf.messages.cannotWrite)
      return
    }
    let sought = words.joined(separator: " ")
    let visits = try await shelf.ask { library in try await library.history(matching: sought, limit: limit) }
    try shelf.print(HistoryReport(visits: visits), as: output.format)
  }
}
