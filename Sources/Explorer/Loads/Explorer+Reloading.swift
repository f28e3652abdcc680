import DataGouv

extension Explorer {
  /// Asks anew for what the focused pane shows, which stays until the answer is there.
  mutating func reload() -> [Effect] {
    switch focus {
    case .results:
      let effects = search()
      results.keepsPlace = true
      return effects + [.askRemembered]
    case .detail:
      guard let detail, !detail.kind.isRemembered else { return [] }
      self.detail?.phase = .loading(waited: .zero)
      self.detail?.moreFiles = .idle
      var effects = [load(detail.request, in: .dataset)] + drop(.moreFiles) + reloadList()
      if let id = detail.datasetID, detail.files.phase != .idle {
        self.detail?.files.phase = .loading(waited: .zero)
        effects.append(load(.files(datasetID: id, page: 1, matching: detail.filter.text), in: .files))
      }
      return effects
    case .table:
      if table?.isLocal == true { return importTable() }
      guard var table, settings.hasTables else { return [] }
      // Its user may know better than the catalogue whether it has rows.
      table.obstacle = nil
      table.isStale = table.total != nil
      table.isReloading = table.isStale
      table.failedPage = nil
      table.load = .idle
      table.abandonedPages = []
      table.groups?.asked = nil
      self.table = table
      return drop(.rows, .rowsAhead, .rowsBefore, .groups) + loadTable()
    case .metrics:
      metrics?.askedMonths = 0
      metrics?.askedFileMonths = 0
      metrics?.dataset.phase = .idle
      metrics?.file.phase = .idle
      metrics?.shares.phase = .idle
      metrics?.comparison?.items.phase = .idle
      metrics?.leaders?.leaders.phase = .idle
      metrics?.leaders?.naming = .idle
      return dropMetrics()
    }
  }

  /// Takes back what was chosen in the focused pane: words, order, filters, widths, range.
  mutating func reset() -> [Effect] {
    switch focus {
    case .results:
      results.field = TextField()
      results.filters = []
      results.query.sort = .relevance
      results.order = .relevance
      return search()
    case .detail:
      detail?.filter = TextField()
      return narrowFiles(after: .zero)
    case .table:
      table?.frozen = 0
      let isAsking = table?.showAll() == true
      table?.left = 0
      table?.resetWidths()
      guard table?.sorts.isEmpty == false || table?.filters.isEmpty == false else {
        return isAsking ? drop(.rows, .rowsAhead, .rowsBefore) : []
      }
      table?.sorts = []
      table?.filters = []
      return reorderTable()
    case .metrics:
      metrics?.wantedMonths = nil
      metrics?.look = MetricsLook()
      if metrics?.face == .figures { metrics?.face = .chart }
      metrics?.last = currentMonth
      metrics?.cursor = currentMonth
      metrics?.choice = .both
      return []
    }
  }

  /// Copies what is selected: an address, a value, a month's figures.
  mutating func copy() -> [Effect] {
    guard let text = copyableText, !text.isEmpty else {
      notice = .nothingToCopy
      return []
    }
    return [.copy(text)]
  }

  private var copyableText: String? {
    switch focus {
    case .results: return results.selectedItem.map { page(of: $0) }
    case .detail:
      guard let detail else { return nil }
      if let item = detail.list?.selected { return item.curl ?? page(of: item) }
      if detail.kind != .dataset { return page(of: detail) }
      if detail.section == .files, detail.visibleFiles.indices.contains(detail.fileCursor.index) {
        let file = detail.visibleFiles[detail.fileCursor.index]
        return file.latest ?? file.url
      }
      return detail.dataset.value?.page ?? detail.summary.map { "\(settings.portalURL)/datasets/\($0.slug)" }
    case .table:
      guard let table else { return nil }
      if let groups = table.groups { return groups.selectedText }
      return table.obstacle == nil ? table.value?.text : table.resource.latest ?? table.resource.url
    case .metrics: return metrics?.copyText(running: currentMonth)
    }
  }
}
