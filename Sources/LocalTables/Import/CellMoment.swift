/// A cell read as a day, or as a day and a time.
struct CellMoment {
  /// The orders in which it makes sense.
  private(set) var kinds: CellKinds = []
  /// What stands between day, month and year.
  private(set) var separator: UInt8 = 0
  /// Whether day and month have two digits each.
  private(set) var isPadded = false
  /// Whether it has parts of a second.
  private(set) var hasFraction = false
  /// Whether its time is another than UTC's.
  private(set) var hasOffset = false

  /// Whether a day exists, in the years that dates of open data have.
  static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard (1900...2099).contains(year), (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year.isMultiple(of: 4) && year != 1900
    switch month {
    case 2: return day <= (isLeap ? 29 : 28)
    case 4, 6, 9, 11: return day <= 30
    default: return day <= 31
    }
  }

  /// Reads `31/12/2024`, `2024-12-31`, `1.2.2024`, `2024-12-31T23:59:59.5+01:00` and the like.
  init(_ cell: Span<UInt8>) {
    guard (8...35).contains(cell.count), CellReader.isDigit(cell[0]) else { return }
    var index = 0
    let first = Self.digits(cell, &index)
    guard index < cell.count, Self.separators.contains(cell[index]) else { return }
    separator = cell[index]
    index += 1
    let second = Self.digits(cell, &index)
    guard index < cell.count, cell[index] == separator else { return }
    index += 1
    let third = Self.digits(cell, &index)
    guard second.count == 1 || second.count == 2 else { return }
    var orders: CellKinds = []
    if first.count == 4, third.count == 1 || third.count == 2 {
      if Self.isDay(first.value, second.value, third.value) { orders.insert(.yearFirst) }
    } else if third.count == 4, first.count == 1 || first.count == 2 {
      if Self.isDay(third.value, second.value, first.value) { orders.insert(.dayFirst) }
      if Self.isDay(third.value, first.value, second.value) { orders.insert(.monthFirst) }
    }
    isPadded = index == 10
    if index == cell.count {
      kinds = orders
    } else if isPadded {
      readTime(cell, orders)
    }
  }

  private static let separators: [UInt8] = Array("/-. *_|;,".utf8)

  /// So many digits from a place on, and their value.
  private static func digits(_ cell: Span<UInt8>, _ index: inout Int) -> (count: Int, value: Int) {
    let start = index
    while index < cell.count, index < start + 5, CellReader.isDigit(cell[index]) { index += 1 }
    return (index - start, CellReader.value(cell, start, index - start))
  }

  /// Reads the hours and minutes behind the day, perhaps seconds, their parts, and the distance from UTC.
  private mutating func readTime(_ cell: Span<UInt8>, _ orders: CellKinds) {
    guard cell.count >= 16, cell[10] == UInt8(ascii: "T") || cell[10] == 0x20 else { return }
    var index = 11
    guard let hour = Self.pair(cell, &index), hour < 24, Self.skip(":", cell, &index),
      let minute = Self.pair(cell, &index), minute < 60
    else { return }
    if Self.skip(":", cell, &index) {
      guard let second = Self.pair(cell, &index), second < 60 else { return }
      if Self.skip(".", cell, &index) {
        let start = index
        while index < cell.count, CellReader.isDigit(cell[index]) { index += 1 }
        guard (1...6).contains(index - start) else { return }
        hasFraction = true
      }
    }
    if index == cell.count {
      if orders.contains(.dayFirst) { kinds.insert(.momentDayFirst) }
      if orders.contains(.monthFirst) { kinds.insert(.momentMonthFirst) }
      if orders.contains(.yearFirst) { kinds.insert(.momentYearFirst) }
    } else if orders.contains(.yearFirst), separator == UInt8(ascii: "-"), readZone(cell, &index) {
      kinds = .awareMoment
    }
  }

  private mutating func readZone(_ cell: Span<UInt8>, _ index: inout Int) -> Bool {
    if Self.skip("Z", cell, &index) { return index == cell.count }
    let isBehind = Self.skip("-", cell, &index)
    guard isBehind || Self.skip("+", cell, &index),
      let hour = Self.pair(cell, &index), hour < 15, Self.skip(":", cell, &index),
      let minute = Self.pair(cell, &index), minute < 60
    else { return false }
    hasOffset = isBehind || hour > 0 || minute > 0
    return index == cell.count
  }

  private static func pair(_ cell: Span<UInt8>, _ index: inout Int) -> Int? {
    guard index + 1 < cell.count, CellReader.isDigit(cell[index]), CellReader.isDigit(cell[index + 1]) else {
      return nil
    }
    index += 2
    return CellReader.value(cell, index - 2, 2)
  }

  private static func skip(_ sign: Unicode.Scalar, _ cell: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < cell.count, cell[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }
}
