/// Everything that a key of a pane can do; the words for it are the views'.
package enum Action: Hashable, Sendable, CaseIterable {
  case down, up, left, right, pageDown, pageUp, halfPageDown, halfPageUp, first, last
  case open, back, close, quit, cancel, interrupt, suspend
  case nextPane, previousPane, showResults, showDetail, showTable, showMetrics
  case search, reload, reset, copy, zoom, unzoom, mouse, theme, log, redraw, palette, help
  case sortMenu, previousSort, nextSort, quickLook, tableOfFirstFile, metricsOfSelection
  case nextResult, previousResult, nextSection, previousSection, quality
  case firstColumn, lastColumn, sortAscending, sortDescending, narrower, wider, fitColumn
  case columns, findColumn, hideColumn, moveColumnLeft, moveColumnRight
  case filter, activeFilters, onlyThisValue, notThisValue
  case record, profile, nextMatch, previousMatch, copyAs
  case readHere, group, export, download
  case kinds, links, forward, browse
  case pin, wholeCell, nextPage, previousPage
  case series, moreMonths, fewerMonths, nextYear, previousYear
  case mark, compare, leaders, comparisonOrder
  case bookmark, bookmarks, history, nameQuery, forget, undo
  case figures, axis, stack, yearBefore, outliers
}
