import Testing

@testable import DataGouv

struct ColumnTypeTests {
  private static let ordered: Set<TableComparison.Operator> = Set(TableComparison.Operator.allCases)
    .subtracting(
      [.contains, .notContains])

  @Test func `a type takes the comparisons that the database has for it`() {
    #expect(ColumnType.string.comparisons == TableComparison.Operator.allCases)
    for type in [ColumnType.integer, .float, .date, .datetime] {
      #expect(Set(type.comparisons) == Self.ordered)
    }
    for type in [ColumnType.bool, .binary] {
      #expect(type.comparisons == [.exact, .differs, .isNull, .isNotNull])
    }
    #expect(ColumnType.json.comparisons == [.isNull, .isNotNull])
    #expect(ColumnType.allCases.filter { !$0.isSortable } == [.json])
  }

  @Test func `figures are computed of numbers, and other cells counted`() {
    #expect(ColumnType.integer.aggregations == [.count, .min, .max, .avg, .sum])
    #expect(ColumnType.float.aggregations == ColumnType.integer.aggregations)
    for type in [ColumnType.string, .bool, .date, .datetime] { #expect(type.aggregations == [.count]) }
    #expect(ColumnType.json.aggregations.isEmpty)
  }

  @Test(
    arguments: [
      (
        .integer, ["0", "-12", "+7", " 42 ", "9223372036854775807"],
        ["", "1.5", "1e3", "9223372036854775808", "dix"]
      ),
      (.float, ["1", "-1.5", "1e-7", "NaN", "Infinity", "-inf", ".5"], ["", "1,5", "0x10", "nan(1)", "un"]),
      (.bool, ["true", "F", "yes", "No", "1", "0", "on", "of"], ["oui", "vrai", "", "o", "2", "truer"]),
      (
        .date, ["2026-11-21", "2024-02-29", " 0001-01-01 "],
        [
          "1970", "2026-11", "2023-02-29", "21/11/2026", "hier", "2026-13-01", "0000-01-01", "２０２６-11-21",
          "2026-11-21T10:00",
        ]
      ),
      (
        .datetime,
        [
          "2026-11-21", "2026-11-21T10:00", "2026-11-21 10:00:00", "2026-11-21T10:00:00.5+01:00",
          "2026-11-21T10:00:00Z",
        ],
        ["2026", "2026-11-31", "2026-11-21T25:00:00", "2026-11-21T", "10:00", "hier"]
      ),
      (.string, ["", "x"], []), (.json, ["{"], []), (.binary, ["\\x00"], []),
    ] as [(ColumnType, [String], [String])])
  func `a type knows its values`(_ type: ColumnType, _ good: [String], _ bad: [String]) {
    for value in good { #expect(type.accepts(value), "\(value)") }
    for value in bad { #expect(!type.accepts(value), "\(value)") }
  }

  @Test(arguments: TableComparison.Operator.allCases)
  func `a comparison is made of an operator and as many values as it takes`(
    _ operation: TableComparison.Operator
  )
    throws
  {
    let counts: [Int] =
      switch operation.arity {
      case .none: [0]
      case .one: [1]
      case .list: [1, 2, 3]
      }
    for count in 0...3 {
      let values = (0..<count).map { "\($0)" }
      let comparison = TableComparison(operation, values: values)
      #expect((comparison != nil) == counts.contains(count))
      guard let comparison else { continue }
      #expect(comparison.operation == operation)
      #expect(comparison.values == values)
    }
  }
}
