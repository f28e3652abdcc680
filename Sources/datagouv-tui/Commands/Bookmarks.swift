import ArgumentParser

/// Prints the bookmarks, sets and removes them.
struct Bookmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the bookmarks, set one or remove one.",
    discussion: """
      Without a command of its own, the bookmarks are printed; words that are such a command's name go after list.
      """,
    subcommands: [ListBookmarks.self, AddBookmark.self, RemoveBookmark.self],
    defaultSubcommand: ListBookmarks.self)
}
