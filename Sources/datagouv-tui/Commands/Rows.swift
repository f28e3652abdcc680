import ArgumentParser
import DataGouv
import Explorer
import Views

/// Prints rows of a file, or groups of them.
struct Rows: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print rows of a file, or groups of them.",
    discussion: """
      JSON: {"columns": [{"format", "name", "type"}] in the file's order, "page", "page_size", "resource_id", \
      "rows": [an object a row], "total"}. CSV: the columns of the file; an empty cell is nothing, an empty text \
      is "". A page after the last one ends with status 1. Groups come whole, those with the most rows first; \
      "__count" is the number of rows in each.
      """)

  @Argument(help: "UUID of the file, its address on the portal, or a path of a file of this machine.")
  var resource: String

  @OptionGroup(title: "Rows and columns") var selection: RowsOptions

  @Option(help: "Which page, from 1.")
  var page = 1

  @Option(help: "Rows a page, 1 to 50.")
  var pageSize = 20

  @Flag(name: .customLong("all"), help: "Print all rows, as they come: as csv, tsv, jsonl or markdown.")
  var isWhole = false

  @Flag(
    name: .customLong("local"),
    help: "Fetch the whole file and read it here, whether or not the portal has its rows.")
  var isLocal = false

  @Option(help: "How the rows are printed.")
  var format = RowsReport.Format.text

  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func validate() throws {
    try require(page, atLeast: 1, for: "--page")
    try require(pageSize, in: 1...TableQuery.maximumPageSize, for: "--page-size")
    if page > 1, !selection.group.isEmpty {
      throw ValidationError("--page does not go with --group: groups come whole.")
    }
    guard isWhole else { return }
    if page > 1 { throw ValidationError("--page does not go with --all.") }
    if !selection.group.isEmpty {
      throw ValidationError("--all does not go with --group: groups come whole.")
    }
    if format.sheet == nil { throw ValidationError("--all prints --format csv, tsv, jsonl or markdown.") }
  }

  func run() async throws {
    if isWhole { return try await printAll() }
    let (page, pageSize, format) = (page, pageSize, format)
    try await Headless.run(portal) { headless in
      let (id, source) = try await source(headless)
      defer { source.close() }
      let report = try await headless.rows(id, from: source, selection, page: page, pageSize: pageSize)
      return (report, report.rendered(as: format, headless.messages, forTerminal: StandardOutput.isTerminal))
    }
  }

  private func printAll() async throws {
    guard let sheet = format.sheet else { return }
    let selection = selection
    try await Headless.run(portal) { headless in
      let (id, source) = try await source(headless)
      defer { source.close() }
      try await headless.printAllRows(id, from: source, selection, as: sheet)
      return (Nothing(shortfall: source.shortfall), "")
    }
  }

  /// Where the rows come from, and by which id they are asked for.
  private func source(_ headless: Headless) async throws -> (id: String, RowsSource) {
    if let path = LocalFile.path(resource) {
      let file = FileImport(id: path, origin: .path(path))
      return (path, try await .reading(file, client: headless.client, messages: headless.messages))
    }
    guard case .resource(let id) = headless.reference(resource) else {
      throw CommandFailure(headless.messages.notAFile(resource))
    }
    guard isLocal else { return (id, .portal(headless.client)) }
    let file = try await headless.client.resource(id).resource
    let origin = FileImport(id: id, origin: .address(file.latest ?? file.url))
    return (id, try await .reading(origin, client: headless.client, messages: headless.messages))
  }
}
