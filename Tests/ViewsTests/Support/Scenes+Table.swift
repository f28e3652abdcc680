import Canvas
import DataGouv

@testable import Explorer

extension Scenes {
  /// The table with conditions, of which one is off.
  static func filteredTable(_ size: Size) -> Explorer {
    var explorer = table(size)
    explorer.table?.wholeTotal = 12_345
    explorer.table?.total = 40
    var off = RowFilter(column: "commentaire", comparison: .contains("panne"))
    off.isOn = false
    var alternative = RowFilter(column: "valeur", comparison: .greater("3"))
    alternative.isAlternative = true
    explorer.table?.filters = [
      RowFilter(column: "commune", comparison: .in(["Rennes", "Le Mans"])), off, alternative,
    ]
    explorer.table?.sorts = [
      TableQuery.Sort(column: "mesures"), TableQuery.Sort(column: "valeur", isDescending: true),
    ]
    explorer.table?.wanted = "ren"
    explorer.settle()
    return explorer
  }

  /// The table with a column that much is known of under its cursor.
  static func profiledTable(_ size: Size) -> Explorer {
    var explorer = table(size)
    var columns = Samples.columns
    columns[1].format = "commune"
    columns[1].top = [
      .init(value: "Rennes", count: 4_100), .init(value: "Saint-Étienne-du-Rouvray", count: 1_250),
      .init(value: "", count: 7),
    ]
    columns[2].mean = 41.6275
    columns[2].deviation = 12.5
    explorer.table?.profile.value = TableProfile(
      columns: columns, lineCount: 12_345,
      layout: TableProfile.FileLayout(encoding: "utf-8", separator: ";"))
    explorer.table?.info = TableInfo(createdAt: Samples.day(3), url: nil)
    explorer.table?.makeColumns()
    explorer.table?.column = 1
    return explorer
  }

  /// The rows grouped by two columns, with figures.
  static func groupedTable(_ size: Size, measure: String? = "valeur") -> Explorer {
    var explorer = table(size)
    var state = GroupsState(columns: ["commune", "ouvert"], measure: measure)
    state.asked = GroupQuery(resourceID: "x", columns: state.columns, figures: state.figures)
    func group(_ name: TableValue, _ isOpen: TableValue, _ count: Int, _ sum: String) -> TableGroups.Group {
      let figures: [TableValue] = [.number(sum), .number("12.3456"), .integer(-4), .null]
      return TableGroups.Group(
        values: [name, isOpen], count: count, figures: measure == nil ? [] : figures)
    }
    state.groups.value = TableGroups(
      query: state.asked ?? GroupQuery(resourceID: "x", columns: []),
      groups: [
        group(.text("Rennes"), .bool(true), 4_100, "1234567.891"),
        group(.text("Saint-Étienne-du-Rouvray"), .bool(false), 1_250, "-20.5"),
        group(.null, .null, 7, "0"), group(.text("Le Mans\tOuest"), .null, 1, "9007199254740993"),
      ], isWhole: false)
    state.groups.phase = .loaded
    state.cursor = ListCursor(at: 1)
    explorer.table?.groups = state
    explorer.settle()
    return explorer
  }

  static func tableDialogs(_ size: Size) -> [(name: String, explorer: Explorer)] {
    func with(_ dialog: Dialog?, _ explorer: Explorer) -> Explorer {
      var explorer = explorer
      explorer.dialog = dialog
      return explorer
    }
    let profiled = profiledTable(size)
    var form = profiled.table?.currentColumn.flatMap { FilterForm(column: $0) }
    form?.values[1].isTicked = true
    form?.cursor = ListCursor(at: 1)
    var columns = ColumnsForm(
      all: Samples.columns.map(\.name), shown: Samples.columns.dropLast(2).map(\.name), at: "valeur")
    columns.cursor.settle(count: 8, visible: size.height)
    return [
      ("table-filtered", filteredTable(size)), ("table-groups", groupedTable(size)),
      (
        "dialog-group",
        with(GroupForm(columns: Samples.columns, at: "valeur", groups: nil).map { .group($0) }, table(size))
      ),
      ("dialog-filter", with(form.map { .filter($0) }, profiled)),
      ("dialog-filters", with(.filters(ListCursor()), filteredTable(size))),
      ("dialog-columns", with(.columns(columns), table(size))), ("dialog-record", with(.record, table(size))),
      ("dialog-profile", with(.profile(ListCursor()), profiled)),
      ("dialog-find", with(.find(TextField("Rennes")), table(size))),
      ("dialog-copies", with(.copies(ListCursor()), table(size))),
    ]
  }
}
