/// What the portal's crawler and analyser noted about a file, in its `extras` (`check:*` and `analysis:*`).
struct CrawlerNotes {
  /// Name of the file's table in the Tabular API's database; the table can be asked for by the file's id alone.
  let table: String?
  /// Why the file could not be made a table: `step:message`.
  let parsingError: String?
  /// Why the file could not be looked at.
  let analysisError: String?
  /// Size of the file as it was read, in bytes.
  let analysedSize: Int64?
  /// Size that its server announced, in bytes.
  let announcedSize: Int64?
  /// Status with which its server answered last.
  let status: Int64?
  /// Whether it could be fetched at the last try.
  let isAvailable: Bool?

  /// Reads the extras of a file; any of them may be missing.
  init(_ extras: Record) {
    table = extras["analysis:parsing:parsing_table"].text
    parsingError = extras["analysis:parsing:error"].text
    analysisError = extras["analysis:error"].text
    analysedSize = extras["analysis:content-length"].integer
    announcedSize = extras["check:headers:content-length"].integer
    status = extras["check:status"].integer
    isAvailable = extras["check:available"].bool
  }
}
