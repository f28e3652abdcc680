/// The text fields that live in a pane; those of dialogs belong to the dialog.
package enum Entry: Hashable, Sendable {
  /// The query line of the results.
  case query
  /// The filter over the file list of the detail.
  case files
}
