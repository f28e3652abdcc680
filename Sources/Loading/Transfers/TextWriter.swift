import Explorer

/// Writes text as it is: to a file that is there once it is whole, or to the clipboard.
enum TextWriter {
  /// Writes to the file; text for the clipboard is only measured.
  static func write(_ export: TextExport) -> TransferStatus {
    var status = TransferStatus()
    let bytes = Array(export.text.utf8)
    status.bytes = Int64(bytes.count)
    guard case .file(let target) = export.destination else {
      let isShort = bytes.count <= RowExport.clipboardLimit
      status.ending = isShort ? .complete : .failed(.tooLongForClipboard(limit: RowExport.clipboardLimit))
      return status
    }
    var part: PartFile?
    do {
      try target.check()
      part = try PartFile(beside: target, ending: ".export.part")
      try part?.empty()
      try part?.write(bytes)
      try part?.finish()
      status.ending = .complete
    } catch {
      part?.discard()
      status.ending = TransferStatus.Ending(error, writing: target.path)
    }
    return status
  }
}
