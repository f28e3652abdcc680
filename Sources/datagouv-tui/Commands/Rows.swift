import ArgumentParser
import DataGouv
import Views

/// Prints a page of a file's rows.
struct Rows: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print rows of a file.",
    discussion: """
      JSON: {"columns": [{"format", "name", "type"}] in the file's order, "page", "page_size", "resource_id", \
      "rows": [an object a row], "total"}. CSV: the columns of the file; an empty cell is nothing, an empty text \
      is "". A page after the last one ends with status 1.
      """)

  @Argument(help: "UUID of the file, or its address on the portal.")
  var resource: String

  @Option(help: "Which page, from 1.")
  var page = 1

  @Option(help: "Rows a page, 1 to 50.")
  var pageSize = 20

  @Option(help: ArgumentHelp("Sort by this column.", valueName: "column"))
  var sort: String?

  @Flag(name: .customLong("desc"), help: "Sort from the largest down.")
  var isDescending = false

  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func validate() throws {
    try require(page, atLeast: 1, for: "--page")
    try require(pageSize, in: 1...TableQuery.maximumPageSize, for: "--page-size")
    if isDescending, sort == nil { throw ValidationError("--desc needs --sort and a column.") }
  }

  func run() async throws {
    let (page, pageSize) = (page, pageSize)
    let orders = sort.map { [TableQuery.Sort(column: $0, isDescending: isDescending)] } ?? []
    try await Headless.run(portal, output) { headless in
      guard case .resource(let id) = headless.reference(resource) else {
        throw CommandFailure(headless.messages.notAFile(resource))
      }
      let query = TableQuery(resourceID: id, sorts: orders, page: page, pageSize: pageSize)
      return try await headless.rows(query)
    }
  }
}
