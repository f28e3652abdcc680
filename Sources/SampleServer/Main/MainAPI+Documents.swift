extension MainAPI {
  /// What is at an address without a final slash: exports and feeds; `nil` for all other addresses.
  func document(_ call: Call) throws -> Answer? {
    guard call.path.count > 2, call.path[0] == "1" else { return nil }
    let rest = Array(call.path.dropFirst(2))
    switch (call.path[1], rest) {
    case ("organizations", let rest) where rest.count == 2 && rest[1].hasSuffix(".csv"):
      guard let organization = catalogue.organization(rest[0]), organization.entry.deleted == nil else {
        throw MainFailure.missing("/api" + call.rawPath)
      }
      return try export(rest[1], of: organization)
    default: return nil
    }
  }

  private func export(_ file: String, of organization: SampleOrganization) throws -> Answer {
    let datasets = catalogue.datasets.filter { $0.organization?.id == organization.id }
    switch file {
    case "datasets.csv":
      return CSVExport.datasets(datasets, origin: origin).answer(
        named: "\(organization.slug)-datasets", catalogue.now)
    case "datasets-resources.csv":
      return CSVExport.resources(of: datasets, origin: origin)
        .answer(named: "\(organization.slug)-datasets-resources", catalogue.now)
    default: throw MainFailure.noRoute
    }
  }
}
