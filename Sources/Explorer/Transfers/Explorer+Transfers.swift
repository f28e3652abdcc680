import DataGouv

extension Explorer {
  /// The slots in which files are written.
  static let transferSlots: [Slot] = [.export, .download]

  /// Takes word of an export or download that runs.
  mutating func note(_ status: TransferStatus, for ticket: Ticket) {
    guard tickets[ticket.slot] == ticket.number, pending[ticket.slot] != nil else { return }
    transfers[ticket.slot]?.status = status
  }

  /// Takes the end of an export or download.
  mutating func take(_ status: TransferStatus, text: String?, in slot: Slot) -> [Effect] {
    guard let form = transfers[slot]?.form else { return [] }
    transfers[slot]?.status = status
    switch status.ending {
    case .complete?:
      guard form.isForClipboard, let text else { return [] }
      transfers[slot] = nil
      return [.copy(text)]
    // Who is typing is not interrupted; the status line says it.
    case .exists? where dialog == nil && entry == nil: dialog = .replacing(form, ListCursor())
    case .failed(.unreachable(let error))?: record(error, of: form.request())
    default: break
    }
    return []
  }

  /// Ends what is being written because its user wants it.
  mutating func cancelTransfers() -> [Effect] {
    let effects = Self.transferSlots.filter { pending[$0] != nil }.flatMap { slot -> [Effect] in
      transfers[slot]?.status.ending = .cancelled
      return drop(slot)
    }
    return effects
  }

  /// Takes note of what has ended, so that it is not told any longer.
  mutating func clearTransfers() {
    transfers = transfers.filter { $0.value.isRunning }
  }
}
