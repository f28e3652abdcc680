import DataGouv

/// The rows of the Metrics API's tables, made of the datasets' months.
struct MetricsRows: Sendable {
  let catalogue: SampleCatalogue

  /// The rows of a table, or only those about one id. Row numbers leave gaps, and the first of a dataset whose
  /// figures have nulls has none, as the real views do.
  func rows(of model: MetricsModel, about id: String?) -> [[TableValue]] {
    switch model {
    case .datasets: datasets(id).flatMap { datasetRows($0.offset, $0.element) }
    case .datasetsTotal: datasets(id).map { total($0.offset, $0.element) }
    case .resources: datasets(nil).flatMap { resourceRows($0.offset, $0.element, id) }
    case .resourcesTotal: datasets(nil).flatMap { resourceTotals($0.offset, $0.element, id) }
    case .organizations: organizations(id).flatMap(organizationRows)
    case .organizationsTotal: organizations(id).map(organizationTotal)
    case .site:
      sums(of: catalogue.datasets).enumerated().map { index, sum in
        [number(index * 3), .text(sum.month.text), number(sum.visits), number(sum.downloads), .null]
      }
    case .reuses, .reusesTotal, .dataservices, .dataservicesTotal: []
    }
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

  private func organizations(_ id: String?) -> [(key: String, value: [SampleDataset])] {
    let known = catalogue.datasets.filter {
      $0.organization != nil && (id == nil || $0.organization?.id == id)
    }
    return Dictionary(grouping: known) { $0.organization?.id ?? "" }.sorted { $0.key < $1.key }
  }

  private func organizationRows(_ id: String, _ datasets: [SampleDataset]) -> [[TableValue]] {
    sums(of: datasets).enumerated().map { index, sum in
      [
        number(index * 7), .text(id), .text(sum.month.text), number(sum.visits), number(sum.downloads), .null,
        .null,
      ]
    }
  }

  private func organizationTotal(_ id: String, _ datasets: [SampleDataset]) -> [TableValue] {
    let visits = datasets.reduce(0) { $0 + $1.totalVisits }
    let downloads = datasets.reduce(0) { $0 + $1.totalDownloads }
    return [.null, .text(id), number(visits), number(downloads), .null, .null, number(visits / 50)]
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
