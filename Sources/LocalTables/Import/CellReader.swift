/// What one cell can be read as; the cell has a byte at least.
enum CellReader {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whole numbers of 64 bits, and decimal ones with a comma or a point. A leading zero or a plus sign make a code,
  /// not a number; an exponent needs a point before it. Spaces around a number do not count.
  static func number(_ cell: Span<UInt8>) -> CellKinds {
    var index = 0
    var end = cell.count
    while index < end, cell[index] == 0x20 { index += 1 }
    while end > index, cell[end - 1] == 0x20 { end -= 1 }
    if index < end, cell[index] == UInt8(ascii: "-") { index += 1 }
    let start = index
    while index < end, isDigit(cell[index]) { index += 1 }
    let whole = index - start
    if whole > 1, cell[start] == UInt8(ascii: "0") { return [] }
    if index == end {
      guard whole > 0, whole < 19 || whole == 19 && fits(cell, from: start) else { return [] }
      return .numbers
    }
    let mark = cell[index]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") else { return [] }
    index += 1
    let fractionStart = index
    while index < end, isDigit(cell[index]) { index += 1 }
    let fraction = index - fractionStart
    if index == end { return whole + fraction > 0 ? .decimal : [] }
    guard whole > 0, fraction > 0, mark == UInt8(ascii: "."), cell[index] | 0x20 == UInt8(ascii: "e") else {
      return []
    }
    index += 1
    if index < end, cell[index] == UInt8(ascii: "+") || cell[index] == UInt8(ascii: "-") { index += 1 }
    let exponentStart = index
    while index < end, isDigit(cell[index]) { index += 1 }
    return index == end && index > exponentStart ? .decimal : []
  }

  /// Whether nineteen digits are at most the greatest number of 64 bits.
  private static func fits(_ cell: Span<UInt8>, from start: Int) -> Bool {
    var value: UInt64 = 0
    for index in start..<start + 19 { value = value &* 10 &+ UInt64(cell[index] &- 0x30) }
    return value <= UInt64(Int64.max)
  }

  /// Kinds of digits.
  static func digits(_ cell: Span<UInt8>) -> CellKinds {
    let count = cell.count
    guard count == 2 || count == 4 || count == 5 || count == 8 || count == 9 || count == 14 else { return [] }
    for index in 0..<count where !isDigit(cell[index]) { return [] }
    switch count {
    case 2: return .twoDigits
    case 4:
      let year = value(cell, 0, 4)
      return (1800...2100).contains(year) ? .year : []
    case 5: return .fiveDigits
    case 8:
      return CellMoment.isDay(value(cell, 0, 4), value(cell, 4, 2), value(cell, 6, 2)) ? .compactDay : []
    default:
      let kind: CellKinds = count == 9 ? .nineDigits : .fourteenDigits
      return hasCheckDigit(cell) ? [kind, .checkedDigits] : kind
    }
  }

  /// The number that so many digits from a place make.
  static func value(_ cell: Span<UInt8>, _ start: Int, _ count: Int) -> Int {
    var value = 0
    for index in start..<start + count { value = value * 10 + Int(cell[index] &- 0x30) }
    return value
  }

  /// Luhn's rule, which SIREN and SIRET follow.
  private static func hasCheckDigit(_ cell: Span<UInt8>) -> Bool {
    var sum = 0
    for index in 0..<cell.count {
      let digit = Int(cell[cell.count - 1 - index] &- 0x30)
      let term = index.isMultiple(of: 2) ? digit : digit * 2
      sum += term > 9 ? term - 9 : term
    }
    return sum.isMultiple(of: 10)
  }

  /// Codes of communes, five digits or `2A` and three, and of departments.
  static func code(_ cell: Span<UInt8>) -> CellKinds {
    let count = cell.count
    guard count == 2 || count == 3 || count == 5 else { return [] }
    let isCorsican =
      cell[0] == UInt8(ascii: "2") && (cell[1] == UInt8(ascii: "A") || cell[1] == UInt8(ascii: "B"))
    for index in (isCorsican ? 2 : 0)..<count where !isDigit(cell[index]) { return [] }
    if count == 3 { return cell[0] == UInt8(ascii: "9") ? .departmentCode : [] }
    return count == 2 ? .departmentCode : .communeCode
  }

  /// A French phone number: nine digits behind `0`, `+33` or `0033`, with spaces, dots or dashes among them.
  static func phone(_ cell: Span<UInt8>) -> CellKinds {
    guard cell[0] == UInt8(ascii: "0") || cell[0] == UInt8(ascii: "+"), cell.count < 24 else { return [] }
    var digits = 0
    var prefix = 0
    for index in 0..<cell.count {
      let byte = cell[index]
      if isDigit(byte) {
        digits += 1
        if digits <= 4 { prefix = prefix * 10 + Int(byte &- 0x30) }
      } else if byte != 0x20, byte != UInt8(ascii: "."), byte != UInt8(ascii: "-"), index > 0 {
        return []
      }
    }
    if cell[0] == UInt8(ascii: "+") { return digits == 11 && prefix / 100 == 33 ? .phone : [] }
    return digits == 10 || digits == 13 && prefix == 33 ? .phone : []
  }

  /// Words for true and false, French and English, in any case.
  static func truth(_ cell: Span<UInt8>) -> CellKinds {
    guard cell.count <= 5 else { return [] }
    var word: UInt64 = 0
    for index in 0..<cell.count { word = word << 8 | UInt64(cell[index] | 0x20) }
    return truths.contains(word) ? .truth : []
  }

  /// The words as numbers; a bit more makes letters small and leaves digits as they are.
  private static let truths: Set<UInt64> = Set(
    (ColumnReading.trueWords + ColumnReading.falseWords).map { word in
      word.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    })

  /// Addresses, identifiers, and what is in braces or brackets.
  static func word(_ cell: Span<UInt8>) -> CellKinds {
    let last = cell[cell.count - 1]
    switch cell[0] {
    case UInt8(ascii: "{"): return last == UInt8(ascii: "}") ? .braced : []
    case UInt8(ascii: "["): return last == UInt8(ascii: "]") ? .braced : []
    default: break
    }
    var kinds: CellKinds = []
    if isUUID(cell) { kinds.insert(.uuid) }
    if isURL(cell) { kinds.insert(.url) }
    if isEmail(cell) { kinds.insert(.email) }
    return kinds
  }

  private static func isUUID(_ cell: Span<UInt8>) -> Bool {
    guard cell.count == 36 else { return false }
    for index in 0..<36 {
      let byte = cell[index]
      if index == 8 || index == 13 || index == 18 || index == 23 {
        if byte != UInt8(ascii: "-") { return false }
      } else if !isDigit(byte), (byte | 0x20) &- 0x61 > 5 {
        return false
      }
    }
    return true
  }

  private static func isURL(_ cell: Span<UInt8>) -> Bool {
    guard cell.count > 10, cell[0] | 0x20 == UInt8(ascii: "h") else { return false }
    var start: [UInt8] = []
    for index in 0..<8 { start.append(cell[index] | 0x20) }
    guard start.starts(with: "http://".utf8) || start.starts(with: "https://".utf8) else { return false }
    for index in 0..<cell.count where cell[index] <= 0x20 { return false }
    return true
  }

  private static func isEmail(_ cell: Span<UInt8>) -> Bool {
    var at = -1
    var dot = -1
    for index in 0..<cell.count {
      switch cell[index] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ";"): return false
      case UInt8(ascii: "@"):
        guard at < 0 else { return false }
        at = index
      case UInt8(ascii: "."): dot = index
      default: break
      }
    }
    return at > 0 && dot > at + 1 && dot < cell.count - 2
  }
}
