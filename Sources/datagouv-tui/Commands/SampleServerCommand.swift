import ArgumentParser
import DataGouv
import SampleServer
import Views

/// Serves the sample catalogue to other programs until it is told to stop.
struct SampleServerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample-server",
    abstract: "Serve the sample catalogue on the loopback, for other clients.",
    discussion: """
      Prints the roots of the three APIs and runs until SIGINT or SIGTERM. JSON: {"catalog", "metrics", "tabular"}. \
      CSV: a line an API.
      """)

  @Option(help: "Which port; 0 for any that is free.")
  var port = 0

  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("lang"), help: "Language of the message. (LC_ALL, LC_MESSAGES, LANG)")
  var language: PortalOptions.LanguageName?

  func validate() throws { try require(port, in: 0...65_535, for: "--port") }

  func run() async throws {
    var options = try PortalOptions.parse([])
    options.language = language
    let messages = Messages(try LaunchSettings(options: options).language)
    let signals = TerminationSignals()
    let server = try await Headless.sampleServer(port: port, messages)
    let report = SampleServerReport(portal: server.portal)
    let text = report.rendered(as: output.format, messages, forTerminal: StandardOutput.isTerminal)
    try StandardOutput.write(text, messages.cannotWrite)
    await signals.first()
    await server.stop()
  }
}
