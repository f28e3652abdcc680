import ArgumentParser
import DataGouv

/// Prints a dataset with its files.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a dataset and its files.",
    discussion: """
      The id, slug or address of a file shows the dataset that it belongs to. JSON: {"dataset": its metadata, \
      "resources": [a file an object]}. CSV: a line a file.
      """)

  @Argument(help: "Id, slug or address of a dataset, or UUID or address of one of its files.")
  var reference: String

  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func run() async throws {
    try await Headless.run(portal, output) { headless in try await headless.dataset(reference) }
  }
}
