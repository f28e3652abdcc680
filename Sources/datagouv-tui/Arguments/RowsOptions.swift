import ArgumentParser
import DataGouv

/// Which rows are wanted, and which of their columns.
struct RowsOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Keep the rows that hold it; repeated, all of them.",
      discussion: """
        A column, a sign and a value: = != < <= > >=, ~ and !~ for a part of a text, “in a;b”, “not in a;b”, \
        “is empty”, “is not empty”.
        """, valueName: "condition"))
  var conditions: [String] = []

  @Option(
    name: .customLong("any"),
    help: ArgumentHelp("Keep the rows that hold one of these at least.", valueName: "condition"))
  var alternatives: [String] = []

  @Option(
    help: ArgumentHelp(
      "Sort by this column; repeated, where those before are equal. “column:desc” sorts downwards.",
      valueName: "column"))
  var sort: [String] = []

  @Flag(name: .customLong("desc"), help: "Sort from the largest down.")
  var isDescending = false

  @Option(
    name: .customLong("column"),
    help: ArgumentHelp("Print this column; repeated, these in this order.", valueName: "column"))
  var columns: [String] = []

  @Option(
    help: ArgumentHelp(
      "Group the rows that are equal in this column; a second one may follow.", valueName: "column"))
  var group: [String] = []

  @Option(
    help: ArgumentHelp(
      "Of each group, the sum, mean, least and greatest of this column.", valueName: "column"))
  var figures: [String] = []

  func validate() throws {
    if isDescending, sort.isEmpty { throw ValidationError("--desc needs --sort and a column.") }
    if group.count > 2 { throw ValidationError("--group is there \(group.count) times: two are the most.") }
    if !figures.isEmpty, group.isEmpty { throw ValidationError("--figures needs --group and a column.") }
    if !columns.isEmpty, !group.isEmpty {
      throw ValidationError(
        "--column does not go with --group, whose columns are the groups and their figures.")
    }
  }

  /// Whether the names of the columns are needed to know what is asked.
  var namesColumns: Bool {
    ![conditions, alternatives, sort, columns, group, figures].allSatisfy(\.isEmpty)
  }
}
