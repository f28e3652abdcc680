extension DataGouvClient {
  /// How the Tabular API is: `GET /health/`. A server that cannot reach its database, which answers 503, is a report
  /// that says so and no error; one that does not answer is an error.
  public func tabularHealth() async throws(DataGouvError) -> ServiceHealth { try await health(of: .tabular) }

  /// How the Metrics API is: `GET /health/`; see `tabularHealth()`.
  public func metricsHealth() async throws(DataGouvError) -> ServiceHealth { try await health(of: .metrics) }

  private func health(of service: DataGouvError.Service) async throws(DataGouvError) -> ServiceHealth {
    do {
      return try await load(Endpoint(ServiceHealth.route(service), decode: ServiceHealth.init))
    } catch {
      guard case .status(503, let message, _, _) = error else { throw error }
      return ServiceHealth(isWell: false, errors: [message].compactMap(\.self))
    }
  }
}
