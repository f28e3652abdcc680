import ArgumentParser
import Library
import Views

/// Prints the searches and questions that were given a name.
struct Queries: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the queries that were given a name.",
    discussion: """
      JSON: [{"kind", "meaning", "name", "portal", "saved", "text"}], by name; the kind is search or rows. CSV and \
      Markdown: a line a query. No named queries end with status 1.
      """)

  @Argument(help: "Words to look for; accents and capitals do not matter.")
  var words: [String] = []

  @OptionGroup var output: ListOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() async throws {
    let shelf = try await Remembered(portal)
    let sought = words.joined(separator: " ")
    let queries = try await shelf.ask { library in try await library.queries(matching: sought) }
    try shelf.print(QueryReport(queries: queries), as: output.format)
  }
}
