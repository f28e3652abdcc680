/// Cuts delimited text in UTF-8 into records and cells; the text may be cut anywhere into chunks.
///
/// Lines end in LF, CRLF or CR. A quote opens at the beginning of a cell; what follows a closing quote other than a
/// separator belongs to the cell. Empty lines are left out.
struct RecordParser {
  private enum State {
    /// At the beginning of a cell.
    case start
    /// In a cell without quotes, or behind its closing quote.
    case plain
    /// Between quotes.
    case quoted
    /// Behind a quote between quotes: the closing one, or the first of two.
    case quote
  }

  /// The most bytes of a record: a quote that is never closed would take in the whole file.
  static let recordLimit = 4 << 20
  /// The most cells of a record, as many columns as SQLite has.
  static let cellLimit = 1_999

  /// How many quotes were open at the end of the file, or for too long.
  private(set) var unclosedQuotes = 0
  /// How many cells were left out or cut, for their record is too long.
  private(set) var cutCells = 0

  private let separator: UInt8
  private var state = State.start
  private var wasQuoted = false
  private var isAfterReturn = false
  private var isCut = false

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// - Parameter separator: what stands between cells; `nil` when records have one cell only.
  init(separator: UInt8?) { self.separator = separator ?? 0xFF }

  /// Cuts a chunk.
  mutating func parse(_ input: ArraySlice<UInt8>, into batch: inout RecordBatch) {
    var index = input.startIndex
    while index < input.endIndex {
      switch state {
      case .start: index = begin(input, at: index, into: &batch)
      case .plain: index = scan(input, from: index, into: &batch)
      case .quoted: index = scanQuoted(input, from: index, into: &batch)
      case .quote:
        if input[index] == Self.quote {
          batch.append(Self.quote)
          state = .quoted
          index += 1
        } else {
          state = .plain
        }
      }
    }
  }

  /// Completes the last record, which may lack its line end.
  mutating func finish(into batch: inout RecordBatch) {
    if state == .quoted { unclosedQuotes += 1 }
    endRecord(into: &batch)
    isAfterReturn = false
  }

  private mutating func begin(
    _ input: ArraySlice<UInt8>, at index: Int, into batch: inout RecordBatch
  ) -> Int {
    let byte = input[index]
    if isAfterReturn {
      isAfterReturn = false
      if byte == Self.lineFeed { return index + 1 }
    }
    if byte == Self.quote {
      state = .quoted
      wasQuoted = true
      return index + 1
    }
    state = .plain
    return index
  }

  /// Takes in a cell up to its separator, its line end or the end of the chunk.
  private mutating func scan(
    _ input: ArraySlice<UInt8>, from start: Int, into batch: inout RecordBatch
  ) -> Int {
    var index = start
    let end = input.endIndex
    while index < end {
      let byte = input[index]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      index += 1
    }
    append(input[start..<index], to: &batch)
    guard index < end else { return index }
    if input[index] == separator {
      endCell(into: &batch)
    } else {
      isAfterReturn = input[index] == Self.carriageReturn
      endRecord(into: &batch)
    }
    return index + 1
  }

  private mutating func scanQuoted(
    _ input: ArraySlice<UInt8>, from start: Int, into batch: inout RecordBatch
  ) -> Int {
    var index = start
    let end = input.endIndex
    while index < end, input[index] != Self.quote { index += 1 }
    append(input[start..<index], to: &batch)
    if isCut {
      unclosedQuotes += 1
      state = .plain
    } else if index < end {
      state = .quote
      index += 1
    }
    return index
  }

  private mutating func append(_ part: ArraySlice<UInt8>, to batch: inout RecordBatch) {
    guard !part.isEmpty else { return }
    if isCut || batch.open.bytes + part.count > Self.recordLimit {
      if !isCut { cutCells += 1 }
      isCut = true
    } else {
      batch.append(part)
    }
  }

  private mutating func endCell(into batch: inout RecordBatch) {
    if batch.open.cells < Self.cellLimit {
      batch.endCell()
    } else {
      batch.dropOpenCell()
      cutCells += 1
    }
    state = .start
  }

  private mutating func endRecord(into batch: inout RecordBatch) {
    if batch.open == (0, 0), !wasQuoted {
      state = .start
    } else {
      endCell(into: &batch)
      batch.endRecord()
    }
    wasQuoted = false
    isCut = false
  }
}
