import DataGouv
import Foundation
import Views

extension Headless {
  /// The months of what was named; refuses what the `get_metrics` tool refuses, in its order.
  func metrics(
    of wanted: (reference: String?, dataset: String?, resource: String?), months: Int
  ) async throws -> MetricsReport {
    try requireMetrics()
    var (dataset, resource) = (Self.given(wanted.dataset), Self.given(wanted.resource))
    if let text = Self.given(wanted.reference) {
      if case .resource = reference(text) { resource = text } else { dataset = text }
    }
    guard dataset != nil || resource != nil else {
      throw CommandFailure("Error: At least one of dataset_id or resource_id must be provided.")
    }
    if dataset.map(Self.isBlank) == true { throw CommandFailure("Error: dataset_id cannot be empty.") }
    if resource.map(Self.isBlank) == true { throw CommandFailure("Error: resource_id cannot be empty.") }
    var report = MetricsReport()
    if let dataset { report.dataset = try await section(ofDataset: dataset, months) }
    if let resource { report.resource = try await section(ofFile: resource, months) }
    return report
  }

  /// The months of a producer, a reuse, an API or the portal.
  func metrics(of kind: MetricsReport.Kind, _ text: String, months: Int) async throws -> MetricsReport {
    try requireMetrics()
    var report = MetricsReport()
    if kind == .site {
      let series = try await client.months(MetricsQuery(.site, months: months))
      let host = client.portal.catalog.host()
      report.other = (kind, MetricsReport.Section(id: host ?? "", title: nil, series: series))
      return report
    }
    let name = Self.lastPart(of: text)
    if Self.isBlank(name) { throw CommandFailure(messages.notNamed(text)) }
    let (id, title) = try await identity(of: kind, name)
    let subject: MetricsQuery.Subject =
      switch kind {
      case .organization: .organization(id)
      case .reuse: .reuse(id)
      case .dataservice: .dataservice(id)
      case .site: .site
      }
    let series = try await client.months(MetricsQuery(subject, months: months))
    report.other = (kind, MetricsReport.Section(id: id, title: title, series: series))
    return report
  }

  /// The id and title of something that is named by its id or slug; an id is taken even when the portal no longer has
  /// what it named.
  private func identity(of kind: MetricsReport.Kind, _ name: String) async throws -> (String, String?) {
    do {
      switch kind {
      case .organization:
        let found = try await client.organization(name)
        return (found.id, found.name)
      case .reuse:
        let found = try await client.reuse(name)
        return (found.id, found.title)
      case .dataservice:
        let found = try await client.dataservice(name)
        return (found.id, found.title)
      case .site: return (name, nil)
      }
    } catch {
      guard name.utf8.count == 24, name.allSatisfy(\.isHexDigit) else { throw error }
      return (name, nil)
    }
  }

  /// The id or slug at the end of an address; a bare one as it is.
  private static func lastPart(of text: String) -> String {
    let path = text.split(separator: "?", maxSplits: 1).first.map(String.init) ?? ""
    return path.split(separator: "/").last.map(String.init) ?? ""
  }

  private func requireMetrics() throws(CommandFailure) {
    if client.portal.metrics == nil {
      throw CommandFailure(settings.isDemo ? Self.demoRefusal : messages.noMetricsService)
    }
  }

  private static let demoRefusal = """
    Error: The Metrics API is not available in the demo environment.
    Only production counts visits: leave out --env demo, or set DATAGOUV_API_ENV=prod.
    """

  private static func given(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// The Metrics API knows datasets by their id alone: a slug is resolved first. An id is asked for even when the
  /// portal no longer has the dataset; then there is no title.
  private func section(ofDataset text: String, _ months: Int) async throws -> MetricsReport.Section {
    let name = try datasetName(text)
    var (id, title): (String, String?) = (name, nil)
    do {
      let dataset = try await client.dataset(name)
      (id, title) = (dataset.id, dataset.title)
    } catch {
      guard name.utf8.count == 24, name.allSatisfy(\.isHexDigit) else { throw error }
    }
    let series = try await client.months(MetricsQuery(.dataset(id), months: months))
    return MetricsReport.Section(id: id, title: title, series: series)
  }

  private func section(ofFile text: String, _ months: Int) async throws -> MetricsReport.Section {
    guard case .resource(let id) = reference(text) else { throw CommandFailure(messages.notAFile(text)) }
    async let title = try? client.resource(id).resource.title
    let series = try await client.months(MetricsQuery(.resource(id), months: months))
    return MetricsReport.Section(id: id, title: await title, series: series)
  }

  /// The id or slug that a text names: a single word that looks like neither can still be a slug.
  func datasetName(_ text: String) throws(CommandFailure) -> String {
    switch reference(text) {
    case .dataset(let name): return name
    case .search(let words) where !words.isEmpty && !words.contains(where: \.isWhitespace): return words
    default: throw CommandFailure(messages.notADataset(text))
    }
  }
}
