import Canvas
import DataGouv
import Explorer

/// The first line: the portal, the way to what is shown, and what is loading.
struct TitleBar {
  let explorer: Explorer
  let pen: Pen

  func draw(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let (busy, mark) = (self.busy, storedMark.map { "[\($0)]" })
    let (name, marked) = (columns(explorer.settings.portalName), mark.map { columns($0) + 1 } ?? 0)
    // The age of what is shown weighs more than what is loading, and more than the portal's name.
    let rest = max(10, area.width - 2 - name - marked)
    let space = busy.isEmpty ? 0 : min(columns(busy) + 3, area.width / 2, rest)
    let left = area.inset(left: 1, right: space)
    var x = 0
    if mark == nil || name + marked <= left.width {
      x += frame.draw(explorer.settings.portalName, Theme.strong, in: left) + 1
    }
    if explorer.settings.isSample {
      x += frame.draw("[\(pen.words.sampleData)]", Theme.warning, x: x, in: left) + 1
    }
    if let mark { x += frame.draw(mark, Theme.warning, x: x, in: left) + 1 }
    x -= 1
    let way = crumbs(in: left.width - x)
    for (index, crumb) in way.enumerated() {
      x += frame.draw(" › ", Theme.frame, x: x, in: left)
      x += frame.draw(crumb, index == way.count - 1 ? Theme.plain : Theme.dim, x: x, in: left)
    }
    if !busy.isEmpty {
      frame.drawRight(busy, Theme.warning, in: area.inset(left: left.width + 1, right: 1))
    }
  }

  /// That what is shown was stored, and when; or else that the network is left alone.
  private var storedMark: String? {
    let offline = explorer.settings.isOffline ? pen.words.offline : nil
    guard let date = explorer.keptSince else { return offline }
    let age = pen.formats.age(date, now: explorer.now)
    return explorer.settings.isOffline ? pen.words.offline(stored: age) : pen.words.stored(age)
  }

  /// The way here, from the search to the file; the start is left out first when there is no room.
  private func crumbs(in width: Int) -> [String] {
    var crumbs: [String] = []
    if explorer.results.kind != .dataset { crumbs.append(pen.words.plural(explorer.results.kind)) }
    let query = explorer.results.query.text
    let conditions = explorer.results.filters.map(pen.words.chip)
    let search = (query.isEmpty ? [] : [pen.words.quoted(query)]) + conditions
    if !search.isEmpty { crumbs.append(search.joined(separator: " + ")) }
    switch explorer.focus {
    case .results: break
    case .detail: if let detail = explorer.detail { crumbs += explorer.way + [detail.title] }
    case .table:
      if let table = explorer.table {
        if let title = table.datasetTitle { crumbs.append(title) }
        crumbs.append(table.resource.title)
      }
    case .metrics:
      if let metrics = explorer.metrics {
        if !metrics.title.isEmpty { crumbs.append(metrics.title) }
        if let resource = metrics.resource { crumbs.append(resource.title) }
      }
    }
    while crumbs.count > 1, crumbs.reduce(0, { $0 + columns($1) + 3 }) > width { crumbs.removeFirst() }
    return crumbs
  }

  /// What loads, with the seconds once there is one; empty while nothing is slow enough to tell.
  private var busy: String {
    guard let (slot, waited) = slowest else { return "" }
    let name = pen.words.name(slot)
    return waited < .seconds(1) ? "\(name)…" : "\(name) · \(pen.words.waiting(waited))"
  }

  private var slowest: (Slot, Duration)? {
    var slowest: (Slot, Duration)?
    func look<Value>(at phase: Loadable<Value>.Phase?, _ slot: Slot) {
      guard case .loading(let waited) = phase, waited > .zero, waited > slowest?.1 ?? .zero else { return }
      slowest = (slot, waited)
    }
    look(at: explorer.results.listing.phase, .results)
    look(at: explorer.results.more, .moreResults)
    look(at: explorer.detail?.phase, .dataset)
    look(at: explorer.detail?.list?.listing.phase, .list)
    look(at: explorer.detail?.list?.more, .moreList)
    look(at: explorer.detail?.files.phase, .files)
    look(at: explorer.detail?.moreFiles, .moreFiles)
    look(at: explorer.table?.profile.phase, .table)
    look(at: explorer.table?.load, .rows)
    look(at: explorer.metrics?.dataset.phase, .datasetMetrics)
    look(at: explorer.metrics?.file.phase, .fileMetrics)
    look(at: explorer.metrics?.comparison?.items.phase, .comparison)
    look(at: explorer.metrics?.leaders?.leaders.phase, .leaders)
    for (slot, refresh) in explorer.refreshing where refresh.waited > slowest?.1 ?? .zero {
      slowest = (slot, refresh.waited)
    }
    return slowest
  }
}
