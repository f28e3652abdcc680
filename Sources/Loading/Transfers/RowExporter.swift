import DataGouv
import Explorer
import Foundation
import LocalTables

/// Writes the rows of a query as text: from the table that was read here, else from the portal.
struct RowExporter {
  let shelf: LocalTableShelf
  let client: @Sendable () async throws -> DataGouvClient
  let now: @Sendable () -> ContinuousClock.Instant

  /// Exports; the text is there when it goes to the clipboard.
  func run(
    _ export: RowExport, report: @escaping @Sendable (TransferStatus) -> Void
  ) async -> (status: TransferStatus, text: String?) {
    var status = TransferStatus()
    var part: PartFile?
    var bytes: [UInt8] = []
    do {
      if case .file(let target) = export.destination {
        try target.check()
        part = try PartFile(beside: target, ending: ".export.part")
        try part?.empty()
      }
      var meter = TransferMeter(now: now, report: report)
      bytes = Array(export.format.head(export.columns).utf8)
      try await read(export) { rows, total in
        for row in rows { bytes += export.format.line(row, export.columns).utf8 }
        status.rows += rows.count
        status.rowsExpected = total
        status.bytes = (part?.length ?? 0) + Int64(bytes.count)
        meter.note(&status)
        try Task.checkCancellation()
        if let part {
          try part.write(bytes)
          bytes = []
        } else if bytes.count > RowExport.clipboardLimit {
          throw TransferStatus.Ending.failed(.tooLongForClipboard(limit: RowExport.clipboardLimit))
        }
      }
      if let total = status.rowsExpected, total != status.rows {
        throw TransferStatus.Ending.failed(.incomplete(rows: status.rows, of: total))
      }
      try part?.write(bytes)
      try part?.finish()
      status.bytes = part?.length ?? Int64(bytes.count)
      status.ending = .complete
    } catch {
      part?.discard()
      status.ending = TransferStatus.Ending(error, writing: export.path)
    }
    let isText = status.ending == .complete && part == nil
    return (status, isText ? String(decoding: bytes, as: UTF8.self) : nil)
  }

  private func read(_ export: RowExport, _ take: ([TablePage.Row], Int?) throws -> Void) async throws {
    if let rows = export.rows { return try take(rows, rows.count) }
    try await AllRows(shelf: shelf, client: client).read(export.query, take)
  }
}

extension RowExport {
  /// The path that is written, for messages.
  fileprivate var path: String {
    switch destination {
    case .clipboard: ""
    case .file(let target): target.path
    }
  }
}
