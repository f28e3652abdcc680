package import DataGouv

/// The table pane: the rows of a resource around a cell cursor.
package struct TableState: Hashable, Sendable {
  /// A column as it is drawn.
  package struct Column: Hashable, Sendable {
    package var profile: TableProfile.Column
    /// Columns of the screen, 4 to 40 unless the user widened it.
    package internal(set) var width: Int
  }

  /// The resource whose rows are shown.
  package internal(set) var resource: Resource
  /// The dataset that it belongs to, as far as known.
  package internal(set) var datasetID: String?
  package internal(set) var datasetTitle: String?
  /// Why it has no rows to browse, if it has none; then nothing below is loaded.
  package internal(set) var obstacle: Resource.Browsability?
  /// What the analysis found.
  package internal(set) var profile = Loadable<TableProfile>()
  /// When the table was filled.
  package internal(set) var info: TableInfo?
  /// The rows at hand, by their place in the order shown, from 0. Those far from the cursor are let go.
  package internal(set) var rows: [Int: TablePage.Row] = [:]
  /// How many rows there are; `nil` until the first page came.
  package internal(set) var total: Int?
  /// How many rows there are without conditions, while there are some and the number is known.
  package var unfilteredTotal: Int? { filters.contains(where: \.isOn) ? wholeTotal : nil }
  /// The total of the rows without conditions, once it was told.
  var wholeTotal: Int?
  /// The pages of `rows` that were kept from before, by their numbers.
  var keptPages: [Int: Kept] = [:]
  /// Those of them that are not asked for anew yet, or not answered.
  var unconfirmedPages: Set<Int> = []
  /// Whether its user asked for the rows anew: what was kept of them is not wanted.
  var isReloading = false
  /// The load of rows that are on screen.
  package internal(set) var load: Loadable<TablePage>.Phase = .idle
  /// Rows a page: fitted to the screen when the table opened, never over 50.
  package internal(set) var pageSize: Int
  /// The columns in the file's order; empty until profile or rows came.
  package internal(set) var columns: [Column] = []
  /// Whether the rows at hand are of an older order or content.
  package internal(set) var isStale = false
  /// Names of the columns that are shown, in order; `nil` for all in the file's order.
  package internal(set) var choice: [String]?
  /// What the rows satisfy.
  package internal(set) var filters: [RowFilter] = []
  /// The order, the sort that weighs most first.
  package internal(set) var sorts: [TableQuery.Sort] = []
  /// The cell under the cursor.
  package internal(set) var row = 0
  package internal(set) var column = 0
  /// The first visible row, and the first visible column after the frozen ones.
  package internal(set) var top = 0
  package internal(set) var left = 0
  /// What is looked for in the rows at hand; its matches are marked.
  package internal(set) var wanted: String?
  /// How many columns stay at the left.
  package internal(set) var frozen = 0
  /// The groups that are shown in place of the rows; `nil` for the rows.
  package internal(set) var groups: GroupsState?
  /// The groups whose rows are shown, and the conditions as they were among them.
  var drilled: Drilled?

  /// Where going back from the rows of a group leads.
  struct Drilled: Hashable, Sendable {
    var groups: GroupsState
    var filters: [RowFilter]
  }

  /// All columns as they were before some were hidden, where no profile tells them.
  var hidden: [TableProfile.Column] = []
  /// How far its file was read into a table of this machine; `nil` when its rows are the portal's.
  package internal(set) var importing: ImportStatus?
  /// Where Backspace leads when the place where it was opened is not known any more.
  var origin: Pane = .detail
  /// The number of the step by which it was opened: Backspace leads back to that place.
  var step: Int?
  /// The page that was asked for last: it is not asked for again by itself after it failed.
  var failedPage: Int?
  /// Pages whose prefetch failed.
  var abandonedPages: Set<Int> = []
  /// Whether the widths were made from the profile and from rows; from then on they are the user's.
  var hasFittedColumns = false

  /// A table that nothing is known of yet.
  package init(resource: Resource, datasetID: String?, datasetTitle: String?, pageSize: Int) {
    self.resource = resource
    self.datasetID = datasetID
    self.datasetTitle = datasetTitle
    self.pageSize = pageSize
  }

  /// The column under the cursor.
  package var currentColumn: TableProfile.Column? {
    columns.indices.contains(column) ? columns[column].profile : nil
  }

  /// What is known of a column.
  func profile(of name: String) -> TableProfile.Column? {
    (profile.value?.columns ?? columns.map(\.profile)).first { $0.name == name }
  }

  /// Pages of the whole table, at least 1 once the total is known.
  package var pageCount: Int? { total.map { max(1, ($0 + pageSize - 1) / pageSize) } }
  /// The page of the cursor, from 1.
  package var page: Int { row / max(1, pageSize) + 1 }
  /// The value under the cursor, if its row is there.
  package var value: TableValue? {
    guard columns.indices.contains(column) else { return nil }
    return rows[row]?.cells[columns[column].profile.name]
  }
}
