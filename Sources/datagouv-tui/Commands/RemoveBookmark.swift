import ArgumentParser
import Library
import Views

/// Takes a bookmark away.
struct RemoveBookmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove a bookmark.",
    discussion: """
      By the id that the list prints, no network is needed. What is not bookmarked ends with status 1.
      """)

  @Argument(help: "Id, slug or address; a UUID for a file.")
  var reference: String

  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() async throws {
    let shelf = try await Remembered(portal)
    let name = shelf.settings.portalName
    let known = try await shelf.ask { library in try await library.bookmarks(on: name) }
    var found = known.first { $0.thing.id == reference }
    if found == nil {
      let thing = try await shelf.thing(reference)
      found = known.first { $0.thing.kind == thing.kind && $0.thing.id == thing.id }
    }
    guard let found else { throw CommandFailure(shelf.messages.notBookmarked(reference)) }
    try await shelf.ask { library in try await library.removeBookmark(of: found.thing) }
    try shelf.say(shelf.messages.bookmarkRemoved(found.thing.title))
  }
}
