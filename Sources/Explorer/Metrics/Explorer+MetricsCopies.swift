import Canvas
package import DataGouv
import Foundation

/// What of the months can be copied, and as what.
package enum MetricsCopy: Hashable, Sendable {
  /// All months of the series that are drawn.
  case months(MetricsFormat)
  /// The address that they come from.
  case address
  /// A command that fetches them.
  case curl

  /// The list, in its order.
  package static let all = MetricsFormat.allCases.map(MetricsCopy.months) + [.address, .curl]
}

extension Explorer {
  /// Opens the list of forms in which the months can be copied.
  mutating func openMetricsCopies() {
    guard metrics?.face == .chart || metrics?.face == .figures,
      metrics?.sheet(running: currentMonth).months.isEmpty == false
    else {
      return notice = .nothingToCopy
    }
    dialog = .metricsCopies(ListCursor())
  }

  /// Opens the form of an export of the months.
  mutating func openMetricsExport() {
    guard let metrics, metrics.face == .chart || metrics.face == .figures else {
      return notice = .nothingToExport
    }
    let sheet = metrics.sheet(running: currentMonth)
    guard !sheet.months.isEmpty else { return notice = .nothingToExport }
    dialog = .saving(
      SaveForm(
        .months(sheet), title: sheet.title, name: FileName.forRows(of: sheet.title, as: .csv),
        folder: settings.saveFolder))
  }

  /// A key in that list.
  mutating func press(_ key: Key, inMetricsCopies cursor: ListCursor) -> [Effect] {
    if isClosing(key) { return closeDialog() }
    if key == Key(.enter) || key == " " { return copyMetrics(at: cursor.index) }
    var cursor = cursor
    move(&cursor, by: key, count: MetricsCopy.all.count)
    dialog = .metricsCopies(cursor)
    return []
  }

  /// Copies in the form of a line of the list.
  mutating func copyMetrics(at line: Int) -> [Effect] {
    dialog = nil
    guard MetricsCopy.all.indices.contains(line), let metrics,
      let text = text(of: MetricsCopy.all[line], metrics)
    else {
      notice = .nothingToCopy
      return []
    }
    return [.copy(text)]
  }

  private func text(of form: MetricsCopy, _ metrics: MetricsState) -> String? {
    switch form {
    case .months(let format): metrics.sheet(running: currentMonth).text(as: format)
    case .address: address(of: metrics)
    case .curl: address(of: metrics).map(QueryScript.curl)
    }
  }

  private func address(of metrics: MetricsState) -> String? {
    let subject = metrics.choice == .resource ? metrics.resource.map { .resource($0.id) } : metrics.subject
    guard let subject, let base = settings.portal?.metrics?.absoluteString else { return nil }
    return (base.hasSuffix("/") ? base : base + "/") + subject.path
  }
}

extension MetricsState {
  /// All months of the series that are drawn, whatever part of them is on screen.
  package func sheet(running: Month) -> MetricsSheet {
    MetricsSheet(
      title: [title, resource?.title].compactMap(\.self).joined(separator: " · "),
      columns: measures.map { MetricsSheet.Column($0.columnName, counts(of: $0)) }, running: running)
  }

  /// What is selected: a month's numbers, a leader, a part of a comparison.
  func copyText(running: Month) -> String? {
    switch face {
    case .chart, .figures: return cursorText
    case .leaders:
      guard let leaders, let selected = leaders.selected else { return nil }
      let title = leaders.titles[selected.id].flatMap(\.self) ?? selected.id
      return "\(title)\t\(selected.value.map(String.init) ?? "")"
    case .comparison:
      guard let comparison else { return nil }
      let items = comparison.sorted(running: running)
      guard items.indices.contains(comparison.index) else { return nil }
      let item = items[comparison.index]
      return "\(item.title ?? item.subject.id)\t\(comparison.summary(of: item, running: running).total)"
    }
  }

  /// The month under the cursor and its numbers, with tabs between; `nil` for a month without a row.
  var cursorText: String? {
    let counts = measures.map { self.counts(of: $0)[cursor] }
    guard counts.contains(where: { $0 != .absent }) else { return nil }
    return ([cursor.text] + counts.map { $0.value.map(String.init) ?? "" }).joined(separator: "\t")
  }
}

extension MetricsQuery.Subject {
  /// Where the Metrics API tells its months, newest first, below the API's address.
  fileprivate var path: String {
    let sort = "metric_month__sort=desc&page_size=50"
    return switch self {
    case .dataset(let id): "api/datasets/data/?dataset_id__exact=\(id)&\(sort)"
    case .resource(let id): "api/resources/data/?resource_id__exact=\(id)&\(sort)"
    case .organization(let id): "api/organizations/data/?organization_id__exact=\(id)&\(sort)"
    case .reuse(let id): "api/reuses/data/?reuse_id__exact=\(id)&\(sort)"
    case .dataservice(let id): "api/dataservices/data/?dataservice_id__exact=\(id)&\(sort)"
    case .site: "api/site/data/?\(sort)"
    }
  }
}
