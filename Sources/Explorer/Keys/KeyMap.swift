package import Canvas

/// The one table of keys: key handling, the help, the hint line and the README's key table are made from it.
///
/// AZERTY keyboards come first: what needs AltGr or Shift there has an alias that does not.
package enum KeyMap {
  /// Every binding, in the order of the help.
  package static let bindings: [KeyBinding] = [
    KeyBinding(.down, [Key(.down), "j"]),
    KeyBinding(.up, [Key(.up), "k"]),
    KeyBinding(.left, [Key(.left), "h"]),
    KeyBinding(.right, [Key(.right), "l"]),
    KeyBinding(.pageDown, [Key(.pageDown), .control("f")]),
    KeyBinding(.pageUp, [Key(.pageUp), .control("b")]),
    KeyBinding(.halfPageDown, [.control("d")]),
    KeyBinding(.halfPageUp, [.control("u")]),
    KeyBinding(.first, ["g", Key(.home)]),
    KeyBinding(.last, ["G", Key(.end)]),
    KeyBinding(.open, [Key(.enter)], hint: 1),
    KeyBinding(.back, [Key(.backspace)], hint: 9),
    KeyBinding(.close, ["q"], hint: 10),
    KeyBinding(.quit, ["Q"]),
    KeyBinding(.cancel, [Key(.escape)]),
    KeyBinding(.interrupt, [.control("c")]),
    KeyBinding(.suspend, [.control("z")]),
    KeyBinding(.nextPane, [Key(.tab)], hint: 8),
    KeyBinding(.previousPane, [Key(.tab, .shift)]),
    KeyBinding(.showResults, ["1", "&"]),
    KeyBinding(.showDetail, ["2", "é"]),
    KeyBinding(.showTable, ["3", "\""]),
    KeyBinding(.showMetrics, ["4", "'"]),
    KeyBinding(.search, ["/"], in: [.results, .table], hint: 0),
    KeyBinding(.nextMatch, ["n"], in: [.table]),
    KeyBinding(.previousMatch, ["N"], in: [.table]),
    KeyBinding(.sortMenu, ["s"], in: [.results], hint: 3),
    KeyBinding(.previousSort, ["[", "("], in: [.results]),
    KeyBinding(.nextSort, ["]", ")"], in: [.results]),
    KeyBinding(.quickLook, [" "], in: [.results]),
    KeyBinding(.tableOfFirstFile, ["t"], in: [.results, .detail], hint: 4),
    KeyBinding(.metricsOfSelection, ["m"], in: [.results, .detail, .table], hint: 5),
    KeyBinding(.nextResult, ["J"], in: [.detail, .metrics]),
    KeyBinding(.previousResult, ["K"], in: [.detail, .metrics]),
    KeyBinding(.nextSection, ["}", Key(.down, .control)], in: [.detail], hint: 2),
    KeyBinding(.previousSection, ["{", Key(.up, .control)], in: [.detail]),
    KeyBinding(.pageDown, [" "], in: [.detail]),
    KeyBinding(.filter, ["f"], in: [.results, .detail, .table], hint: 3),
    KeyBinding(.activeFilters, ["F"], in: [.results, .table]),
    KeyBinding(.onlyThisValue, ["="], in: [.table], hint: 4),
    KeyBinding(.notThisValue, ["x"], in: [.table]),
    KeyBinding(.quality, ["i"], in: [.detail]),
    KeyBinding(.firstColumn, ["0", "à"], in: [.table]),
    KeyBinding(.lastColumn, ["$"], in: [.table]),
    KeyBinding(.sortAscending, ["[", "("], in: [.table], hint: 4),
    KeyBinding(.sortDescending, ["]", ")"], in: [.table]),
    KeyBinding(.narrower, ["<"], in: [.table]),
    KeyBinding(.wider, [">"], in: [.table]),
    KeyBinding(.fitColumn, ["_"], in: [.table]),
    KeyBinding(.columns, ["c"], in: [.table], hint: 5),
    KeyBinding(.findColumn, ["C"], in: [.table]),
    KeyBinding(.hideColumn, [Key(.delete)], in: [.table]),
    KeyBinding(.moveColumnLeft, [Key(.left, .shift)], in: [.table]),
    KeyBinding(.moveColumnRight, [Key(.right, .shift)], in: [.table]),
    KeyBinding(.pin, ["p"], in: [.table], hint: 6),
    KeyBinding(.record, ["v"], in: [.table], hint: 2),
    KeyBinding(.wholeCell, [" "], in: [.table]),
    KeyBinding(.profile, ["i"], in: [.table], hint: 5),
    KeyBinding(.nextPage, [".", ";"], in: [.results, .table], hint: 7),
    KeyBinding(.previousPage, [","], in: [.results, .table]),
    KeyBinding(.goTo, [":"], in: [.table], hint: 3),
    KeyBinding(.group, ["A"], in: [.table], hint: 5),
    KeyBinding(.readHere, ["L"], in: [.table]),
    KeyBinding(.series, ["v"], in: [.metrics], hint: 2),
    KeyBinding(.moreMonths, [">"], in: [.metrics], hint: 3),
    KeyBinding(.fewerMonths, ["<"], in: [.metrics]),
    KeyBinding(.previousYear, [","], in: [.metrics], hint: 4),
    KeyBinding(.nextYear, [".", ";"], in: [.metrics]),
    KeyBinding(.figures, ["t"], in: [.metrics], hint: 5),
    KeyBinding(.axis, ["a"], in: [.metrics], hint: 6),
    KeyBinding(.yearBefore, ["z"], in: [.metrics], hint: 7),
    KeyBinding(.stack, ["S"], in: [.metrics]),
    KeyBinding(.outliers, ["x"], in: [.metrics]),
    KeyBinding(.reload, ["r", Key(.function(5)), .control("r")]),
    KeyBinding(.reset, ["R"], in: [.results, .detail, .table, .metrics]),
    KeyBinding(.copy, ["y"]),
    KeyBinding(.copyAs, ["Y"], in: [.table, .metrics]),
    KeyBinding(.zoom, ["+"]),
    KeyBinding(.unzoom, ["-"]),
    KeyBinding(.mouse, ["M"]),
    KeyBinding(.log, ["!"]),
    KeyBinding(.redraw, [.control("l")]),
    KeyBinding(.help, ["?", Key(.function(1))], hint: 11),
  ]

  /// What a key does in a pane.
  package static func action(for key: Key, in pane: Pane) -> Action? {
    bindings.first { $0.panes.contains(pane) && $0.keys.contains(key) }?.action
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A plain character, so that tables of keys read as what is on the keyboard.
  package init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
