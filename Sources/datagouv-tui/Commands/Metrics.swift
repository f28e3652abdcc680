import ArgumentParser
import DataGouv

/// Prints the months of a dataset or a file.
struct Metrics: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print monthly visits and downloads.",
    discussion: """
      Text: what the get_metrics tool of data.gouv.fr prints, in English in every language. JSON: {"dataset": \
      {"id", "months": [{"downloads", "month", "visits"}] newest first, "title", "total"} or null, "resource": the \
      same without visits, or null}. CSV: a line a month. A month that the portal did not count is not there; \
      two rows of one month are added up.
      """)

  @Argument(help: "Id, slug or address of a dataset, or UUID or address of a file.")
  var reference: String?

  @Option(help: ArgumentHelp("Id, slug or address of a dataset.", valueName: "dataset"))
  var dataset: String?

  @Option(help: ArgumentHelp("UUID or address of a file.", valueName: "file"))
  var resource: String?

  @Option(help: "Months, back from the newest, 1 to 100.")
  var limit = 12

  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func validate() throws {
    try require(limit, in: 1...100, for: "--limit")
    if reference != nil, dataset != nil || resource != nil {
      throw ValidationError("Name the dataset or file once: as an argument, or by --dataset and --resource.")
    }
  }

  func run() async throws {
    let limit = limit
    let wanted = (reference, dataset, resource)
    try await Headless.run(portal, output) { headless in
      try await headless.metrics(of: wanted, months: limit)
    }
  }
}
