extension Endpoint {
  /// A page of rows of a table. A row that cannot be read, such as one without its id, is left out and told.
  static func metrics<Row>(
    _ query: MetricsTableQuery<Row>, page: Int, style: QueryStyle
  ) throws(DataGouvError) -> Self where Answer == Page<Row> {
    let number = max(1, page)
    let size = min(max(1, query.pageSize), MetricsTableQuery<Row>.maximumPageSize)
    return Endpoint(
      service: .metrics, path: "api/\(query.table.name)/data/",
      query: try query.arguments(style).query(page: number, size: size)
    ) { json throws(Undecodable) in
      var items: [Row] = []
      var skipped: [SkippedRecord] = []
      let rows = try json.requiredItems("data")
      for (index, row) in rows.enumerated() {
        do throws(Undecodable) {
          items.append(try query.table.read(Record(row)))
        } catch {
          skipped.append(SkippedRecord(index: index, reason: "\(error.path) \(error.reason)"))
        }
      }
      let seen = (number - 1) * size + rows.count
      return Page(
        items: items, number: number, size: size,
        total: json["meta"]["total"].integer.map { Int($0) } ?? (rows.count < size ? seen : seen + 1),
        skipped: skipped)
    }
  }
}
