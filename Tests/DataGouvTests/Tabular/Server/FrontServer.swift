@testable import DataGouv

/// The server that reads the Tabular API's own query language and writes the database layer's.
struct FrontServer {
  /// Whether what it writes is encoded as it should be; else it is decoded once more by whoever reads it.
  var isMended = false
  private typealias Refusal = ServerReading.Refusal

  /// The database layer's query.
  func translated(_ query: [UInt8]) throws -> [UInt8] {
    // The decoding leaves `%26`, `%3D`, `%2B` and `%3B` as they are, so that the splitting stays right.
    let decoded = Bytes.decoded(query, keeping: isMended ? "+=&;%" : "+=&;")
    var parts: [[UInt8]] = []
    var selection: [[UInt8]] = []
    for argument in Bytes.split(decoded, at: "&") {
      guard !argument.isEmpty else { throw Refusal(reason: "an empty argument") }
      if argument.starts(with: Array("or=(".utf8)) {
        parts.append(Array("or=".utf8) + (try group(argument.dropFirst(3))))
        continue
      }
      let sides = Bytes.split(argument, at: "=")
      switch sides.count {
      case 1:
        let (name, operation) = try split(argument)
        selection.append(operation == "groupby" ? name : name.dropLast() + Array("__\(operation)\"".utf8))
      case 2:
        let name = String(decoding: sides[0], as: UTF8.self)
        if name == "page" || name == "page_size" { continue }
        if name == "columns" {
          guard !sides[1].contains(UInt8(ascii: "\"")) else { throw Refusal(reason: "a quote in a name") }
          selection += Bytes.split(sides[1], at: ",").map { quoted($0) }
        } else {
          parts.append(try argumentText(sides[0], sides[1]))
        }
      default: throw Refusal(reason: "two equal signs")
      }
    }
    if !selection.isEmpty {
      parts.append(Array("select=".utf8) + selection.joined(separator: Array(",".utf8)))
    }
    parts.append(Array("limit=20".utf8))
    return Array(parts.joined(separator: [UInt8(ascii: "&")]))
  }

  /// `col__op` and a value, as `"col"=op.value` or `order="col".value`.
  private func argumentText(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) throws -> [UInt8] {
    let (column, operation) = try split(name)
    if operation == "sort" { return Array("order=".utf8) + column + [UInt8(ascii: ".")] + handedOn(value) }
    return column + [UInt8(ascii: "=")] + (try test(operation, value))
  }

  private func split(_ argument: ArraySlice<UInt8>) throws -> (column: [UInt8], operation: String) {
    guard let end = Bytes.lastUnderscores(argument) else { throw Refusal(reason: "no operator") }
    let operation = String(decoding: argument[(end + 2)...], as: UTF8.self).lowercased()
    return (quoted(argument[..<end]), operation)
  }

  /// A name in quotes: of what is in it, the quotes are escaped, but not the backslashes.
  private func quoted(_ name: ArraySlice<UInt8>) -> [UInt8] {
    let name = isMended ? Bytes.decoded(name) : Array(name)
    let escaped = name.flatMap { byte -> [UInt8] in
      let needsEscape = byte == UInt8(ascii: "\"") || isMended && byte == UInt8(ascii: "\\")
      return needsEscape ? [UInt8(ascii: "\\"), byte] : [byte]
    }
    return [UInt8(ascii: "\"")] + handedOn(escaped[...], isDecoded: true) + [UInt8(ascii: "\"")]
  }

  /// A text in the address of the database layer. A mended server encodes it.
  private func handedOn(_ text: ArraySlice<UInt8>, isDecoded: Bool = false) -> [UInt8] {
    guard isMended else { return Array(text) }
    let meant = isDecoded ? Array(text) : Bytes.decoded(text)
    return meant.flatMap { Array(("%" + (Self.digits($0))).utf8) }
  }

  private static func digits(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0\(digits)" : digits
  }

  private func test(_ operation: String, _ value: ArraySlice<UInt8>) throws -> [UInt8] {
    let value = handedOn(value)
    func around(_ before: String, _ after: String = "") -> [UInt8] {
      Array(before.utf8) + value + Array(after.utf8)
    }
    switch operation {
    case "exact": return around("eq.")
    case "differs": return around("isdistinct.")
    case "isnull": return Array("is.null".utf8)
    case "isnotnull": return Array("not.is.null".utf8)
    case "contains": return around("ilike.*", "*")
    case "notcontains": return around("not.ilike.*", "*")
    case "in": return around("in.(", ")")
    case "notin": return around("not.in.(", ")")
    case "less": return around("lte.")
    case "greater": return around("gte.")
    case "strictly_less": return around("lt.")
    case "strictly_greater": return around("gt.")
    default: throw Refusal(reason: "no operator \(operation)")
    }
  }

  /// `(…)` with what is in it translated; commas count where no parenthesis is open, quotes or not.
  private func group(_ text: ArraySlice<UInt8>) throws -> [UInt8] {
    guard text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")") else {
      throw Refusal(reason: "no group")
    }
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex + 1
    var depth = 0
    let inner = text.dropFirst().dropLast()
    for index in inner.indices {
      if inner[index] == UInt8(ascii: "(") { depth += 1 }
      if inner[index] == UInt8(ascii: ")") { depth -= 1 }
      if inner[index] == UInt8(ascii: ","), depth == 0 {
        parts.append(inner[start..<index])
        start = index + 1
      }
    }
    parts.append(inner[start...])
    let texts = try parts.map { try alternative($0) }
    return [UInt8(ascii: "(")] + texts.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: ")")]
  }

  private func alternative(_ part: ArraySlice<UInt8>) throws -> [UInt8] {
    for word in ["and", "or"] where part.starts(with: Array("\(word)(".utf8)) {
      return Array(word.utf8) + (try group(part.dropFirst(word.utf8.count)))
    }
    let quote = UInt8(ascii: "\"")
    for word in ["__isnull", "__isnotnull"] where part.reversed().starts(with: word.utf8.reversed()) {
      let (column, operation) = try split(part.filter { $0 != quote }[...])
      return column + [UInt8(ascii: ".")] + (try test(operation, []))
    }
    let dots = part.indices.filter { part[$0] == UInt8(ascii: ".") }
    let quotes = part.indices.filter { part[$0] == quote }
    let dot: Int
    switch quotes.count {
    case 0:
      guard dots.count == 1 else { throw Refusal(reason: "a dot too many or none") }
      dot = dots[0]
    case 2:
      // Quotes around the value: it begins behind the first dot, and has to end in the second quote.
      guard let first = dots.first, quotes == [first + 1, part.endIndex - 1] else {
        throw Refusal(reason: "quotes that are not around the value")
      }
      dot = first
    default: throw Refusal(reason: "quotes that do not match")
    }
    let (column, operation) = try split(part[..<dot])
    return column + [UInt8(ascii: ".")] + (try test(operation, part[(dot + 1)...]))
  }
}
