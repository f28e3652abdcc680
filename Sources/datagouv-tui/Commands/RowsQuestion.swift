import DataGouv
import Explorer
import Views

/// What the options of `rows` ask, once the columns are known.
struct RowsQuestion {
  /// The page of rows.
  var query: TableQuery
  /// The groups, if they are asked for instead.
  var groups: GroupQuery?

  /// Reads the options.
  ///
  /// - Throws: `CommandFailure` for a column that is not there, and for what a column cannot be asked.
  init(_ options: RowsOptions, resourceID: String, profile: TableProfile, messages: Messages) throws {
    let names = profile.columns.map(\.name)
    let text = ConditionText(names: names)
    func read<Value>(_ body: () throws(ConditionText.Problem) -> Value) throws -> Value {
      do {
        return try body()
      } catch {
        throw CommandFailure(Self.sentence(error, names, messages))
      }
    }
    func column(_ name: String) throws -> String {
      guard let found = text.column(name) else {
        throw CommandFailure(Self.sentence(.unknownColumn(name), names, messages))
      }
      return found
    }
    var filters: [TableFilter] = []
    for condition in options.conditions {
      filters.append(try read { () throws(ConditionText.Problem) in try text.filter(condition) })
    }
    var alternatives: [TableFilter] = []
    for condition in options.alternatives {
      alternatives.append(try read { () throws(ConditionText.Problem) in try text.filter(condition) })
    }
    if !alternatives.isEmpty { filters.append(.any(alternatives)) }
    query = TableQuery(resourceID: resourceID, filters: filters)
    if !options.columns.isEmpty { query.columns = try options.columns.map(column) }
    if !options.group.isEmpty {
      let figures = try options.figures.map(column).flatMap { name in
        GroupsState.functions.map { TableQuery.Aggregation($0, of: name) }
      }
      let groups = GroupQuery(
        resourceID: resourceID, filters: filters, columns: try options.group.map(column), figures: figures)
      try Self.check(groups.page(1), profile, messages)
      self.groups = groups
    } else {
      for name in options.sort {
        var sort = try read { () throws(ConditionText.Problem) in try text.sort(name) }
        if options.isDescending { sort = ConditionText.sort(sort.column, isDescending: true) }
        query.sorts.append(sort)
      }
      try Self.check(query, profile, messages)
    }
  }

  private static func check(_ query: TableQuery, _ profile: TableProfile, _ messages: Messages) throws {
    do {
      try profile.check(query)
    } catch {
      throw CommandFailure(messages.text(error))
    }
  }

  private static func sentence(
    _ problem: ConditionText.Problem, _ names: [String], _ messages: Messages
  ) -> String {
    switch problem {
    case .unknownColumn(let name):
      "\(messages.text(.unknownColumn(name)))\n\(messages.columns(names.map(ColumnName.written)))"
    case .noComparison(let text):
      "\(messages.notACondition(text))\n\(messages.columns(names.map(ColumnName.written)))"
    case .noValue(let text): messages.noValue(text)
    }
  }
}
