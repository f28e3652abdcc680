import ArgumentParser

/// The flags that every command shares: which portal is asked, and in which language the answer is shown.
struct PortalOptions: ParsableArguments {
  /// The two sites of data.gouv.fr.
  enum Environment: String, CaseIterable, ExpressibleByArgument {
    case prod, demo
  }

  /// The languages of the interface.
  enum LanguageName: String, CaseIterable, ExpressibleByArgument {
    case fr, en
  }

  @Option(
    name: .customLong("env"), help: "The portal: prod, or demo, which has no metrics. (DATAGOUV_API_ENV)")
  var environment: Environment?

  @Option(
    name: .customLong("portal"),
    help: ArgumentHelp("A portal of the settings file.", valueName: "name"))
  var portalName: String?

  @Flag(help: "Use the bundled sample catalogue: no network is needed.")
  var sample = false

  @Flag(help: "Leave the network alone: only what was seen before is shown.")
  var offline = false

  @Option(
    help: ArgumentHelp(
      "Root of a udata portal, such as https://www.data.gouv.fr. (DATAGOUV_CATALOG_URL)", valueName: "url"))
  var catalogURL: String?

  @Option(
    help: ArgumentHelp(
      "Root of its Tabular API, such as https://tabular-api.data.gouv.fr. (DATAGOUV_TABULAR_URL)",
      valueName: "url"))
  var tabularURL: String?

  @Option(
    help: ArgumentHelp(
      "Root of its Metrics API, such as https://metric-api.data.gouv.fr. (DATAGOUV_METRICS_URL)",
      valueName: "url"))
  var metricsURL: String?

  @Option(name: .customLong("lang"), help: "Language of the interface. (LC_ALL, LC_MESSAGES, LANG)")
  var language: LanguageName?
}
