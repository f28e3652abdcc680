package import Foundation

extension Explorer {
  /// Since when the oldest of what is shown was stored; `nil` when all of it came from the network.
  package var storedSince: Date? {
    var slots: [Slot] = []
    if results.listing.value != nil { slots += [.results, .moreResults] }
    if detail?.dataset.value != nil { slots.append(.dataset) }
    if detail?.entity.value != nil { slots.append(.dataset) }
    if detail?.files.value != nil { slots += [.files, .moreFiles] }
    if table?.profile.value != nil { slots.append(.table) }
    if table?.total != nil { slots += [.rows, .rowsAhead, .rowsBefore, .groups] }
    if metrics?.dataset.value != nil { slots.append(.datasetMetrics) }
    if metrics?.file.value != nil { slots.append(.fileMetrics) }
    return slots.compactMap { stored[$0] }.min()
  }
}
