extension DataGouvClient {
  /// The newest months of a dataset or resource that the Metrics API has rows for, oldest first:
  /// `GET /api/datasets/data/` or `/api/resources/data/`, as many pages as it takes.
  ///
  /// A subject without traffic has an empty series. Throws `serviceMissing` on a portal without a Metrics API.
  public func months(_ query: MetricsQuery) async throws(DataGouvError) -> MonthlySeries {
    let deadline = configuration.deadline(for: .metrics)
    let wanted = min(max(1, query.months), 1_000)
    // One more than wanted: only the row after a month's last tells that the month is complete.
    let size = min(wanted + 1, Endpoint<MonthlyRows>.maximumPageSize)
    var sums: [Month: MonthlyFigures] = [:]
    var seen = 0
    var page = 1
    while sums.count <= wanted {
      let rows = try await monthlyRows(of: query.subject, page: page, pageSize: size, by: deadline)
      for figures in rows.figures { sums[figures.month, default: .empty(figures.month)].add(figures) }
      seen += rows.count
      if rows.count < size || seen >= rows.total ?? .max { break }
      page += 1
    }
    return MonthlySeries(figures: Array(sums.values.sorted { $0.month < $1.month }.suffix(wanted)))
  }

  /// A page of rows. Where a month has two rows and falls between two pages, only a second key keeps their order; a
  /// table that lacks it is asked without.
  private func monthlyRows(
    of subject: MetricsQuery.Subject, page: Int, pageSize: Int, by deadline: Deadline
  ) async throws(DataGouvError) -> MonthlyRows {
    let isPaged = pageSize == Endpoint<MonthlyRows>.maximumPageSize
    do {
      return try await load(
        .months(of: subject, page: page, pageSize: pageSize, breaksTies: isPaged), by: deadline)
    } catch {
      switch error {
      case .status(416, _, _, _): return MonthlyRows(figures: [], count: 0, total: nil)
      case .status(400, _, _, _) where isPaged:
        return try await load(
          .months(of: subject, page: page, pageSize: pageSize, breaksTies: false), by: deadline)
      default: throw error
      }
    }
  }
}

extension MonthlyFigures {
  fileprivate static func empty(_ month: Month) -> MonthlyFigures {
    MonthlyFigures(month: month, visits: nil, downloads: nil)
  }

  /// Adds another row of the month; no value stays no value, and a sum beyond 64 bits stays at the most.
  fileprivate mutating func add(_ other: MonthlyFigures) {
    visits = Self.sum(visits, other.visits)
    downloads = Self.sum(downloads, other.downloads)
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return left ?? right }
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? .max : sum
  }
}
