import Canvas
import DataGouv

extension Explorer {
  /// Opens the form of an export of the rows that the table shows.
  mutating func openExport() {
    guard let table, table.obstacle == nil, !table.columns.isEmpty, let content = table.exportContent else {
      return notice = .nothingToExport
    }
    let title = table.resource.title
    dialog = .saving(
      SaveForm(
        content, title: title, name: FileName.forRows(of: title, as: .csv), folder: settings.saveFolder))
  }

  /// Opens the form of a download of a file.
  mutating func openDownload(of resource: Resource?) {
    guard let resource, let address = resource.latest ?? (resource.url.isEmpty ? nil : resource.url),
      address.hasPrefix("http:") || address.hasPrefix("https:")
    else { return notice = .nothingToDownload }
    dialog = .saving(
      SaveForm(
        .file(resource, address: address), title: resource.title, name: FileName.forDownload(of: resource),
        folder: settings.saveFolder))
  }

  /// Opens the form for the file under the cursor of the detail; first its files are shown.
  mutating func downloadSelectedFile() {
    guard let detail else { return }
    guard detail.kind == .dataset else { return notice = .nothingToDownload }
    guard detail.section == .files else {
      self.detail?.section = .files
      return
    }
    let index = detail.fileCursor.index
    openDownload(of: detail.visibleFiles.indices.contains(index) ? detail.visibleFiles[index] : nil)
  }

  /// A key in the form.
  mutating func press(_ key: Key, in form: SaveForm) -> [Effect] {
    var form = form
    switch key.code {
    case .escape: return closeDialog()
    case .enter: return save(form)
    case .tab where form.isExport: form.isForClipboard.toggle()
    case .down where form.isExport: form.chooseFormat(by: 1)
    case .up where form.isExport: form.chooseFormat(by: -1)
    default: if !form.isForClipboard { _ = form.field.edit(key) }
    }
    dialog = .saving(form)
    return []
  }

  /// Starts what a form asks for.
  mutating func save(_ form: SaveForm, isReplacing: Bool = false) -> [Effect] {
    guard form.isForClipboard || !form.field.text.allSatisfy(\.isWhitespace) else {
      notice = .noFileName
      return []
    }
    guard transfers[form.slot]?.isRunning != true else {
      notice = .alreadySaving
      return []
    }
    dialog = nil
    var state = TransferState(form: form)
    switch form.content {
    case .rows(_, _, let total, _): state.status.rowsExpected = total
    case .groups(_, let rows, _), .list(let rows, _): state.status.rowsExpected = rows.count
    case .file(let resource, _): state.status.bytesExpected = resource.size
    case .months: break
    }
    transfers[form.slot] = state
    return [load(form.request(isReplacing: isReplacing), in: form.slot)]
  }

  /// A key in the question whether a file is replaced.
  mutating func press(_ key: Key, inReplacing form: SaveForm, _ cursor: ListCursor) -> [Effect] {
    switch key {
    case "o", "y": return answer(form, replaces: true)
    case "n": return answer(form, replaces: false)
    case Key(.enter), " ": return answer(form, replaces: cursor.index == 1)
    default:
      if isClosing(key) { return closeDialog() }
      dialog = .replacing(form, moved(cursor, by: key))
      return []
    }
  }

  /// Replaces the file, or asks for another name.
  mutating func answer(_ form: SaveForm, replaces: Bool) -> [Effect] {
    if replaces { return save(form, isReplacing: true) }
    dialog = .saving(form)
    return []
  }

  /// Leaves, unless something is being written: then that is asked.
  mutating func quit() -> [Effect] {
    guard transfers.values.contains(where: \.isRunning) else { return [.quit] }
    dialog = .leaving(ListCursor())
    return []
  }

  /// A key in the question whether to leave.
  mutating func press(_ key: Key, inLeaving cursor: ListCursor) -> [Effect] {
    switch key {
    case "o", "y": return [.quit]
    case Key(.enter) where cursor.index == 1, " " where cursor.index == 1: return [.quit]
    default:
      if isClosing(key) || key == "n" || key == Key(.enter) || key == " " { return closeDialog() }
      dialog = .leaving(moved(cursor, by: key))
      return []
    }
  }

  /// The cursor of a question with two answers, of which the first is the harmless one.
  private func moved(_ cursor: ListCursor, by key: Key) -> ListCursor {
    var cursor = cursor
    cursor.index += scrollStep(key) ?? 0
    cursor.settle(count: 2, visible: 2)
    return cursor
  }
}

extension TableState {
  /// What is shown: the groups, which are all at hand, or the rows.
  fileprivate var exportContent: SaveForm.Content? {
    guard let groups else {
      return .rows(
        exportQuery, columns: columns.map(\.profile.name), total: isStale ? nil : total, isLocal: isLocal)
    }
    return groups.groups.value.map { .groups($0.query, $0.rows, columns: $0.names) }
  }

  /// The rows that are shown, with no more columns than are shown.
  private var exportQuery: TableQuery {
    var query = query(page: 1)
    query.columns = query.columns?.filter { $0 != TablePage.Row.numberName }
    query.pageSize = TableQuery.maximumPageSize
    return query
  }
}
