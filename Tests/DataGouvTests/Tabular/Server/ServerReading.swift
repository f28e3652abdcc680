@testable import DataGouv

/// What the servers behind the Tabular API read in a query string, told from how they work and not from how the
/// library writes: the front server decodes the text once, splits it and writes the database layer's own query,
/// which is an address that is decoded and parsed again.
struct ServerReading: Equatable {
  /// A condition as the database layer has it, names and values by their bytes.
  indirect enum Condition: Equatable {
    case one(name: [UInt8], operation: TableComparison.Operator, values: [[UInt8]])
    case all([Condition])
    case any([Condition])
  }

  /// A column to sort by.
  struct Order: Equatable {
    var name: [UInt8]
    var isDescending = false
    var nulls: TableQuery.Sort.NullPlacement?
  }

  /// A query that one of the two refuses.
  struct Refusal: Error { var reason: String }

  var conditions: [Condition] = []
  /// Names of columns and figures; `nil` for all columns.
  var selection: [[UInt8]]?
  var orders: [Order] = []
  /// Rows a page; none when what a sharp sign cuts off had it, and then all rows come.
  var limit: Int?

  /// Reads a query string.
  ///
  /// - Parameter isMended: whether the front server hands on what it means, instead of a text that is decoded again.
  init(_ query: String, isMended: Bool = false) throws {
    var database = try FrontServer(isMended: isMended).translated(Array(query.utf8))
    if !isMended {
      database = database.filter { !Array("\t\r\n".utf8).contains($0) }
      if let sharp = database.firstIndex(of: UInt8(ascii: "#")) { database = Array(database[..<sharp]) }
    }
    for argument in database.split(separator: UInt8(ascii: "&")) {
      let sign = argument.firstIndex(of: UInt8(ascii: "=")) ?? argument.endIndex
      let name = Bytes.decoded(argument[..<sign])
      let value = Bytes.decoded(argument[sign...].dropFirst())
      try read(name, value)
    }
  }

  private mutating func read(_ name: [UInt8], _ value: [UInt8]) throws {
    switch String(decoding: name, as: UTF8.self) {
    case "select": selection = try (selection ?? []) + DatabaseText.selection(value)
    case "order": if orders.isEmpty { orders = try DatabaseText.order(value) }
    case "limit": limit = Int(String(decoding: value, as: UTF8.self))
    case "offset": break
    case "or": conditions.append(.any(try DatabaseText.logic(value)))
    default: conditions.append(try DatabaseText.comparison(name, value))
    }
  }
}

extension ServerReading.Condition {
  /// What a filter means to say.
  init(_ filter: TableFilter) {
    switch filter {
    case .all(let filters): self = filters.count == 1 ? .init(filters[0]) : .all(filters.map { .init($0) })
    case .any(let filters): self = filters.count == 1 ? .init(filters[0]) : .any(filters.map { .init($0) })
    case .column(let name, let comparison):
      self = .one(
        name: Array(name.utf8), operation: comparison.operation,
        values: comparison.values.map { Array($0.utf8) })
    }
  }
}
