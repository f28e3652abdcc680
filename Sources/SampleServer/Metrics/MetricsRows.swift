import DataGouv

/// The rows of the Metrics API's tables, made of the datasets' months.
struct MetricsRows: Sendable {
  let catalogue: SampleCatalogue
  let links: Links

  /// The rows of a table, or only those about one id. Row numbers leave gaps, and the first of a dataset whose
  /// figures have nulls has none, as the real views do.
  func rows(of model: MetricsModel, about id: String?) throws -> [[TableValue]] {
    switch model {
    case .datasets: datasets(id).flatMap { datasetRows($0.offset, $0.element) }
    case .datasetsTotal: datasets(id).map { total($0.offset, $0.element) }
    case .resources: datasets(nil).flatMap { resourceRows($0.offset, $0.element, id) }
    case .resourcesTotal: datasets(nil).flatMap { resourceTotals($0.offset, $0.element, id) }
    case .organizations: try organizations(id).flatMap(organizationRows)
    case .organizationsTotal: try organizations(id).map(organizationTotal)
    case .site: try siteRows()
    case .reuses: try reuses(id).flatMap { subjectRows($0.offset, $0.element.id, $0.element.traffic) }
    case .reusesTotal:
      try reuses(id).map { index, reuse in
        let total = reuse.traffic.total
        return [number(index + 1), .text(reuse.id), number(total), number(total / 3)]
      }
    case .dataservices:
      try dataservices(id).flatMap { subjectRows($0.offset, $0.element.id, $0.element.traffic) }
    case .dataservicesTotal:
      try dataservices(id).map { index, service in
        [number(index + 1), .text(service.id), number(service.traffic.total)]
      }
    }
  }

  private func reuses(_ id: String?) throws -> [(offset: Int, element: SampleReuse)] {
    try links.reuses.get().enumerated().filter { id == nil || $0.element.id == id }
  }

  private func dataservices(_ id: String?) throws -> [(offset: Int, element: SampleDataservice)] {
    try links.dataservices.get().enumerated().filter { id == nil || $0.element.id == id }
  }

  /// The months of a reuse or dataservice.
  private func subjectRows(_ index: Int, _ id: String, _ traffic: MonthlySeries) -> [[TableValue]] {
    traffic.counts.enumerated().map { position, row in
      [number(index * 200 + position * 3), .text(id), .text(row.month.text), number(row.count)]
    }
  }

  private func siteRows() throws -> [[TableValue]] {
    let reuses = sums(of: try links.reuses.get().map(\.traffic))
    return sums(of: catalogue.datasets).enumerated().map { index, sum in
      [
        number(index * 3), .text(sum.month.text), number(sum.visits), number(sum.downloads),
        number(reuses[sum.month]),
      ]
    }
  }

  /// Visits of many, by month.
  private func sums(of series: [MonthlySeries]) -> [Month: Int] {
    var sums: [Month: Int] = [:]
    for row in series.flatMap(\.counts) { sums[row.month, default: 0] += row.count }
    return sums
  }

  private func datasets(_ id: String?) -> [(offset: Int, element: SampleDataset)] {
    catalogue.datasets.enumerated().filter { id == nil || $0.element.id == id }
      .map { (offset: $0.offset, element: $0.element) }
  }

  private func datasetRows(_ index: Int, _ dataset: SampleDataset) -> [[TableValue]] {
    let isFirstMissing = dataset.entry.traffic?.contains(.nulls) ?? false
    return dataset.months.enumerated().map { position, row in
      let organization = row.formerOwner ? catalogue.formerOwner : dataset.organization?.id
      return [
        isFirstMissing && position == 0 ? .null : number(index * 1000 + position * 3), .text(dataset.id),
        organization.map { .text($0) } ?? .null, .text(row.month.text), number(row.visits),
        number(row.downloads),
      ]
    }
  }

  private func total(_ index: Int, _ dataset: SampleDataset) -> [TableValue] {
    [
      number(index + 1), .text(dataset.id), number(dataset.totalVisits), number(dataset.totalVisits / 50),
      dataset.resources.isEmpty ? .null : number(dataset.totalDownloads),
    ]
  }

  private func resourceRows(_ index: Int, _ dataset: SampleDataset, _ id: String?) -> [[TableValue]] {
    dataset.resources.enumerated().filter { id == nil || $0.element.id == id }.flatMap { place, resource in
      resource.downloads.enumerated().map { position, row in
        [
          number((index * 200 + place) * 100 + position), .text(resource.id), .text(dataset.id),
          .text(row.month.text), number(row.count),
        ]
      }
    }
  }

  private func resourceTotals(_ index: Int, _ dataset: SampleDataset, _ id: String?) -> [[TableValue]] {
    dataset.resources.enumerated().filter {
      (id == nil || $0.element.id == id) && $0.element.totalDownloads > 0
    }
    .map { place, resource in
      [
        number(index * 200 + place), .text(resource.id), .text(dataset.id), number(resource.totalDownloads),
      ]
    }
  }

  private func organizations(_ id: String?) -> [(offset: Int, element: SampleOrganization)] {
    catalogue.organizations.enumerated().filter { id == nil || $0.element.id == id }
      .map { (offset: $0.offset, element: $0.element) }
  }

  /// Every month with a figure; those of reuses and dataservices are null where there are none.
  private func organizationRows(_ index: Int, _ organization: SampleOrganization) throws -> [[TableValue]] {
    let datasets = Dictionary(
      uniqueKeysWithValues: sums(of: catalogue.datasets.filter { $0.organization?.id == organization.id })
        .map { ($0.month, $0) })
    let reuses = sums(of: try links.reuses(of: organization).map(\.traffic))
    let services = sums(of: try links.dataservices(of: organization).map(\.traffic))
    let months = Set(datasets.keys).union(reuses.keys).union(services.keys).sorted()
    return months.enumerated().map { position, month in
      [
        number(index * 500 + position * 7), .text(organization.id), .text(month.text),
        number(datasets[month]?.visits), number(datasets[month]?.downloads), number(reuses[month]),
        number(services[month]),
      ]
    }
  }

  private func organizationTotal(_ index: Int, _ organization: SampleOrganization) throws -> [TableValue] {
    let datasets = catalogue.datasets.filter { $0.organization?.id == organization.id }
    let visits = datasets.reduce(0) { $0 + $1.totalVisits }
    func total(_ series: [MonthlySeries]) -> TableValue {
      series.isEmpty ? .null : number(series.reduce(0) { $0 + $1.total })
    }
    return [
      number(index * 11 + 1), .text(organization.id), datasets.isEmpty ? .null : number(visits),
      datasets.isEmpty ? .null : number(datasets.reduce(0) { $0 + $1.totalDownloads }),
      total(try links.reuses(of: organization).map(\.traffic)),
      total(try links.dataservices(of: organization).map(\.traffic)),
      datasets.isEmpty ? .null : number(visits / 50),
    ]
  }

  private func sums(of datasets: [SampleDataset]) -> [(month: Month, visits: Int, downloads: Int)] {
    var sums: [Month: (visits: Int, downloads: Int)] = [:]
    for dataset in datasets where !dataset.isHuge {
      for row in dataset.months {
        let sum = sums[row.month] ?? (0, 0)
        sums[row.month] = (sum.visits + (row.visits ?? 0), sum.downloads + (row.downloads ?? 0))
      }
    }
    return sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value.visits, $0.value.downloads) }
  }

  private func number(_ value: Int?) -> TableValue { value.map { .integer(Int64($0)) } ?? .null }
}
