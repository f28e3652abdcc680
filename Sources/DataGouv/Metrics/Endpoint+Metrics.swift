/// A page of rows of a monthly table, as they come: a month can have several.
struct MonthlyRows: Hashable, Sendable {
  /// Rows whose month could be read.
  var figures: [MonthlyFigures]
  /// How many rows came, readable or not.
  var count: Int
  /// How many rows all pages hold, if the server told.
  var total: Int?
}

extension Endpoint<MonthlyRows> {
  /// The most rows that the server gives a page.
  static var maximumPageSize: Int { 50 }

  /// Rows of a dataset or resource, newest month first.
  static func months(of subject: MetricsQuery.Subject, page: Int, pageSize: Int, breaksTies: Bool) -> Self {
    let (model, id, idName) =
      switch subject {
      case .dataset(let id): ("datasets", id, "dataset_id")
      case .resource(let id): ("resources", id, "resource_id")
      }
    return Endpoint(
      service: .metrics, path: "api/\(model)/data/",
      query: [
        ("\(idName)__exact", id.percentEncoded.percentEncoded),
        ("metric_month__sort", breaksTies ? "desc,__id.asc" : "desc"),
        ("page", "\(page)"), ("page_size", "\(pageSize)"),
      ]
    ) { json throws(Undecodable) in
      let rows = try json.requiredItems("data")
      let figures = rows.compactMap { row in
        row["metric_month"].text.flatMap { Month($0) }.map { month in
          MonthlyFigures(
            month: month, visits: row["monthly_visit"].integer.map { Int($0) },
            downloads: row["monthly_download_resource"].integer.map { Int($0) })
        }
      }
      return MonthlyRows(
        figures: figures, count: rows.count, total: json["meta"]["total"].integer.map { Int($0) })
    }
  }
}
