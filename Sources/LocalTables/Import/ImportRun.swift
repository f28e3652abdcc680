/// One import at work, on a thread of its own.
final class ImportRun {
  let inflow: Inflow
  let options: ImportOptions
  var progress = ImportProgress()
  /// Why the bytes ended before the file did.
  var sourceError: ImportError?
  /// What a gzip file is checked by.
  var gzip: GzipCheck?
  /// Whether the limit was reached and nobody wanted more.
  var isStopped = false

  private let question: LimitQuestion
  private let report: @Sendable (ImportProgress, ImportedTable?) -> Void
  private var limit: ImportLimit
  private var decoder = TextDecoder()
  private var sample: [UInt8] = []
  private var parser: RecordParser?
  private var batch = RecordBatch()
  private var recordsToSkip = 0
  private var width = 0
  private var names: [String] = []
  private var guesses: [ColumnGuess] = []
  private var readings: [ColumnReading] = []
  private var jsonColumns: Set<Int> = []
  private var store: ImportStore?
  private var lastReport: ContinuousClock.Instant?

  /// How much text tells the layout.
  private static let sampleSize = 64 * 1024
  /// How much text is cut at once, and how much is inserted at once.
  private static let sliceSize = 256 * 1024
  private static let batchSize = 1 << 20

  init(
    inflow: Inflow, expectedBytes: Int?, options: ImportOptions, question: LimitQuestion,
    report: @escaping @Sendable (ImportProgress, ImportedTable?) -> Void
  ) {
    self.inflow = inflow
    self.options = options
    self.question = question
    self.report = report
    limit = options.limit
    progress.bytesExpected = expectedBytes
  }

  /// Imports, to the end or not.
  func result() -> ImportResult {
    let ending = run()
    progress.phase = .finished
    tell(isLast: true)
    return ImportResult(ending: ending, table: table, progress: progress)
  }

  private func run() -> ImportResult.Ending {
    tell(isLast: true)
    do throws(ImportError) {
      try readFile()
    } catch {
      // What is in stays; a row that is cut off is left out, for half a number is a wrong one.
      if error != .diskFull { try? end(isWhole: false) }
      return inflow.isCancelled ? .cancelled : .failed(sourceError ?? error)
    }
    guard isStopped else { return .complete }
    return inflow.isCancelled ? .cancelled : .stoppedAtLimit
  }

  private var table: ImportedTable? {
    store.map { ImportedTable(names: names, readings: readings, rowCount: progress.rows, store: $0) }
  }

  /// Takes in unpacked bytes; no more are wanted after `isStopped`.
  func take(_ chunk: [UInt8]) throws(ImportError) {
    progress.textBytes += chunk.count
    try consume(decoder.decode(chunk))
    guard progress.textBytes >= limit.bytes, parser != nil, !isStopped else { return }
    try flush()
    if !isStopped { askToGoOn() }
  }

  /// Completes the table.
  ///
  /// - Parameter isWhole: whether the last row is.
  func end(isWhole: Bool) throws(ImportError) {
    try consume(decoder.finish())
    if parser == nil { try open(isWhole: true) }
    if isWhole, !isStopped { parser?.finish(into: &batch) }
    dropSkipped()
    if !isStopped { try flush() }
    if let store {
      for (index, guess) in guesses.enumerated()
      where guess.reading(name: names[index], isJSON: true).form == .json {
        if try store.isJSON(index) { jsonColumns.insert(index) }
      }
      let final = readings(guesses)
      if final != readings { try store.publish(final) }
      readings = final
    }
    count()
  }

  private func consume(_ text: [UInt8]) throws(ImportError) {
    if parser != nil {
      try parse(text)
    } else {
      sample += text
      if sample.count >= Self.sampleSize { try open(isWhole: false) }
    }
  }

  /// Tells the layout from the sample, and makes the table.
  private func open(isWhole: Bool) throws(ImportError) {
    try SampleCheck.check(sample)
    let dialect = Dialect(sample: sample, isWhole: isWhole)
    names = dialect.names
    width = min(dialect.width, names.count)
    guesses = Array(repeating: ColumnGuess(), count: names.count)
    readings = Array(repeating: .text, count: names.count)
    recordsToSkip = dialect.rowsFrom
    progress.skippedLines = dialect.skipped
    progress.hasHeader = dialect.hasHeader
    progress.separator = dialect.separator.map { String(Unicode.Scalar($0)) }
    progress.phase = .reading
    store = try ImportStore(width: names.count, folder: options.folder, size: options.databaseLimit)
    parser = RecordParser(separator: dialect.separator)
    let text = sample
    sample = []
    try parse(text)
    // The first page is not kept waiting for the second.
    if !isWhole { try flush() }
  }

  private func parse(_ text: [UInt8]) throws(ImportError) {
    var start = 0
    while start < text.count, !isStopped {
      let end = min(start + Self.sliceSize, text.count)
      parser?.parse(text[start..<end], into: &batch)
      dropSkipped()
      start = end
      if batch.bytes.count >= Self.batchSize || inflow.isEmpty && isReportDue { try flush() }
    }
  }

  private func dropSkipped() {
    let count = min(recordsToSkip, batch.count)
    batch.removeFirst(count)
    recordsToSkip -= count
  }

  /// Inserts the complete rows, as many as the limit allows, and asks whether there may be more.
  private func flush() throws(ImportError) {
    while batch.count > 0, let store, !isStopped {
      let count = min(batch.count, max(0, limit.rows - progress.rows))
      if count == 0 {
        askToGoOn()
        continue
      }
      let records = 0..<count
      try store.insert(records, of: batch, into: &guesses) { guesses in
        let readings = readings(guesses)
        guard readings != self.readings else { return nil }
        self.readings = readings
        return readings
      }
      tally(records)
      batch.removeFirst(count)
    }
    count()
    tell(isLast: false)
  }

  private func tally(_ records: Range<Int>) {
    progress.rows += records.count
    for record in records {
      let cells = batch.cells(of: record).count
      if cells < width {
        progress.shortRows += 1
      } else if cells > names.count {
        progress.longRows += 1
        progress.surplusCells += cells - names.count
      }
    }
  }

  private func count() {
    progress.encoding = decoder.encoding
    progress.badBytes = decoder.badBytes
    progress.cutCells = parser?.cutCells ?? 0
    progress.unclosedQuotes = parser?.unclosedQuotes ?? 0
  }

  private func readings(_ guesses: [ColumnGuess]) -> [ColumnReading] {
    guesses.indices.map { guesses[$0].reading(name: names[$0], isJSON: jsonColumns.contains($0)) }
  }

  private func askToGoOn() {
    count()
    tell(isLast: true)
    let answer = question.ask { [options, progress] in await options.atLimit(progress) }
    if let answer, answer.rows > progress.rows, answer.bytes > progress.textBytes {
      limit = answer
    } else {
      isStopped = true
    }
  }

  private var isReportDue: Bool {
    lastReport.map { $0.duration(to: .now) >= options.reportInterval } ?? true
  }

  /// Reports, when the last report is long enough ago or this one says what none after it will.
  func tell(isLast: Bool) {
    guard isLast || isReportDue else { return }
    lastReport = .now
    report(progress, table)
  }
}
