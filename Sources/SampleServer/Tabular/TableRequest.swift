import DataGouv
import LocalTables

/// A query string of the Tabular and Metrics APIs, read as api-tabular and PostgREST together read it.
///
/// The first decodes it once, but for the codes of `+`, `=`, `&` and `;`, and splits the text at `&` and `=`; the
/// second decodes what remains again, and takes a `#` for the end of the address: what follows it is lost, the page
/// limit included.
struct TableRequest: Sendable {
  /// The most rows of a page.
  static let largestPage = 50

  private(set) var query = RowQuery()
  /// As asked for: 0 and less are the first page.
  private(set) var page = 1
  /// 0 is all rows.
  private(set) var pageSize = 20
  /// The arguments that page links repeat, decoded once: all but those that start with `page`.
  private(set) var repeated: [String] = []
  /// Names of the aggregating arguments, `groupby` among them.
  private(set) var aggregators: [String] = []
  private var isCut = false

  /// Reads a query string.
  ///
  /// - Throws: `TableFailure`.
  init(_ text: String) throws {
    var hasSort = false
    let arguments = text.isEmpty ? [] : Self.decodedArguments(text)
    for argument in arguments {
      guard !argument.isEmpty else { throw TableFailure.crash }
      if !argument.hasPrefix("page") { repeated.append(argument) }
      let parts = argument.pieces(between: "=")
      guard parts.count < 3 else { throw TableFailure.malformed(argument) }
      if parts.count == 1 {
        try readBare(argument)
      } else if parts[0] == "page" || parts[0] == "page_size" {
        guard let number = Int(parts[1]) else { throw TableFailure.crash }
        if parts[0] == "page" { page = number } else { pageSize = number }
      } else if parts[0] == "columns" {
        try readColumns(parts[1])
      } else if parts[0] == "or" {
        add(try AlternativesText.condition(of: parts[1], argument: argument))
      } else {
        guard let split = parts[0].range(of: "__", fromEnd: true) else {
          throw TableFailure.malformed(argument)
        }
        let name = String(parts[0][..<split.lowerBound])
        let comparison = parts[0][split.upperBound...].lowercased()
        if comparison == "sort" {
          if !hasSort { try readSort(name, parts[1]) }
          hasSort = true
        } else {
          guard let comparison = TableComparison.Operator(rawValue: comparison) else {
            throw TableFailure.malformed(argument)
          }
          readFilter(name, comparison, parts[1])
        }
      }
    }
    if pageSize > Self.largestPage {
      throw TableFailure.query("Page size exceeds allowed maximum: \(Self.largestPage)")
    }
    if !aggregators.isEmpty, query.columns != nil {
      throw TableFailure.query("Malformed query: the argument `columns` cannot be set alongside aggregators")
    }
    if !isCut { try setRange() }
  }

  private mutating func setRange() throws {
    guard pageSize >= 0 else {
      throw TableFailure.database(
        416, code: "PGRST103", message: "Requested range not satisfiable",
        details: "Limit should be greater than or equal to zero.", hint: nil)
    }
    query.limit = pageSize == 0 ? nil : pageSize
    let (offset, overflow) = (max(page, 1) - 1).multipliedReportingOverflow(by: pageSize)
    query.offset = overflow ? .max : offset
  }

  private mutating func readBare(_ argument: String) throws {
    let parts = argument.split(separator: "__", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { throw TableFailure.crash }
    guard parts.count == 2 else { throw TableFailure.malformed(argument) }
    let operation = parts[1].lowercased()
    if operation == "isnull" || operation == "isnotnull" {
      readFilter(parts[0], operation == "isnull" ? .isNull : .isNotNull, "")
    } else if operation == "groupby" {
      query.groups.append(SecondText.name(parts[0]))
      aggregators.append(operation)
    } else if let function = TableQuery.Aggregation.Function(rawValue: operation) {
      query.aggregations.append(.init(function, of: SecondText.name(parts[0])))
      aggregators.append(operation)
    } else {
      throw TableFailure.malformed(argument)
    }
  }

  private mutating func readColumns(_ text: String) throws {
    if text.contains("\"") {
      throw TableFailure.query("Malformed query: Forbidden character `\"` in a column name")
    }
    if query.columns != nil {
      throw TableFailure.query("Malformed query: the argument `columns` is set twice")
    }
    let (text, isCut) = Self.uncut(text)
    self.isCut = self.isCut || isCut
    query.columns = text.pieces(between: ",").map { SecondText.name($0) }
    if query.columns == [""] {
      throw TableFailure.database(
        400, code: "42601", message: "zero-length delimited identifier at or near \"\"\"\"", details: nil,
        hint: nil)
    }
  }

  private mutating func readSort(_ name: String, _ value: String) throws {
    let (name, isNameCut) = Self.uncut(name)
    let (value, isValueCut) = Self.uncut(value)
    isCut = isCut || isNameCut || isValueCut
    if isNameCut { return }
    query.sorts = try OrderText.order(name: SecondText.name(name), PercentText.decoded(value))
  }

  private mutating func readFilter(_ name: String, _ comparison: TableComparison.Operator, _ value: String) {
    let (name, isNameCut) = Self.uncut(name)
    let (value, isValueCut) = Self.uncut(value)
    isCut = isCut || isNameCut || isValueCut
    if isNameCut { return }
    add(.column(SecondText.name(name), comparison, PercentText.decoded(value)))
  }

  private mutating func add(_ filter: TableFilter) { query.filters.append(filter) }

  private static func decodedArguments(_ text: String) -> [String] {
    let decoded = PercentText.decoded(text, plusIsSpace: true, keeping: "+=&;")
    let kept = String(
      String.UnicodeScalarView(decoded.unicodeScalars.filter { !"\t\n\r".unicodeScalars.contains($0) }))
    return kept.pieces(between: "&")
  }

  /// What stands before a `#`, and whether there was one.
  private static func uncut(_ text: String) -> (text: String, isCut: Bool) {
    guard let hash = text.unicodeScalars.firstIndex(of: "#") else { return (text, false) }
    return (String(text[..<hash]), true)
  }
}

extension TableFilter {
  /// A comparison with a value as a query writes it: a list has commas, and what takes no value ignores it.
  static func column(_ name: String, _ operation: TableComparison.Operator, _ value: String) -> TableFilter {
    let values =
      switch operation.arity {
      case .none: [String]()
      case .one: [value]
      case .list: ValueList.elements(of: value)
      }
    return TableComparison(operation, values: values).map { .column(name, $0) } ?? .all([])
  }
}
