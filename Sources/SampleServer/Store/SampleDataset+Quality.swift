extension SampleDataset {
  /// What the portal says of the metadata: criteria and a score, as `Dataset.compute_quality` of udata makes them.
  var quality: JSONValue {
    var criteria: [(String, Bool)] = [
      ("license", license != "notspecified"),
      ("temporal_coverage", entry.coverage != nil),
      ("spatial", entry.zones != nil || entry.granularity != nil),
      ("update_frequency", frequency != "unknown"),
      ("dataset_description_quality", description.count > 100),
    ]
    if !resources.isEmpty {
      criteria += [
        ("has_resources", true),
        ("has_open_format", resources.contains { !Self.closedFormats.contains($0.format) }),
        ("all_resources_available", resources.allSatisfy(\.isAvailable)),
        (
          "resources_documentation",
          resources.contains { $0.entry.description != nil || $0.type == "documentation" }
        ),
      ]
    }
    if frequency != "unknown" { criteria.append(("update_fulfilled_in_time", isUpdatedInTime)) }
    let met = criteria.filter { $0.1 && $0.0 != "has_resources" }.count
    let members = criteria.map { JSONValue.Member(key: $0.0, value: .bool($0.1)) }
    return .object(members + [JSONValue.Member(key: "score", value: JSONValue(Double(met) / 9))])
  }

  /// Seconds since 1970 of the next update that its frequency promises; `nil` for frequencies without a length.
  var nextUpdate: Int? { Labels.frequencyDays[frequency].map { updated + $0 * 86_400 } }

  private var isUpdatedInTime: Bool { nextUpdate.map { now <= $0 + 86_400 } ?? true }

  private static let closedFormats: Set<String?> = [
    nil, "pdf", "doc", "docx", "word", "xls", "excel", "xlsx",
  ]
}
