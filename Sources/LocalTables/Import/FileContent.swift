/// What a file is that is no delimited text.
package enum FileContent: Hashable, Sendable, CaseIterable {
  case pdf, parquet, rar, sevenZip, workbook, sqlite, image
  /// A package of Office: a workbook, a text or slides.
  case office
  case openDocument, webPage, xml
  /// Bytes that are no text.
  case binary
}
