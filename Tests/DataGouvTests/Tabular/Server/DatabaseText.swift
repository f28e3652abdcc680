@testable import DataGouv

/// The query language of the layer before the database, decoded.
enum DatabaseText {
  typealias Condition = ServerReading.Condition
  private typealias Refusal = ServerReading.Refusal

  /// `"a","b__sum"`.
  static func selection(_ text: [UInt8]) throws -> [[UInt8]] {
    var rest = text[...]
    var names = [try name(&rest)]
    while drop(",", of: &rest) { names.append(try name(&rest)) }
    guard rest.isEmpty else { throw Refusal(reason: "something behind a name") }
    return names
  }

  /// `"a".asc,b.desc.nullslast`.
  static func order(_ text: [UInt8]) throws -> [ServerReading.Order] {
    var rest = text[...]
    var orders: [ServerReading.Order] = []
    repeat {
      var order = ServerReading.Order(name: try name(&rest))
      while drop(".", of: &rest) {
        let word = String(
          decoding: rest.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }, as: UTF8.self)
        rest = rest.dropFirst(word.utf8.count)
        switch word {
        case "asc": order.isDescending = false
        case "desc": order.isDescending = true
        case "nullsfirst": order.nulls = .first
        case "nullslast": order.nulls = .last
        default: throw Refusal(reason: "no direction: \(word)")
        }
      }
      orders.append(order)
    } while drop(",", of: &rest)
    guard rest.isEmpty else { throw Refusal(reason: "something behind an order") }
    return orders
  }

  /// A column and its test, which goes to the end of the text.
  static func comparison(_ name: [UInt8], _ text: [UInt8]) throws -> Condition {
    var field = name[...]
    let name = try self.name(&field)
    guard field.isEmpty else { throw Refusal(reason: "something behind a name") }
    var rest = text[...]
    let operation = try self.operation(&rest)
    switch operation.arity {
    case .none: return .one(name: name, operation: operation, values: [])
    case .one:
      return .one(name: name, operation: operation, values: [try bare(Array(rest), operation)])
    case .list:
      let values = try list(&rest)
      guard rest.isEmpty else { throw Refusal(reason: "something behind a list") }
      return .one(name: name, operation: operation, values: values)
    }
  }

  /// `(cond,and(cond,cond))`; like the real one, it does not mind what follows the last parenthesis.
  static func logic(_ text: [UInt8]) throws -> [Condition] {
    var rest = text[...]
    return try group(&rest)
  }

  private static func group(_ rest: inout ArraySlice<UInt8>) throws -> [Condition] {
    guard drop("(", of: &rest) else { throw Refusal(reason: "no group") }
    var conditions: [Condition] = []
    repeat {
      if drop("and(", of: &rest, keeping: 1) {
        conditions.append(.all(try group(&rest)))
      } else if drop("or(", of: &rest, keeping: 1) {
        conditions.append(.any(try group(&rest)))
      } else {
        conditions.append(try member(&rest))
      }
    } while drop(",", of: &rest)
    guard drop(")", of: &rest) else { throw Refusal(reason: "a group that does not end") }
    return conditions
  }

  private static func member(_ rest: inout ArraySlice<UInt8>) throws -> Condition {
    let name = try self.name(&rest)
    guard drop(".", of: &rest) else { throw Refusal(reason: "no operator") }
    let operation = try self.operation(&rest)
    switch operation.arity {
    case .none: return .one(name: name, operation: operation, values: [])
    case .list: return .one(name: name, operation: operation, values: try list(&rest))
    case .one:
      var value: [UInt8]
      if rest.first == UInt8(ascii: "\"") {
        value = try self.name(&rest)
      } else {
        value = Array(rest.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ")") })
        rest = rest.dropFirst(value.count)
        value = try bare(value, operation)
      }
      return .one(name: name, operation: operation, values: [value])
    }
  }

  private static func operation(_ rest: inout ArraySlice<UInt8>) throws -> TableComparison.Operator {
    let words: [(String, TableComparison.Operator)] = [
      ("eq.", .exact), ("isdistinct.", .differs), ("is.null", .isNull), ("not.is.null", .isNotNull),
      ("ilike.", .contains), ("not.ilike.", .notContains), ("in.", .in), ("not.in.", .notIn),
      ("lte.", .less), ("gte.", .greater), ("lt.", .strictlyLess), ("gt.", .strictlyGreater),
    ]
    for (word, operation) in words where drop(word, of: &rest) { return operation }
    throw Refusal(reason: "no operator: \(String(decoding: rest, as: UTF8.self))")
  }

  /// A value to its end; the stars that stand around a text to look for are not part of it.
  private static func bare(_ value: [UInt8], _ operation: TableComparison.Operator) throws -> [UInt8] {
    guard operation == .contains || operation == .notContains else { return value }
    let star = UInt8(ascii: "*")
    guard value.count > 1, value.first == star, value.last == star else { throw Refusal(reason: "cut off") }
    return Array(value.dropFirst().dropLast())
  }

  /// `(a,"b,c")`; spaces around the parentheses do not count.
  private static func list(_ rest: inout ArraySlice<UInt8>) throws -> [[UInt8]] {
    guard drop("(", of: &rest) else { throw Refusal(reason: "no list") }
    rest = rest.drop { $0 == UInt8(ascii: " ") }
    var values: [[UInt8]] = []
    repeat {
      if rest.first == UInt8(ascii: "\"") {
        values.append(try name(&rest))
      } else {
        let value = rest.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ")") }
        rest = rest.dropFirst(value.count)
        values.append(Array(value))
      }
    } while drop(",", of: &rest)
    guard drop(")", of: &rest) else { throw Refusal(reason: "a list that does not end") }
    return values
  }

  /// A name: in quotes, in which a backslash stands for what follows it, or a bare word.
  private static func name(_ rest: inout ArraySlice<UInt8>) throws -> [UInt8] {
    guard drop("\"", of: &rest) else {
      let word = rest.prefix { $0 == UInt8(ascii: "_") || Character(Unicode.Scalar($0)).isLetter }
      rest = rest.dropFirst(word.count)
      return Array(word)
    }
    var name: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") { return name }
      guard byte != UInt8(ascii: "\\") || !rest.isEmpty else { break }
      name.append(byte == UInt8(ascii: "\\") ? rest.removeFirst() : byte)
    }
    throw Refusal(reason: "quotes that do not end")
  }

  private static func drop(_ text: String, of rest: inout ArraySlice<UInt8>, keeping kept: Int = 0) -> Bool {
    guard rest.starts(with: Array(text.utf8)) else { return false }
    rest = rest.dropFirst(text.utf8.count - kept)
    return true
  }
}
