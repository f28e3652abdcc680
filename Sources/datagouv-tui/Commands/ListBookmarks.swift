import ArgumentParser
import Library
import Views

/// Prints the bookmarks, for people or to be kept elsewhere.
struct ListBookmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the bookmarks.",
    discussion: """
      JSON: [{"added", "id", "kind", "note", "portal", "subtitle", "title"}], the newest first. CSV and Markdown: a \
      line a bookmark. No bookmarks end with status 1.
      """)

  @Argument(help: "Words to look for; accents and capitals do not matter.")
  var words: [String] = []

  @OptionGroup var output: ListOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() async throws {
    let shelf = try await Remembered(portal)
    let sought = words.joined(separator: " ")
    let bookmarks = try await shelf.ask { library in try await library.bookmarks(matching: sought) }
    try shelf.print(BookmarkReport(bookmarks: bookmarks), as: output.format)
  }
}
