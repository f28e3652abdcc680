import DataGouv

extension ClientConfiguration {
  /// A configuration that waits for long: a machine that is busy with other tests is no fault of the server's.
  static func patient(environment: [String: String] = [:]) -> ClientConfiguration {
    var configuration = ClientConfiguration(environment: environment)
    configuration.mainDeadline = .seconds(300)
    configuration.tabularDeadline = .seconds(300)
    configuration.metricsDeadline = .seconds(300)
    return configuration
  }
}
