import DataGouv

extension Explorer {
  /// Asks for the first page of what is typed, in the chosen order.
  mutating func search(after delay: Duration = .zero) -> [Effect] {
    results.query = wantedQuery
    // What one starts at knows no words, conditions or orders.
    if results.kind == .start, results.query != DatasetQuery() { results.kind = .dataset }
    results.listing.phase = .loading(waited: .zero)
    results.more = .idle
    results.keepsPlace = false
    return drop(.moreResults) + [load(results.request, in: .results, after: delay)]
  }

  mutating func performInResults(_ action: Action) -> [Effect] {
    let count = results.listing.value?.items.count ?? 0
    let page = max(1, visibleResults(from: results.cursor.top))
    if results.more.isFailed { results.more = .idle }
    switch action {
    case .down:
      if results.cursor.index >= count - 1, count > 0, count == results.listing.value?.total {
        notice = .alreadyLast
      }
      results.cursor.index += 1
    case .up: results.cursor.index -= 1
    case .pageDown, .nextPage: results.cursor.index += page
    case .pageUp, .previousPage: results.cursor.index -= page
    case .halfPageDown: results.cursor.index += max(1, page / 2)
    case .halfPageUp: results.cursor.index -= max(1, page / 2)
    case .first: results.cursor.index = 0
    case .last: results.cursor.index = count - 1
    case .open: return openSelected()
    case .quickLook where results.selectedItem.flatMap(DetailState.init(of:)) == nil: break
    case .quickLook:
      let effects = openSelected()
      if layout.panes[.results] != nil, layout.kind == .wide { focus = .results }
      return effects
    case .search: return enter(.query)
    case .filter: return results.kind.isRemembered ? enter(.query) : openPicker()
    case .activeFilters:
      if results.filters.isEmpty { notice = .noFilters } else { dialog = .searchFilters(ListCursor()) }
    case .sortMenu where results.kind.isRemembered: break
    case .sortMenu:
      dialog = .sort(ListCursor(at: orderIndex))
    case .kinds: return openKinds()
    case .links: return openLinks()
    case .copyAs: openRecordCopies()
    case .export: openListExport()
    case .forget: return forget()
    case .nameQuery: nameSearch()
    case .nextSort: return cycleSort(by: 1)
    case .previousSort: return cycleSort(by: -1)
    default: break
    }
    return []
  }

  /// What is typed and chosen, as a search.
  var wantedQuery: DatasetQuery {
    var query = DatasetQuery(text: results.words, filters: results.filters, sort: results.query.sort)
    query.pageSize = settings.pageSize
    return query
  }

  /// How many orders the results can have.
  var orderCount: Int {
    results.kind.hasDatasetOrders ? DatasetQuery.Sort.allCases.count : results.kind.orders.count
  }

  /// The place of the present order among them.
  private var orderIndex: Int {
    let index =
      results.kind.hasDatasetOrders
      ? DatasetQuery.Sort.allCases.firstIndex(of: results.query.sort)
      : results.kind.orders.firstIndex(of: results.order)
    return index ?? 0
  }

  /// Lists the results in the order at a place, from the first.
  mutating func sort(at index: Int) -> [Effect] {
    guard (0..<orderCount).contains(index) else { return [] }
    if results.kind.hasDatasetOrders { return sort(by: DatasetQuery.Sort.allCases[index]) }
    guard results.order != results.kind.orders[index] else { return [] }
    results.order = results.kind.orders[index]
    return search()
  }

  /// Lists the results in another order, from the first.
  mutating func sort(by sort: DatasetQuery.Sort) -> [Effect] {
    guard sort != results.query.sort else { return [] }
    results.query.sort = sort
    return search()
  }

  private mutating func cycleSort(by step: Int) -> [Effect] {
    sort(at: (orderIndex + step + orderCount) % orderCount)
  }
}
