import Foundation
import LocalTables

/// The arguments of a `/data/` route, read as the Tabular API reads them.
///
/// The server decodes names and values twice, so both `%23` and `%2523` are taken for `#`.
struct TabularQuery: Sendable {
  /// Why a query is refused, in the server's words.
  struct Refusal: Error, Hashable, Sendable { let reason: String }

  /// The most rows a page.
  static let maximumPageSize = 50

  /// What is asked of the table.
  private(set) var query = LocalTableQuery(page: 1, pageSize: 20)
  /// The rows a page that were asked for; 0 is all of them.
  private(set) var pageSize = 20

  init(_ text: String) throws(Refusal) {
    for part in text.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      try read(pair[0], pair.count > 1 ? pair[1] : nil, of: part)
    }
    guard pageSize <= Self.maximumPageSize else {
      throw Refusal(reason: "Page size exceeds allowed maximum: \(Self.maximumPageSize)")
    }
    query.pageSize = pageSize > 0 ? pageSize : nil
  }

  private mutating func read(_ name: Substring, _ value: Substring?, of part: Substring) throws(Refusal) {
    let malformed = Refusal(
      reason: "Malformed query: argument '\(Self.decoded(part))' could not be parsed")
    switch name {
    case "page", "page_size":
      guard let number = Int(value ?? "") else { throw malformed }
      if name == "page" { query.page = max(1, number) } else { pageSize = number }
    case "columns": query.columns = (value ?? "").split(separator: ",").map(Self.column)
    default:
      guard let mark = name.range(of: "__", options: .backwards), mark.lowerBound > name.startIndex else {
        throw malformed
      }
      let column = Self.column(name[..<mark.lowerBound])
      let argument = name[mark.upperBound...].lowercased()
      if argument == "sort" {
        // Only the first order counts; the database takes no notice of others.
        let sort = try Self.sort(column, Self.decoded(value ?? ""))
        if query.sort == nil { query.sort = sort }
      } else if let asked = TableFilter.Operator(rawValue: argument) {
        query.filters.append(TableFilter(column, asked, Self.decoded(value ?? "")))
      } else {
        throw malformed
      }
    }
  }

  /// An order such as `desc`, `desc.nullslast` or `asc,__id.asc`; equal rows always keep the file's order.
  private static func sort(_ column: String, _ value: String) throws(Refusal) -> LocalTableQuery.Sort {
    let parts = value.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let direction = parts[0].split(separator: ".").map { $0.lowercased() }
    guard let first = direction.first, ["asc", "desc"].contains(first) else {
      throw Refusal(reason: "Invalid sort direction: \(value)")
    }
    if parts.count > 1, !parts[1].replacing("\"", with: "").hasPrefix("__id.") {
      throw Refusal(reason: "Invalid sort: \(value)")
    }
    return LocalTableQuery.Sort(
      column, isDescending: first == "desc", putsNullsLast: direction.dropFirst().contains("nullslast"))
  }

  private static func decoded(_ text: Substring) -> String {
    String(text).replacing("+", with: " ").percentDecoded.percentDecoded
  }

  /// A name, without the backslashes that keep quotes and backslashes from the database.
  private static func column(_ text: Substring) -> String {
    var name = ""
    var isEscaped = false
    for scalar in decoded(text).unicodeScalars {
      if scalar == "\\" && !isEscaped {
        isEscaped = true
      } else {
        name.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return name
  }
}
