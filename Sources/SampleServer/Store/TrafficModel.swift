import DataGouv

/// Five years of visits and downloads, up to the month of the server's clock, which is partial.
///
/// All figures are generated: a usual month, a slow growth, a season and some noise, and the entry's oddities.
struct TrafficModel {
  let entry: DatasetEntry
  /// First second of the dataset's life, and the server's clock.
  let created: Int
  let now: Int

  private var series: MonthlySeries {
    MonthlySeries(
      name: entry.id, usual: entry.visits, created: created, now: now, oddities: entry.traffic ?? [])
  }

  /// The files with their downloads, and the dataset's rows: its downloads are those of its files together.
  func figures(
    of resources: [SampleResource]
  ) -> (resources: [SampleResource], months: [SampleDataset.MonthRow]) {
    var resources = resources
    var rows: [SampleDataset.MonthRow] = []
    let weights = resources.indices.map { index in
      (resources[index].entry.table == nil ? 1 : 3) / Double(index / 2 + 1)
    }
    let weight = max(1, weights.reduce(0, +))
    let series = series
    for (index, month) in series.months.enumerated() where !isGap(month, index) {
      let visits = series.count(month, index)
      var downloads = 0
      for position in resources.indices {
        var dice = Dice(Dice.seed(resources[position].id), month.index)
        let share = Double(visits) * 0.45 * weights[position] / weight * (0.75 + dice.fraction() / 2)
        let count = min(visits, Int(share.rounded()))
        guard count > 0 || has(.zeros) else { continue }
        resources[position].downloads.append((month, count))
        downloads += count
      }
      rows += self.rows(month, visits, resources.isEmpty ? nil : downloads, index)
    }
    return (resources, rows)
  }

  private func has(_ traffic: DatasetEntry.Traffic) -> Bool { series.has(traffic) }

  private func isGap(_ month: Month, _ index: Int) -> Bool {
    has(.gaps) && (index % 11 == 4 || index % 13 == 7 || index % 13 == 8)
  }

  private func rows(_ month: Month, _ visits: Int, _ downloads: Int?, _ index: Int) -> [SampleDataset
    .MonthRow]
  {
    let lacksVisits = has(.nulls) && index % 6 == 2
    let lacksDownloads = has(.nulls) && index % 4 == 1
    let row = SampleDataset.MonthRow(
      month: month, visits: lacksVisits ? nil : visits, downloads: lacksDownloads ? nil : downloads,
      formerOwner: false)
    guard has(.duplicates), index % 17 == 6 else { return [row] }
    var earlier = row
    earlier.formerOwner = true
    earlier.visits = row.visits.map { $0 / 4 }
    earlier.downloads = row.downloads.map { $0 / 4 }
    var later = row
    later.visits = row.visits.map { $0 - $0 / 4 }
    later.downloads = row.downloads.map { $0 - $0 / 4 }
    return [earlier, later]
  }

  /// The month of a moment.
  static func month(ofSecond second: Int) -> Month {
    let date = CivilTime.date(ofDay: second / 86_400)
    return Month(year: date.year, month: date.month)
  }
}
