extension Resource.Browsability {
  /// The largest files that the analyser takes, in bytes, by format (the crawler's `MAX_FILESIZE_ALLOWED`).
  private static let sizeLimits: [String: Int64] = [
    "csv": 104_857_600, "csv.gz": 104_857_600, "xls": 52_428_800, "xlsx": 13_107_200,
  ]

  /// Judges by what the crawler and the analyser noted. A format alone proves nothing, and a table that is there
  /// outweighs a size that is over the limit: some files are let through.
  init(notes: CrawlerNotes, previewURL: String?, format: String?, size: Int64?) {
    let hasTable = notes.table != nil || previewURL != nil
    let limit = format.flatMap { Self.sizeLimits[$0] }
    guard hasTable || limit != nil else {
      self = .notTabular
      return
    }
    let status = notes.status.map { Int($0) }
    if let status, status >= 400 {
      self = .unavailable(status: status)
    } else if let error = Self.fatalError(in: notes) {
      self = Self.isAboutSize(error) && size != nil ? .tooLarge(Int(size ?? 0)) : .failed(error)
    } else if hasTable {
      self = .browsable
    } else if let size, let limit, size > limit {
      self = .tooLarge(Int(size))
    } else if notes.isAvailable == false {
      self = .unavailable(status: status)
    } else {
      self = .notYetProcessed
    }
  }

  /// The analyser's words, unless only an export to another format failed: then the table is there.
  private static func fatalError(in notes: CrawlerNotes) -> String? {
    if let error = notes.parsingError {
      let step = error.prefix { $0 != ":" }
      if !step.hasSuffix("_export") { return error }
    }
    return notes.analysisError
  }

  private static func isAboutSize(_ error: String) -> Bool { error.lowercased().contains("too large") }
}
