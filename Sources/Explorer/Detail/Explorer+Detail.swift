import Canvas
import DataGouv

extension Explorer {
  mutating func performInDetail(_ action: Action) -> [Effect] {
    guard let detail else { return [] }
    switch action {
    case .open where detail.kind.isRemembered: return detail.item?.keepsake.map { open($0) } ?? []
    case .open where detail.section.listed != nil: return openListed()
    case .links: return openLinks()
    case .copyAs: openRecordCopies()
    case .open where detail.kind != .dataset: return showList()
    case .open: return detail.section == .files ? openSelectedFile() : showFiles()
    case .nextSection, .right: showSection(by: 1)
    case .previousSection, .left: showSection(by: -1)
    case .download: downloadSelectedFile()
    case .quality where detail.kind == .dataset: self.detail?.section = .quality
    case .filter where detail.kind == .dataset, .search where detail.kind == .dataset:
      self.detail?.section = .files
      enter(.files)
    default: moveInDetail(action, detail)
    }
    return []
  }

  private mutating func showFiles() -> [Effect] {
    detail?.section = .files
    return []
  }

  private mutating func showSection(by step: Int) {
    guard let sections = detail?.sections, let section = detail?.section else { return }
    let index = (sections.firstIndex(of: section) ?? 0) + step
    detail?.section = sections[(index + sections.count) % sections.count]
  }

  private mutating func moveInDetail(_ action: Action, _ detail: DetailState) {
    let areas = layout.detail(isFiltering: isFilteringFiles)
    let isFiles = detail.section == .files
    let isList = detail.section.listed != nil
    let page = max(1, isFiles ? areas.files.height : isList ? areas.list.count : areas.body.height - 1)
    let length = isList ? detail.list?.listing.value?.items.count : detail.extent[detail.section]
    let end = isFiles ? detail.visibleFiles.count : length ?? 0
    let step: Int
    switch action {
    case .down: step = 1
    case .up: step = -1
    case .pageDown: step = page
    case .pageUp: step = -page
    case .halfPageDown: step = max(1, page / 2)
    case .halfPageUp: step = -max(1, page / 2)
    case .first:
      step =
        isList
        ? -(detail.list?.cursor.index ?? 0)
        : -(detail.fileCursor.index + (detail.scroll[detail.section] ?? 0))
    case .last: step = end
    default: return
    }
    if isList {
      if detail.list?.more.isFailed == true { self.detail?.lists[detail.section]?.more = .idle }
      self.detail?.lists[detail.section]?.cursor.index += step
    } else if isFiles {
      if self.detail?.moreFiles.isFailed == true { self.detail?.moreFiles = .idle }
      self.detail?.fileCursor.index += step
    } else {
      self.detail?.scroll[detail.section, default: 0] += step
    }
  }

  /// Opens the file under the cursor, or shows why it has no rows.
  mutating func openSelectedFile() -> [Effect] {
    guard let detail, detail.visibleFiles.indices.contains(detail.fileCursor.index) else { return [] }
    return openTable(
      of: detail.visibleFiles[detail.fileCursor.index], datasetID: detail.datasetID,
      datasetTitle: detail.title,
      from: .detail)
  }

  /// Asks the server for the files that match what is typed, when not all of them are here.
  mutating func narrowFiles(after delay: Duration) -> [Effect] {
    guard let detail, let id = detail.datasetID, let files = detail.files.value else { return [] }
    let wanted = detail.filter.text
    if files.matching == wanted {
      // The files of these words are here; those of other words, still under way, are not wanted any more.
      guard case .files(_, _, let matching)? = pending[.files], matching != wanted else { return [] }
      self.detail?.files.phase = .loaded
      return drop(.files)
    }
    guard !files.matching.isEmpty || files.resources.count < files.total else { return [] }
    self.detail?.files.phase = .loading(waited: .zero)
    self.detail?.moreFiles = .idle
    return drop(.moreFiles)
      + [load(.files(datasetID: id, page: 1, matching: wanted), in: .files, after: delay)]
  }
}
