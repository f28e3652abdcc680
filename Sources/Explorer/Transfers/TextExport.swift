/// Text that is to be written as it is.
package struct TextExport: Hashable, Sendable {
  package var text: String
  package var destination: RowExport.Destination

  /// Describes an export.
  package init(_ text: String, to destination: RowExport.Destination) {
    self.text = text
    self.destination = destination
  }
}
