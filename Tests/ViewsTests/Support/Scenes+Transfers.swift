import Canvas
import DataGouv

@testable import Explorer

extension Scenes {
  /// The dialogs of exports and downloads.
  static func transferDialogs(_ size: Size) -> [(name: String, explorer: Explorer)] {
    func with(_ dialog: Dialog, _ explorer: Explorer) -> Explorer {
      var explorer = explorer
      explorer.dialog = dialog
      return explorer
    }
    var clipboard = export(size)
    clipboard.isForClipboard = true
    clipboard.choose(at: 3)
    return [
      ("dialog-export", with(.saving(export(size)), filteredTable(size))),
      ("dialog-export-clipboard", with(.saving(clipboard), table(size))),
      ("dialog-download", with(.saving(download), table(size))),
      ("dialog-replacing", with(.replacing(export(size), ListCursor()), table(size))),
      ("dialog-leaving", with(.leaving(ListCursor(at: 1)), results(size))),
    ]
  }

  /// Exports and downloads that run or have ended, as the message line tells them.
  static func transfers(_ size: Size) -> [(name: String, explorer: Explorer)] {
    func status(_ change: (inout TransferStatus) -> Void) -> TransferStatus {
      var status = TransferStatus()
      (status.bytes, status.bytesExpected, status.speed) = (12_300_000, 48_000_000, 2_100_000)
      change(&status)
      return status
    }
    func running(_ slot: Slot, _ form: SaveForm, _ change: (inout TransferStatus) -> Void) -> Explorer {
      var explorer = table(size)
      explorer.transfers[slot] = TransferState(form: form, status: status(change))
      return explorer
    }
    var noticed = running(.download, download) { _ in }
    noticed.notice = .copied(characters: 1_234)
    return [
      ("transfer-noticed", noticed),
      ("transfer-download", running(.download, download) { _ in }),
      (
        "transfer-downloaded",
        running(.download, download) { status in
          (status.ending, status.verified, status.resumedFrom) = (.complete, "sha1", 4_000_000)
        }
      ),
      (
        "transfer-stopped",
        running(.download, download) { status in (status.ending, status.canResume) = (.cancelled, true) }
      ),
      (
        "transfer-export",
        running(.export, export(size)) { status in
          (status.rows, status.rowsExpected, status.bytesExpected) = (60_000, 120_001, nil)
        }
      ),
      ("transfer-full", running(.export, export(size)) { $0.ending = .failed(.diskFull) }),
    ]
  }

  private static func export(_ size: Size) -> SaveForm {
    let query = filteredTable(size).table?.query(page: 1) ?? TableQuery(resourceID: "")
    return SaveForm(
      .rows(query, columns: Samples.columns.map(\.name), total: 120_001, isLocal: false),
      title: Samples.files[0].title, name: "mesures-horaires.csv", folder: "~/Téléchargements")
  }

  private static var download: SaveForm {
    var file = Samples.files[0]
    file.size = 48_000_000
    file.checksum = Resource.Checksum(type: "sha1", value: "ab")
    return SaveForm(
      .file(file, address: "https://demo.example/a.csv"), title: file.title, name: "mesures.csv", folder: "")
  }
}
