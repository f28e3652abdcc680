/// Records of cells, laid out flat: the bytes of all cells one after the other, as UTF-8 without their quotes.
struct RecordBatch {
  /// The bytes of all cells.
  private(set) var bytes: [UInt8] = []
  /// Where each cell ends in the bytes.
  private(set) var cellEnds: [Int] = []
  /// How many cells there are up to the end of each complete record.
  private(set) var recordEnds: [Int] = []

  /// The place of a cell in the bytes.
  func range(_ cell: Int) -> Range<Int> { (cell == 0 ? 0 : cellEnds[cell - 1])..<cellEnds[cell] }

  /// The cells of a record.
  func cells(of record: Int) -> Range<Int> { (record == 0 ? 0 : recordEnds[record - 1])..<recordEnds[record] }

  /// A cell's text.
  func text(_ cell: Int) -> String { String(decoding: bytes[range(cell)], as: UTF8.self) }

  /// The texts of a record.
  func texts(of record: Int) -> [String] { cells(of: record).map(text) }

  /// How many complete records there are.
  var count: Int { recordEnds.count }

  /// How many bytes and cells the record has that is not complete.
  var open: (bytes: Int, cells: Int) {
    let cells = recordEnds.last ?? 0
    return (bytes.count - (cells == 0 ? 0 : cellEnds[cells - 1]), cellEnds.count - cells)
  }

  /// Continues the cell that is not complete.
  mutating func append(_ part: ArraySlice<UInt8>) { bytes.append(contentsOf: part) }

  /// Continues it by a byte.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Completes a cell.
  mutating func endCell() { cellEnds.append(bytes.count) }

  /// Completes a record.
  mutating func endRecord() { recordEnds.append(cellEnds.count) }

  /// Forgets the bytes of the cell that is not complete.
  mutating func dropOpenCell() { bytes.removeSubrange((cellEnds.last ?? 0)...) }

  /// Forgets the cells of the record that is not complete.
  mutating func dropOpenRecord() {
    let cells = recordEnds.last ?? 0
    cellEnds.removeSubrange(cells...)
    dropOpenCell()
  }

  /// Forgets the first complete records.
  mutating func removeFirst(_ records: Int) {
    guard records > 0 else { return }
    let cells = recordEnds[records - 1]
    let start = cells == 0 ? 0 : cellEnds[cells - 1]
    bytes.removeSubrange(..<start)
    cellEnds.removeSubrange(..<cells)
    recordEnds.removeSubrange(..<records)
    for index in cellEnds.indices { cellEnds[index] -= start }
    for index in recordEnds.indices { recordEnds[index] -= cells }
  }
}
