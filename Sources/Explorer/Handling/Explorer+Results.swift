import DataGouv

extension Explorer {
  /// Asks for the first page of what is typed, in the chosen order.
  mutating func search(after delay: Duration = .zero) -> [Effect] {
    results.query = wantedQuery
    results.listing.phase = .loading(waited: .zero)
    results.more = .idle
    results.keepsPlace = false
    return drop(.moreResults) + [load(.search(results.query), in: .results, after: delay)]
  }

  mutating func performInResults(_ action: Action) -> [Effect] {
    let count = results.listing.value?.datasets.count ?? 0
    let page = max(1, layout.results.count)
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
    case .quickLook:
      let effects = openSelected()
      if layout.panes[.results] != nil, layout.kind == .wide { focus = .results }
      return effects
    case .search: return enter(.query)
    case .filter: return openPicker()
    case .activeFilters:
      if results.filters.isEmpty { notice = .noFilters } else { dialog = .searchFilters(ListCursor()) }
    case .sortMenu:
      var cursor = ListCursor()
      cursor.index = DatasetQuery.Sort.allCases.firstIndex(of: results.query.sort) ?? 0
      dialog = .sort(cursor)
    case .nextSort: return cycleSort(by: 1)
    case .previousSort: return cycleSort(by: -1)
    default: break
    }
    return []
  }

  /// What is typed and chosen, as a search.
  var wantedQuery: DatasetQuery {
    DatasetQuery(text: results.line.words, filters: results.filters, sort: results.query.sort)
  }

  /// Lists the results in another order, from the first.
  mutating func sort(by sort: DatasetQuery.Sort) -> [Effect] {
    guard sort != results.query.sort else { return [] }
    results.query.sort = sort
    return search()
  }

  private mutating func cycleSort(by step: Int) -> [Effect] {
    let sorts = DatasetQuery.Sort.allCases
    let index = sorts.firstIndex(of: results.query.sort) ?? 0
    return sort(by: sorts[(index + step + sorts.count) % sorts.count])
  }
}
