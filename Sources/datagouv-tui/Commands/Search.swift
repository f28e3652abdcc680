import ArgumentParser
import DataGouv

/// Searches datasets and prints a page of results.
struct Search: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search datasets.",
    discussion: """
      JSON: {"datasets": [{"access_type", "acronym", "archived", "description_short", "downloads", "files", \
      "followers", "formats", "id", "last_update", "license", "producer", "quality", "reuses", "slug", "tags", \
      "title", "url", "visits"}], "page", "page_size", "query", "skipped", "sort", "total"}. CSV: a line a dataset. \
      A search that finds nothing ends with status 1.
      """)

  @Argument(help: "Words to look for; none for all datasets.")
  var words: [String] = []

  @Option(help: "The order of the results.")
  var sort = SortName(.relevance)

  @Option(help: "Which page, from 1.")
  var page = 1

  @Option(help: "Datasets a page, 1 to 100.")
  var pageSize = 20

  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func validate() throws {
    try require(page, atLeast: 1, for: "--page")
    try require(pageSize, in: 1...100, for: "--page-size")
  }

  func run() async throws {
    let query = DatasetQuery(
      text: words.joined(separator: " "), sort: sort.sort, page: page, pageSize: pageSize)
    try await Headless.run(portal, output) { headless in
      SearchReport(
        query: query, page: try await headless.client.search(query), site: headless.client.portal.catalog)
    }
  }
}
