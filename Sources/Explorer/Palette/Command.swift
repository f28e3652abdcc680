package import DataGouv

/// What the palette can do: every action, and what otherwise takes a menu to reach.
package enum Command: Hashable, Sendable {
  case action(Action)
  /// Search things of a kind.
  case kind(Kind)
  /// Show a part of what is open in the detail.
  case section(DetailState.Section)
  /// Order the results, when they are datasets and when they are other things.
  case sort(DatasetQuery.Sort)
  case order(ItemOrder)
  case theme(ColourTheme)
  /// Go to a row or page of the table; which, is typed.
  case goTo
  /// Go to a row of the table, from 1.
  case row(Int)
  /// Go to a page of the table, from 1.
  case page(Int)

  /// Those that have a title of their own, in the order of the palette: all but rows and pages.
  package static let titled: [Command] =
    Action.allCases.filter { $0 != .palette }.map(Command.action) + Kind.shown.map(Command.kind)
    + DetailState.Section.allCases.map(Command.section) + DatasetQuery.Sort.allCases.map(Command.sort)
    + ItemOrder.allCases.map(Command.order) + ColourTheme.allCases.map(Command.theme) + [.goTo]
}
