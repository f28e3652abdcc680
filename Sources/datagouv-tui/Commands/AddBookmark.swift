import ArgumentParser
import Foundation
import Library
import Views

/// Bookmarks something, or changes its note.
struct AddBookmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Bookmark a dataset, a file, a producer or anything else that has an address.",
    discussion: "What is bookmarked already keeps its date, and its note unless there is another.")

  @Argument(help: "Id, slug or address; a UUID for a file.")
  var reference: String

  @Option(help: ArgumentHelp("What to write about it.", valueName: "text"))
  var note: String?

  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() async throws {
    let shelf = try await Remembered(portal)
    let thing = try await shelf.thing(reference)
    try await shelf.ask { library in try await library.bookmark(thing, note: note, at: Date()) }
    try shelf.say(shelf.messages.bookmarkSet(thing.title))
  }
}
