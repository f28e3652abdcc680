import Canvas
import DataGouv

extension Explorer {
  /// Asks for the months of the datasets listed, for the small bars in their lines: when the results are there and
  /// their lines have room, and never before them.
  mutating func demandSparks() -> [Effect] {
    guard settings.hasMetrics, layout.hasSparks, pending[.sparks] == nil, !results.listing.isLoading,
      results.kind.hasDatasetOrders, let items = results.listing.value?.items
    else { return [] }
    let visible = results.cursor.top..<results.cursor.top + max(1, layout.results.count)
    let seen = items.indices.clamped(to: visible)
    let asked = sparks.asked
    func missing(in part: ArraySlice<Item>) -> [String] {
      part.compactMap { $0.dataset?.id }.filter { !asked.contains($0) }
    }
    guard !missing(in: items[seen]).isEmpty else { return [] }
    let wanted = missing(in: items[seen.lowerBound...]).prefix(SparksState.batch)
    sparks.asked.formUnion(wanted)
    let months = currentMonth.advanced(by: -12)...currentMonth.advanced(by: -1)
    // The cursor rests first: who pages through the list does not ask for every page.
    return [load(.sparks(datasetIDs: Array(wanted), months: months), in: .sparks, after: .milliseconds(150))]
  }
}
