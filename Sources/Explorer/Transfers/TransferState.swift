/// An export or a download that runs, or that ended and was not yet taken note of.
package struct TransferState: Hashable, Sendable {
  /// What was asked for.
  package var form: SaveForm
  package internal(set) var status: TransferStatus

  /// Describes a transfer, by default one of which nothing is known yet.
  package init(form: SaveForm, status: TransferStatus = TransferStatus()) {
    self.form = form
    self.status = status
  }

  /// Whether it has not ended.
  package var isRunning: Bool { status.ending == nil }
}
