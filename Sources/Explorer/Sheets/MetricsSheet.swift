package import DataGouv

/// The months of something as a table: a line a month that the server has a row for, oldest first.
package struct MetricsSheet: Hashable, Sendable {
  /// A column of numbers.
  package struct Column: Hashable, Sendable {
    /// Its name, a word of letters and underscores.
    package var name: String
    package var counts: MetricsCounts

    /// Makes a column.
    package init(_ name: String, _ counts: MetricsCounts) {
      self.name = name
      self.counts = counts
    }
  }

  /// What is counted; on top of a chart.
  package var title: String
  package var columns: [Column]
  /// The month that is not over.
  package var running: Month

  /// Makes a sheet.
  package init(title: String, columns: [Column], running: Month) {
    self.title = title
    self.columns = columns
    self.running = running
  }

  /// The sheet of a subject's months, with the columns that its table has.
  package init(
    title: String, subject: MetricsQuery.Subject, series: MonthlySeries, running: Month
  ) {
    self.init(
      title: title, columns: subject.measures.map { Column($0.columnName, $0.counts(in: series)) },
      running: running)
  }

  /// The months that any column has a row for.
  package var months: [Month] { Set(columns.flatMap(\.counts.months)).sorted() }

  /// The sheet as text, without a last line break.
  package func text(as format: MetricsFormat) -> String {
    switch format {
    case .csv: separated(by: ",")
    case .tsv: separated(by: "\t")
    case .json: json
    case .markdown: markdown
    case .chart: chart()
    }
  }

  private func number(_ column: Column, _ month: Month) -> String? {
    column.counts[month].value.map(String.init)
  }

  private func separated(by separator: String) -> String {
    let head = (["month"] + columns.map(\.name)).joined(separator: separator)
    let lines = months.map { month in
      ([month.text] + columns.map { number($0, month) ?? "" }).joined(separator: separator)
    }
    return ([head] + lines).joined(separator: "\n")
  }

  private var json: String {
    let objects = months.map { month in
      let members = columns.map { "\"\($0.name)\": \(number($0, month) ?? "null")" }
      return "  {\(([#""month": "\#(month.text)""#] + members).joined(separator: ", "))}"
    }
    return objects.isEmpty ? "[]" : "[\n\(objects.joined(separator: ",\n"))\n]"
  }

  private var markdown: String {
    let head = "| month | \(columns.map(\.name).joined(separator: " | ")) |"
    let rule = "| --- |" + String(repeating: " ---: |", count: columns.count)
    let lines = months.map { month in
      "| \(month.text) | \(columns.map { number($0, month) ?? "" }.joined(separator: " | ")) |"
    }
    return ([head, rule] + lines).joined(separator: "\n")
  }
}
