import Canvas
import DataGouv
import Foundation
import Views

@testable import Explorer

/// What is shown as it was kept from before.
extension Scenes {
  static func kept(_ size: Size) -> [(name: String, explorer: Explorer)] {
    let refused = DataGouvError.unreachable(host: "www.data.gouv.fr", .refused)
    let offline = DataGouvError.unreachable(host: "www.data.gouv.fr", .offline)
    let (hours, months) = (3 * 3_600.0, 95 * 86_400.0)
    return [
      (
        "results",
        online(results(size)) { explorer in
          explorer.results.listing.kept = Kept(since: explorer.now - hours)
          explorer.refreshing[.results] = Refresh(since: explorer.now - hours, waited: .seconds(12))
        }
      ),
      (
        "detail",
        online(detail(.description, size)) { explorer in
          explorer.detail?.dataset.kept = Kept(since: explorer.now - months, reason: refused)
        }
      ),
      (
        "table",
        online(table(size)) { explorer in
          explorer.table?.keptPages[1] = Kept(since: explorer.now - hours)
        }
      ),
      (
        "offline",
        online(metrics(size), isOffline: true) { explorer in
          explorer.metrics?.dataset.kept = Kept(since: explorer.now - months)
        }
      ),
      (
        "offline-search",
        online(results(size), isOffline: true) { explorer in
          explorer.results.listing.value = nil
          explorer.results.listing.phase = .failed(offline)
        }
      ),
      (
        "offline-rows",
        online(table(size), isOffline: true) { explorer in
          for row in 6..<40 { explorer.table?.rows[row] = nil }
          explorer.table?.keptPages[1] = Kept(since: explorer.now - months)
          explorer.table?.load = .failed(offline)
        }
      ),
    ]
  }

  /// The same on the portal itself, changed.
  private static func online(
    _ explorer: Explorer, isOffline: Bool = false, _ change: (inout Explorer) -> Void
  ) -> Explorer {
    var explorer = explorer
    explorer.settings.portalName = "www.data.gouv.fr"
    explorer.settings.isSample = false
    explorer.settings.isOffline = isOffline
    change(&explorer)
    explorer.settle()
    return explorer
  }
}
