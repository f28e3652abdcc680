import ArgumentParser
import DataGouv
import Foundation
import Views

/// Prints the months of a dataset or a file, or of something else that is counted.
struct Metrics: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print monthly visits and downloads.",
    discussion: """
      Text: what the get_metrics tool of data.gouv.fr prints, in English in every language. JSON: {"dataset": \
      {"id", "months": [{"downloads", "month", "visits"}] newest first, "title", "total"} or null, "resource": the \
      same without visits, or null}; of anything else {"organization": …}, with reuse_visits and dataservice_visits \
      where they are counted. CSV: a line a month. Chart: bars made of characters. A month that the portal did not \
      count is not there; two rows of one month are added up.
      """)

  /// The forms.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, chart
  }

  @Argument(help: "Id, slug or address of a dataset, or UUID or address of a file.")
  var reference: String?

  @Option(help: ArgumentHelp("Id, slug or address of a dataset.", valueName: "dataset"))
  var dataset: String?

  @Option(help: ArgumentHelp("UUID or address of a file.", valueName: "file"))
  var resource: String?

  @Option(help: ArgumentHelp("Id, slug or address of a producer.", valueName: "producer"))
  var organization: String?

  @Option(help: ArgumentHelp("Id, slug or address of a reuse.", valueName: "reuse"))
  var reuse: String?

  @Option(help: ArgumentHelp("Id, slug or address of an API.", valueName: "dataservice"))
  var dataservice: String?

  @Flag(help: "The whole portal.")
  var site = false

  @Option(help: "Months, back from the newest, 1 to 1000.")
  var months: Int?

  @Option(help: "The same, 1 to 100, as the get_metrics tool calls it.")
  var limit = 12

  @Option(help: "How the answer is printed.")
  var format = Format.text

  @OptionGroup(title: "Portal and language") var portal: PortalOptions

  func validate() throws {
    try require(limit, in: 1...100, for: "--limit")
    if let months { try require(months, in: 1...1_000, for: "--months") }
    if reference != nil, dataset != nil || resource != nil {
      throw ValidationError("Name the dataset or file once: as an argument, or by --dataset and --resource.")
    }
    let others = [organization, reuse, dataservice].filter { $0 != nil }.count + (site ? 1 : 0)
    if others > 1 || (others == 1 && (reference ?? dataset ?? resource) != nil) {
      throw ValidationError("--organization, --reuse, --dataservice and --site each stand alone.")
    }
  }

  func run() async throws {
    let months = months ?? limit
    let wanted = (reference, dataset, resource)
    let other = other
    let format = format
    try await Headless.run(portal) { headless in
      let report =
        if let other {
          try await headless.metrics(of: other.kind, other.name, months: months)
        } else {
          try await headless.metrics(of: wanted, months: months)
        }
      return (report, format.text(of: report, headless.messages))
    }
  }

  private var other: (kind: MetricsReport.Kind, name: String)? {
    if site { return (.site, "") }
    if let organization { return (.organization, organization) }
    if let reuse { return (.reuse, reuse) }
    return dataservice.map { (.dataservice, $0) }
  }
}

extension Metrics.Format {
  /// A report in this form.
  fileprivate func text(of report: MetricsReport, _ messages: Messages) -> String {
    if let format = OutputOptions.Format(rawValue: rawValue) {
      return report.rendered(as: format, messages, forTerminal: StandardOutput.isTerminal)
    }
    let environment = ProcessInfo.processInfo.environment
    return report.chart(
      running: Month(at: Date()), width: environment["COLUMNS"].flatMap(Int.init) ?? 80,
      isASCII: Charset.isASCII(environment))
  }
}
