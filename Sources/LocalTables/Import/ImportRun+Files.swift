extension ImportRun {
  /// Reads the file, or the one in the archive.
  func readFile() throws(ImportError) {
    var head: [UInt8] = []
    while head.count < Packing.length, let chunk = next() { head += chunk }
    switch Packing(head) {
    case .none:
      try take(head)
      while !isStopped, let chunk = next() { try take(chunk) }
      try checkSource()
      try end(isWhole: true)
    case .compressed:
      if head.starts(with: [0x1F, 0x8B]) {
        gzip = GzipCheck()
        gzip?.addPacked(head)
      }
      let reader = try reader(head, isZip: false)
      if try reader.nextEntry() != nil { try unpack(reader) }
      try end(isWhole: true)
    case .zip: try readArchive(reader(head, isZip: true))
    case .unreadable(let kind): throw .notText(kind)
    }
  }

  /// The next bytes, counted; at the end it is found out whether there should have been more.
  private func next() -> [UInt8]? {
    while let chunk = inflow.take() {
      progress.bytesRead += chunk.count
      gzip?.addPacked(chunk)
      if !chunk.isEmpty { return chunk }
    }
    if let failure = inflow.failure {
      sourceError = failure
    } else if let expected = progress.bytesExpected, progress.bytesRead < expected, !inflow.isCancelled {
      sourceError = .truncated(received: progress.bytesRead, expected: expected)
    }
    return nil
  }

  private func checkSource() throws(ImportError) {
    if isStopped { return }
    if let sourceError { throw sourceError }
    if inflow.isCancelled { throw .cancelled }
  }

  private func reader(_ head: [UInt8], isZip: Bool) throws(ImportError) -> ArchiveReader {
    var first: [UInt8]? = head
    return try ArchiveReader(isZip: isZip) { [self] in
      if let bytes = first {
        first = nil
        return bytes
      }
      return next()
    }
  }

  private func unpack(_ reader: ArchiveReader) throws(ImportError) {
    while !isStopped, let bytes = try reader.nextBytes() {
      gzip?.addUnpacked(bytes)
      try take(bytes)
    }
    try checkSource()
    if !isStopped, gzip?.isDamaged == true { throw .damagedArchive(nil) }
  }

  /// Imports the file that was asked for, or the first one of delimited text; then lists those behind it.
  private func readArchive(_ reader: ArchiveReader) throws(ImportError) {
    while let entry = try reader.nextEntry() {
      progress.entries.append(entry)
      if entry.path == "[Content_Types].xml" { throw .notText(.office) }
      if entry.path == "mimetype" { throw .notText(.openDocument) }
      guard options.entry.map({ $0 == entry.path }) ?? entry.isDelimitedText else { continue }
      progress.entry = entry.path
      try unpack(reader)
      try end(isWhole: true)
      if !isStopped { list(reader) }
      return
    }
    try checkSource()
    throw .noTextInArchive
  }

  /// What is wrong behind the table is not the table's fault.
  private func list(_ reader: ArchiveReader) {
    progress.phase = .listing
    tell(isLast: true)
    while let entry = try? reader.nextEntry() { progress.entries.append(entry) }
  }
}
