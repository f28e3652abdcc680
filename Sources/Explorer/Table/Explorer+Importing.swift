import Canvas
import DataGouv

extension Explorer {
  /// Opens a file of this machine.
  mutating func open(path: String) -> [Effect] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let file = Resource(id: path, title: name, url: path, browsability: .browsable)
    table = TableState(
      resource: file, datasetID: nil, datasetTitle: nil, pageSize: TableQuery.maximumPageSize)
    table?.origin = .results
    focus = .table
    return importTable(from: .path(path)) + search()
  }

  /// Reads the table's file here, whether or not the portal has rows of it.
  mutating func importTable() -> [Effect] {
    guard let table else { return [] }
    if table.importing?.isPaused == true, table.importing?.ending == nil {
      self.table?.importing?.isPaused = false
      return [.goOn(table.resource.id)]
    }
    guard table.importing?.ending != nil || table.importing == nil else {
      notice = .alreadyImporting
      return []
    }
    guard table.resource.isDelimitedFile else {
      notice = .notDelimited(table.resource.format)
      return []
    }
    return importTable(from: .address(table.resource.latest ?? table.resource.url))
  }

  private mutating func importTable(from origin: FileImport.Origin) -> [Effect] {
    guard let table else { return [] }
    var fresh = TableState(
      resource: table.resource, datasetID: table.datasetID, datasetTitle: table.datasetTitle,
      pageSize: min(max(20, layout.table.grid.height), TableQuery.maximumPageSize))
    fresh.origin = table.origin
    fresh.step = table.step
    fresh.filters = table.filters
    fresh.sorts = table.sorts
    fresh.groups = table.groups.map { GroupsState(columns: $0.columns, measure: $0.measure) }
    fresh.importing = ImportStatus()
    self.table = fresh
    let file = FileImport(id: table.resource.id, origin: origin)
    return drop(.table, .rows, .rowsAhead, .rowsBefore, .groups, .opening) + [
      load(.importing(file), in: .importing)
    ]
  }

  /// Takes word of an import that runs: its first rows can be seen at once, and more of them as they come.
  mutating func note(_ status: ImportStatus, for ticket: Ticket) {
    guard tickets[ticket.slot] == ticket.number, pending[ticket.slot] != nil, let before = table?.importing,
      before.ending == nil, status.rows >= before.rows, status.bytesRead >= before.bytesRead
    else { return }
    table?.take(status)
  }

  /// Takes the end of an import, with the statistics of its columns.
  mutating func take(_ status: ImportStatus, _ profile: TableProfile?) {
    guard var table, table.importing != nil else { return }
    table.take(status)
    if let profile { table.profile.value = profile }
    table.profile.phase = .loaded
    table.load = .idle
    table.updateColumns()
    // What was made to fit the first rows can be too narrow for the last.
    for index in table.columns.indices {
      let fitting = table.fittingWidth(of: table.columns[index].profile)
      table.columns[index].width = max(table.columns[index].width, fitting)
    }
    // Rows in an order of their own were those of a part of the file, and types may have become wider.
    table.isStale = table.total != nil
    table.failedPage = nil
    table.abandonedPages = []
    self.table = table
    if case .complete? = status.ending { return }
    notice = status.ending.map { .importEnded($0) }
  }
}

extension TableState {
  /// Whether its rows are on this machine.
  package var isLocal: Bool { importing != nil }

  /// Shows how far an import is.
  mutating func take(_ status: ImportStatus) {
    importing = status
    guard !status.columns.isEmpty else { return }
    let isNew = profile.value?.columns.map(\.type) != status.columns.map(\.type)
    if profile.value == nil || isNew {
      profile.value = TableProfile(columns: status.columns)
      profile.phase = .loaded
      updateColumns()
    }
    wholeTotal = status.rows
    if filters.query.isEmpty, choice == nil || total != nil { total = max(total ?? 0, status.rows) }
  }
}

extension Resource {
  /// Formats of files that may hold delimited text.
  private static let delimited: Set<String> = [
    "csv", "tsv", "txt", "tab", "psv", "csv.gz", "gz", "zip", "csv.zip", "gzip",
  ]

  /// Whether it may be a delimited text, packed or not; what has no format may be anything.
  package var isDelimitedFile: Bool { format.map(Self.delimited.contains) ?? true }
}
