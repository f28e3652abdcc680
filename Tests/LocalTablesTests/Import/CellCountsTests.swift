import Testing

@testable import LocalTables

struct CellCountsTests {
  @Test(
    arguments: [
      ([], 0, 0, []), ([0, 0], 0, 0, []), ([5, 0, 5, 7], 3, 2, [(0, 2), (3, 1)]),
      // Equally frequent ones come in the order of the rows, and only as many as there is room for.
      ([9, 8, 7, 6, 8], 5, 4, [(1, 2), (0, 1), (2, 1)]), ([1, 2, 3, 4, 5], 5, 5, [(0, 1), (1, 1), (2, 1)]),
      ([3, 3, 2, 2, 1, 1, 4, 4, 4], 9, 4, [(6, 3), (0, 2), (2, 2)]),
    ] as [([UInt64], Int, Int, [(Int, Int)])])
  func `cells are counted by their hashes`(
    hashes: [UInt64], filled: Int, distinct: Int, top: [(Int, Int)]
  ) {
    let counts = CellCounts(hashes, limit: 3)
    #expect(counts.filled == filled)
    #expect(counts.distinct == distinct)
    #expect(counts.top == top.map { .init(row: $0.0, count: $0.1) })
  }

  @Test func `the counts are those of a dictionary`() {
    var state: UInt64 = 7
    let hashes = (0..<5_000).map { _ -> UInt64 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % 300
    }
    let expected = hashes.filter { $0 != 0 }.reduce(into: [UInt64: Int]()) { $0[$1, default: 0] += 1 }
    let counts = CellCounts(hashes, limit: 10)
    #expect(counts.distinct == expected.count)
    #expect(counts.filled == expected.values.reduce(0, +))
    #expect(counts.top.map(\.count) == Array(expected.values.sorted(by: >).prefix(10)))
    #expect(counts.top.allSatisfy { expected[hashes[$0.row]] == $0.count })
  }
}
