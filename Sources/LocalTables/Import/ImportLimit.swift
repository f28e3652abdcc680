/// How much of a file is imported before somebody is asked.
package struct ImportLimit: Hashable, Sendable {
  /// Bytes of text, unpacked.
  package var bytes: Int
  /// Rows.
  package var rows: Int

  /// Makes a limit; by default there is none.
  package init(bytes: Int = .max, rows: Int = .max) {
    self.bytes = bytes
    self.rows = rows
  }
}
