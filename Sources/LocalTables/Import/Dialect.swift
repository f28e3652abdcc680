/// How a delimited text is laid out.
struct Dialect: Equatable {
  /// What stands between cells; `nil` when there is one column.
  var separator: UInt8?
  /// The names of the columns, each different, blank ones and missing ones made up.
  var names: [String]
  /// How many records stand before the first row: the header, and what is no part of the table.
  var rowsFrom: Int
  /// How many of those are no part of the table.
  var skipped: Int
  /// How many cells most records have.
  var width: Int
  /// Whether the file names its columns.
  var hasHeader: Bool

  /// How many records are looked at.
  static let sampleSize = 200
  /// How many records may stand before the header.
  private static let longestPreamble = 20
  private static let candidates: [UInt8] = [
    UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ","),
  ]

  /// Tells the layout from the beginning of a text.
  ///
  /// - Parameter isWhole: whether the beginning is all there is; else its last record may be cut off.
  init(sample: [UInt8], isWhole: Bool) {
    separator = Self.separator(of: sample, isWhole: isWhole)
    let records = Self.records(of: sample, separator: separator, isWhole: isWhole)
    width = Self.commonWidth(records)?.width ?? 1
    skipped = Self.preamble(records, width: width)
    let table = records.dropFirst(skipped)
    hasHeader = Self.hasHeader(Array(table))
    rowsFrom = skipped + (hasHeader ? 1 : 0)
    let widest = table.map(\.count).max() ?? 0
    let titles = hasHeader ? table.first ?? [] : []
    names = HeaderNames.names(titles, count: min(widest, RecordParser.cellLimit))
  }

  private static func records(of sample: [UInt8], separator: UInt8?, isWhole: Bool) -> [[String]] {
    var parser = RecordParser(separator: separator)
    var batch = RecordBatch()
    parser.parse(sample[...], into: &batch)
    if isWhole || batch.count == 0 { parser.finish(into: &batch) }
    return (0..<min(batch.count, sampleSize)).map { batch.texts(of: $0) }
  }

  /// The separator by which most records have the same number of cells, more than one. A comma is only taken when
  /// no other does nearly as well, for it stands in numbers and sentences too.
  private static func separator(of sample: [UInt8], isWhole: Bool) -> UInt8? {
    if let named = namedSeparator(sample) { return named }
    let scores = candidates.compactMap { candidate -> (separator: UInt8, share: Double)? in
      let records = records(of: sample, separator: candidate, isWhole: isWhole)
      guard let common = commonWidth(records), common.width > 1 else { return nil }
      return (candidate, Double(common.count) / Double(records.count))
    }
    let best = scores.map(\.share).max() ?? 0
    return scores.first { $0.share >= best * 0.9 }?.separator
  }

  /// What a first line such as `sep=;` says, which spreadsheets write.
  private static func namedSeparator(_ sample: [UInt8]) -> UInt8? {
    guard isSeparatorLine(String(decoding: sample.prefix(5), as: UTF8.self)), sample.count > 5,
      sample[5] == UInt8(ascii: "\n") || sample[5] == UInt8(ascii: "\r")
    else { return nil }
    return sample[4]
  }

  private static func isSeparatorLine(_ text: String) -> Bool {
    text.count == 5 && text.lowercased().hasPrefix("sep=")
  }

  /// The number of cells that most records have, the greater of two, and how many records have it.
  private static func commonWidth(_ records: [[String]]) -> (width: Int, count: Int)? {
    var counts: [Int: Int] = [:]
    for record in records { counts[record.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
  }

  /// How many first records are titles or remarks: with one cell that is not blank, where a table has more.
  private static func preamble(_ records: [[String]], width: Int) -> Int {
    if let first = records.first, first.count <= 2, isSeparatorLine(first.joined(separator: ";")) { return 1 }
    guard width > 1 else { return 0 }
    let filled = records.map { record in record.count { !$0.allSatisfy(\.isWhitespace) } }
    guard filled.contains(where: { $0 > 1 }) else { return 0 }
    let length = filled.prefix { $0 < 2 }.count
    return length <= longestPreamble ? length : 0
  }

  /// Whether the first record names the columns: not when all its cells are data, of the kind that the columns hold.
  /// Years and dates are often names of columns, in order.
  private static func hasHeader(_ table: [[String]]) -> Bool {
    guard let first = table.first else { return true }
    let filled = first.enumerated().filter { !$0.element.isEmpty }
    guard !filled.isEmpty else { return true }
    var guesses = first.map { _ in ColumnGuess() }
    for record in table.dropFirst() {
      for (column, text) in record.prefix(first.count).enumerated() { guesses[column].add(text) }
    }
    for (column, text) in filled {
      var guess = ColumnGuess()
      guess.add(text)
      guard guess.isData else { return true }
      if table.count > 1, guesses[column].isData, !guesses[column].accepts(text) { return true }
    }
    return filled.count > 1 && isSeries(filled.map(\.element)) && !guesses.contains { $0.isYearOrDate }
  }

  /// Whether texts are years or days that follow each other.
  private static func isSeries(_ texts: [String]) -> Bool {
    let areTimes = texts.allSatisfy { text in
      var guess = ColumnGuess()
      guess.add(text)
      return guess.isYearOrDate
    }
    return areTimes && zip(texts, texts.dropFirst()).allSatisfy { $0 < $1 }
  }
}
