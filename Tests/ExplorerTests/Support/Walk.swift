import Canvas
import DataGouv
import Foundation

@testable import Explorer

/// A walk at random, with the servers' side of it.
struct Walk {
  var driver: Driver
  var random: Random
  /// What was asked for and neither answered nor ended, some of it late by now.
  private var open: [Driver.Load] = []
  private var newest: [Slot: Int] = [:]
  private(set) var kindsSeen: Set<String> = []
  private(set) var panesSeen: Set<Pane> = []
  /// The rows that each table really has.
  private var totals: [String: Int] = [:]

  init(seed: UInt64) {
    random = Random(seed: seed)
    driver = Driver(Size(width: 100, height: 30), hasMetrics: seed % 4 != 0)
    driver.start(seed % 3 == 0 ? .resource("file1") : nil)
    note(driver.loads)
  }

  // MARK: What happens

  mutating func nextEvent() -> Event {
    switch random.below(20) {
    case 0..<9: return .key(nextKey())
    case 9, 10: return .mouse(random.pick([.click, .doubleClick, .wheelUp, .wheelDown]), nextTarget())
    case 11 where random.isLucky(oneIn: 2):
      return .resized(Size(width: random.below(221), height: random.below(61)))
    case 11:
      return .resized(
        random.pick([80, 140]) == 80 ? Size(width: 80, height: 24) : Size(width: 160, height: 50))
    case 12 where random.isLucky(oneIn: 10):
      return .clock(Date(timeIntervalSince1970: 1_790_000_000), Driver.month.advanced(by: random.below(4)))
    case 12: return .paste(random.pick(["air", "tag:a org:b ", "a\nb", "1234", "p 2", "", "\u{1b}\u{301}"]))
    case 13:
      let sections = DetailState.Section.allCases
      return .extent(
        Dictionary(uniqueKeysWithValues: sections.map { ($0, random.below(90)) }), dialog: random.below(30),
        addresses: random.isLucky(oneIn: 3) ? ["https://demo.example/datasets/a-b-c", "mailto:x"] : nil)
    case 14:
      guard let load = open.randomElement(using: &random) else { return .copied(nil) }
      return .waiting(load.ticket, .seconds(random.below(5)))
    case 15 where random.isLucky(oneIn: 2): return nextMemory()
    default: return nextAnswer()
    }
  }

  private mutating func nextKey() -> Key {
    if random.isLucky(oneIn: 3) {
      return random.pick(
        ["j", "k", "\r", "h", "l", "t", "m", "G", "1", "2", "3"].map {
          $0 == "\r" ? Key(.enter) : Key.character(Character($0))
        })
    }
    if random.isLucky(oneIn: 6) {
      return random.pick([
        Key("x"), Key("é"), .alt("b"), .control("w"), Key(.delete), Key(.insert), Key(.function(12)),
        Key(.left, .control),
      ])
    }
    return random.pick(KeyMap.bindings.flatMap(\.keys))
  }

  private mutating func nextTarget() -> Target? {
    switch random.below(17) {
    case 15: .item(random.below(30))
    case 13: .searchChip(random.below(4))
    case 14: .completion(random.below(9))
    case 0: .pane(random.pick(Pane.allCases))
    case 1: .queryField
    case 2: .result(random.below(60))
    case 3: .section(random.pick(DetailState.Section.allCases))
    case 4: .file(random.below(30))
    case 5: .fileFilter
    case 6: .columnHeader(random.below(9))
    case 7: .cell(row: random.below(300), column: random.below(9))
    case 8 where random.isLucky(oneIn: 2): .metricsItem(random.below(60))
    case 8: .month(random.below(110))
    case 9: .action(random.pick(Action.allCases))
    case 10: .dialogLine(random.below(20))
    case 11: .dialog
    case 12: .outsideDialog
    default: nil
    }
  }

  private mutating func nextMemory() -> Event {
    let recalled = open.filter(\.ticket.slot.isRecalled)
    guard let load = recalled.randomElement(using: &random) else { return nextAnswer() }
    let ages = [10.0, 9_000, 400_000]
    return .recalled(
      load.ticket, answer(to: load.request), at: driver.explorer.now.addingTimeInterval(-random.pick(ages)))
  }

  private mutating func nextAnswer() -> Event {
    guard !open.isEmpty else { return .key("r") }
    let load = open.remove(at: random.below(open.count))
    if random.isLucky(oneIn: 8) {
      let errors: [DataGouvError] = [
        .tooLarge(limit: 9), .cancelled, .status(404, message: nil, code: nil, retryAfter: nil),
      ]
      return .answered(load.ticket, .failure(random.pick(errors)))
    }
    if random.isLucky(oneIn: 8) {
      let date = driver.explorer.now.addingTimeInterval(-9_000)
      let reason: DataGouvError? = random.below(2) == 0 ? nil : .tooLarge(limit: 9)
      return .answered(
        load.ticket, .success(.stored(answer(to: load.request), at: date, because: reason)))
    }
    return .answered(load.ticket, .success(answer(to: load.request)))
  }

  private mutating func answer(to request: Request) -> Answer {
    switch request {
    case .search(let query):
      let first = (query.page - 1) * 20
      let count = random.pick([0, 1, 7, 20, 20, 20])
      return Make.search(first..<first + count, total: random.pick([0, 3, 70, 70, 12_000]), page: query.page)
    case .dataset(let id): return .dataset(Dataset(id: id, slug: "slug-\(id)", title: "Dataset \(id)"))
    case .files(_, let page, _):
      let first = (page - 1) * 50
      let count = random.pick([0, 2, 30, 50])
      let kinds: [Resource.Browsability] = [.browsable, .browsable, .notTabular, .tooLarge(9)]
      return Make.files(
        (first..<first + count).map { Make.resource($0, kinds[$0 % kinds.count]) },
        total: random.pick([0, 2, 30, 130]), page: page)
    case .groups(let query):
      let groups = (0..<random.below(90)).map { place in
        TableGroups.Group(
          values: query.columns.map { _ in place % 7 == 0 ? .null : .text("\(place)") },
          count: random.below(1_000), figures: query.figures.map { _ in .number("1.5") })
      }
      return .groups(TableGroups(query: query, groups: groups, isWhole: random.below(2) == 0))
    case .resource:
      return .resource(ResourceOwner(resource: Make.resource(1), datasetID: "id1"))
    case .table:
      let columns = (0..<random.below(8)).map { TableProfile.Column(name: $0 == 0 ? "id" : "name\($0)") }
      return Make.profile(columns)
    case .rows(let query): return rows(query)
    case .items(let query):
      let first = (query.page - 1) * ItemQuery.pageSize
      let count = random.pick([0, 1, 7, 20, 20])
      let kinds = ["Organization", "Reuse", "Dataset", "Odd"]
      let items = (first..<first + count).map { number in
        Item.link(ObjectLink(kind: kinds[number % 4], id: "id\(number)", title: "Thing \(number)"))
      }
      return .items(Page(items: items, number: query.page, size: 20, total: random.pick([0, 7, 45])))
    case .remembered(let list, _):
      let subjects: [Keepsake.Subject] = [
        .thing(.dataset, id: "id1"), .thing(.reuse, id: "id2"), .file(id: "file1"),
        .search("kind:reuse sort:views tag:a air"), .rows(Self.question), .rows("odd"),
      ]
      let items = (0..<random.pick([0, 1, 9, 40])).map { number in
        Item.remembered(
          Keepsake(
            list, subjects[number % subjects.count], title: "Kept \(number)",
            date: Date(timeIntervalSince1970: 1_780_000_000 - Double(number) * 30_000), times: number))
      }
      return .items(Page(items: items, number: 1, size: 40, total: items.count))
    case .counts: return .counts([.reuse: random.below(90)])
    case .entity(_, let id):
      return .entity(.reuse(Reuse(id: id, slug: id, title: "Reuse \(id)")))
    case .record: return .text("{}")
    case .choices(_, let text):
      return .choices(["", "a", "bc"].map { SearchChoice(value: text + $0, label: "Label \($0)") })
    case .months: return Make.months(random.pick([0, 1, 5, 30, 90]))
    case .export, .writing, .download:
      var status = TransferStatus()
      status.ending = random.pick([.complete, .exists, .cancelled, .failed(.diskFull)])
      return .transferred(status, text: "a")
    case .fileShares:
      return .fileShares((0..<random.below(5)).map { FileShare(id: "file\($0)", title: nil, downloads: $0) })
    case .comparison:
      return .comparison(
        (0..<random.below(9)).map {
          .init(.dataset("id\($0)"), title: nil, series: MonthlySeries(figures: []))
        })
    case .leaders:
      return .leaders((0..<random.pick([0, 3, 50])).map { .init(id: "id\($0)", value: 100 - $0) })
    case .titles(_, let ids): return .titles(Dictionary(uniqueKeysWithValues: ids.map { ($0, Optional($0)) }))
    case .sparks(let ids, _):
      return .sparks(Dictionary(uniqueKeysWithValues: ids.map { ($0, MonthlySeries(figures: [])) }))
    case .importing:
      var status = ImportStatus()
      status.rows = random.below(300)
      status.ending = random.pick([.complete, .cancelled, .failed(.diskFull)])
      status.columns = (0..<random.below(4)).map { TableProfile.Column(name: "name\($0)") }
      return .imported(status, random.isLucky(oneIn: 2) ? TableProfile(columns: status.columns) : nil)
    }
  }

  private static let question =
    #"{"columns":["name1"],"conditions":[],"file":"file1","orders":[],"title":"File 1"}"#

  private mutating func rows(_ query: TableQuery) -> Answer {
    if totals[query.resourceID] == nil || random.isLucky(oneIn: 15) {
      totals[query.resourceID] = random.pick([0, 1, 19, 50, 233, 20_000])
    }
    guard let total = totals[query.resourceID], random.isLucky(oneIn: 12) else {
      return Make.rows(query, total: totals[query.resourceID] ?? 0)
    }
    // A server that errs: an empty page, a short one, or a total of another time.
    let count = random.below(query.pageSize + 1)
    let first = (query.page - 1) * query.pageSize
    return .rows(
      TablePage(
        rows: (first..<first + count).map(Make.row), number: query.page, size: query.pageSize,
        total: random.pick([0, total, total / 2])))
  }

  // MARK: What must hold

  /// Lets an event happen; the invariants that it broke, in words.
  mutating func take(_ event: Event) -> [String] {
    let before = driver.explorer
    let count = driver.loads.count
    let effects = driver.handle(event)
    let new = Array(driver.loads[count...])
    var broken = note(new)
    if case .key(let key) = event, before.dialog != nil, key != .control("c") {
      broken += brokenByDialogKey(key, before: before, effects: effects)
    }
    panesSeen.insert(driver.explorer.focus)
    broken += driver.explorer.brokenInvariants
    for case .rows(let query) in new.map(\.request) {
      if let total = before.table?.total, driver.explorer.table?.total == total,
        (query.page - 1) * query.pageSize >= max(1, total), !driver.explorer.isAsking(anew: before)
      {
        broken.append("page \(query.page) of \(query.pageSize) asked for, beyond \(total) rows")
      }
    }
    return broken
  }

  /// Remembers what was asked for; a ticket that was used before is told.
  @discardableResult
  private mutating func note(_ loads: [Driver.Load]) -> [String] {
    var broken: [String] = []
    for load in loads {
      kindsSeen.insert(load.request.kind)
      if load.ticket.number <= newest[load.ticket.slot] ?? 0 {
        broken.append("an old ticket: \(load.ticket)")
      }
      newest[load.ticket.slot] = load.ticket.number
      // The older load of the slot goes on answering, late.
      open.append(load)
    }
    if open.count > 40 { open.removeFirst(open.count - 40) }
    return broken
  }

  private func brokenByDialogKey(_ key: Key, before: Explorer, effects: [Effect]) -> [String] {
    // The dialogs that act, act by Enter, Space or y; Q, ctrl-z and ctrl-l work everywhere.
    let acting: [Key] = [Key(.enter), " ", "y", "Q", .control("z"), .control("l")]
    guard !acting.contains(key) else { return [] }
    let after = driver.explorer
    let isSame =
      before.focus == after.focus && before.results.cursor == after.results.cursor
      && before.entry == after.entry && before.metrics == after.metrics
    // These are about the table, and change what of it is shown.
    switch before.dialog {
    case .record, .profile, .filters, .picker, .searchFilters, .kinds:
      return isSame
        ? []
        : [
          "the dialog \(String(describing: before.dialog).prefix(60)) let \(key) through: \("\(effects)".prefix(300))"
        ]
    default: break
    }
    let isUnmoved = isSame && before.table?.row == after.table?.row && effects.isEmpty
    return isUnmoved
      ? []
      : [
        "the dialog \(String(describing: before.dialog).prefix(60)) let \(key) through: \("\(effects)".prefix(300))"
      ]
  }
}

extension Request {
  fileprivate var kind: String { String("\(self)".prefix { $0 != "(" }) }
}

extension Explorer {
  /// Whether the rows are asked for in a new order or anew, so that the old total says nothing.
  fileprivate func isAsking(anew before: Explorer) -> Bool {
    table?.isStale == true || table?.resource.id != before.table?.resource.id
  }

  /// What does not hold together, in words.
  var brokenInvariants: [String] {
    var broken: [String] = []
    func check(_ holds: Bool, _ words: @autoclosure () -> String) { if !holds { broken.append(words()) } }
    func check(_ cursor: ListCursor, count: Int, _ name: String) {
      check(cursor.index >= 0 && cursor.index < max(1, count), "\(name) \(cursor) of \(count)")
      check(cursor.top >= 0 && cursor.top <= cursor.index, "\(name) window \(cursor)")
    }
    check(openPanes.contains(focus), "focus on \(focus), which is closed")
    check(layout.panes[focus] != nil, "focus on \(focus), which is not on screen")
    check(log.count <= 100, "log of \(log.count)")
    check(entry != .query || focus == .results, "typing a query in \(focus)")
    check(entry != .files || focus == .detail, "narrowing files in \(focus)")
    check(results.cursor, count: results.listing.value?.items.count ?? 0, "results")
    check(results.field.cursor >= 0 && results.field.cursor <= results.field.text.count, "query cursor")
    if let detail {
      check(detail.fileCursor, count: detail.visibleFiles.count, "files")
      check(detail.scroll.values.allSatisfy { $0 >= 0 }, "scroll \(detail.scroll)")
      check(!detail.moreFiles.isLoading || pending[.moreFiles] != nil, "more files load for ever")
      check(!detail.files.isLoading || pending[.files] != nil, "files load for ever")
      check(!detail.phase.isLoading || pending[.dataset] != nil, "the record loads for ever")
      check(detail.sections.contains(detail.section), "\(detail.section) of a \(detail.kind)")
      for (section, list) in detail.lists {
        check(list.cursor, count: list.listing.value?.items.count ?? 0, "\(section)")
        check(!list.listing.isLoading || pending[.list] != nil, "\(section) loads for ever")
        check(!list.more.isLoading || pending[.moreList] != nil, "more of \(section) loads for ever")
      }
    }
    check(refreshing.keys.allSatisfy { pending[$0] != nil }, "\(refreshing.keys) are refreshed for ever")
    for places in [trail, ahead] {
      check(places.count <= Self.longestTrail, "\(places.count) places")
      check(
        places.count { $0.table?.rows.isEmpty == false } <= Self.placesWithRows + 1,
        "too many places with rows")
      for table in places.compactMap(\.table) {
        check(table.rows.count <= 121, "\(table.rows.count) rows in a place")
        check(!table.load.isLoading && !table.profile.isLoading, "a table loads in a place")
      }
      check(
        places.allSatisfy { $0.metrics.map { $0.dataset.isLoading || $0.file.isLoading } != true },
        "metrics load in a place")
    }
    check(!results.listing.isLoading || pending[.results] != nil, "results load for ever")
    check(!results.more.isLoading || pending[.moreResults] != nil, "more results load for ever")
    for (slot, transfer) in transfers {
      check(transfer.isRunning == (pending[slot] != nil), "\(slot) runs for ever, or unseen")
    }
    if let table { broken += table.brokenInvariants(layout.table.grid.size) }
    if let table {
      let isPrefetched = pending[.rowsAhead] != nil || pending[.rowsBefore] != nil
      check(!table.load.isLoading || pending[.rows] != nil || isPrefetched, "rows load for ever")
      check(!table.profile.isLoading || pending[.table] != nil, "the profile loads for ever")
    }
    if let metrics {
      check((1...1_200).contains(metrics.months), "\(metrics.months) months")
      check(metrics.range.contains(metrics.cursor), "cursor \(metrics.cursor) outside its months")
      check(metrics.last <= currentMonth, "months of the future")
      check(metrics.choices.contains(metrics.choice), "\(metrics.choice) cannot be chosen")
      check(!metrics.dataset.isLoading || pending[.datasetMetrics] != nil, "months load for ever")
      check(!metrics.file.isLoading || pending[.fileMetrics] != nil, "the file's months load for ever")
      check(!metrics.shares.isLoading || pending[.fileShares] != nil, "shares load for ever")
      check(metrics.face != .leaders || metrics.leaders != nil, "a leaderboard without one")
      check(metrics.face != .comparison || metrics.comparison != nil, "a comparison without one")
      check(metrics.before.allSatisfy { $0 == $0.resting }, "something loads that is not shown")
      if let leaders = metrics.leaders {
        check(leaders.cursor, count: leaders.count, "leaders")
        check(!leaders.leaders.isLoading || pending[.leaders] != nil, "leaders load for ever")
        check(!leaders.naming.isLoading || pending[.leaderTitles] != nil, "titles load for ever")
      }
      if let comparison = metrics.comparison {
        let count = comparison.items.value?.count ?? 0
        check(
          comparison.index >= 0 && comparison.index < max(1, count), "part \(comparison.index) of \(count)")
        check(!comparison.items.isLoading || pending[.comparison] != nil, "a comparison loads for ever")
      }
    }
    return broken
  }
}

extension TableState {
  fileprivate func brokenInvariants(_ grid: Size) -> [String] {
    var broken: [String] = []
    func check(_ holds: Bool, _ words: @autoclosure () -> String) { if !holds { broken.append(words()) } }
    check(row >= 0 && row < max(1, total ?? row + 1), "row \(row) of \(total ?? -1)")
    check(top >= 0 && top <= row, "top \(top), row \(row)")
    check(grid.height == 0 || row < top + grid.height, "row \(row) below the screen from \(top)")
    check(column >= 0 && column < max(1, columns.count), "column \(column) of \(columns.count)")
    check(frozen >= 0 && frozen < max(1, columns.count), "\(frozen) frozen of \(columns.count)")
    check((1...50).contains(pageSize), "\(pageSize) rows a page")
    check(page >= 1, "page \(page)")
    check(unconfirmedPages.allSatisfy { keptPages[$0] != nil }, "\(unconfirmedPages) are not kept pages")
    check(isStale || rows.keys.allSatisfy { $0 >= 0 && $0 < total ?? .max }, "rows beyond the end are kept")
    check(rows.count <= 1_200, "\(rows.count) rows kept")
    let visible = visibleColumns(width: grid.width)
    check(visible.allSatisfy { $0.x + $0.width <= grid.width }, "columns beyond \(grid.width)")
    check(zip(visible, visible.dropFirst()).allSatisfy { $0.x + $0.width < $1.x }, "columns overlap")
    if grid.height > 0, grid.width > gutterWidth, !columns.isEmpty {
      check(visible.contains { $0.index == column }, "column \(column) is not on screen")
    }
    return broken
  }
}
