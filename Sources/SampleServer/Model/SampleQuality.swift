import Foundation

/// The portal's nine criteria of quality, as udata judges them.
struct SampleQuality: Sendable {
  private static let closedFormats: Set<String> = ["pdf", "doc", "docx", "word", "xls", "excel", "xlsx"]

  /// The criteria that apply, in the server's order; `has_resources` is told and does not count.
  let criteria: [(name: String, isMet: Bool)]

  init(
    _ entry: DatasetEntry, description: String, resources: [SampleResource], updated: Date, _ labels: Labels,
    _ now: Date
  ) {
    let frequency = labels.frequencies.first { $0.id == entry.frequency }
    let isFrequencyKnown = frequency != nil && entry.frequency != "unknown"
    var criteria: [(name: String, isMet: Bool)] = [
      ("license", (entry.license ?? "lov2") != "notspecified" && entry.access == nil),
      ("temporal_coverage", entry.coverage != nil),
      ("spatial", entry.zones?.isEmpty == false || entry.granularity != nil),
      ("update_frequency", isFrequencyKnown),
      ("dataset_description_quality", description.count > 100),
    ]
    if !resources.isEmpty {
      criteria += [
        ("has_resources", true),
        (
          "has_open_format",
          resources.contains { $0.entry.format.map { !Self.closedFormats.contains($0) } ?? false }
        ),
        ("all_resources_available", !resources.contains { $0.entry.state == .unavailable }),
        (
          "resources_documentation",
          resources.contains { $0.entry.type == "documentation" || $0.entry.description != nil }
        ),
      ]
    }
    if isFrequencyKnown {
      let due = frequency?.days.map { updated.addingTimeInterval(86_400 * ($0 + 1)) }
      criteria.append(("update_fulfilled_in_time", due.map { now <= $0 } ?? true))
    }
    self.criteria = criteria
  }

  /// The share of the nine criteria that are met, from 0 to 1.
  var score: Double { Double(criteria.count { $0.isMet && $0.name != "has_resources" }) / 9 }
}
