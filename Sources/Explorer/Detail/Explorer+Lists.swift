import Canvas
import DataGouv

/// The lists in the sections of the detail.
extension Explorer {
  /// Asks for the list of the section that is open, and for its next page as its end comes near.
  mutating func demandList() -> [Effect] {
    guard let detail, let kind = detail.section.listed, let id = detail.id,
      focus == .detail || detail.phase == .loaded
    else { return [] }
    let section = detail.section
    guard let list = detail.lists[section], list.listing.phase != .idle else {
      let query = ItemQuery(kind, of: detail.kind, id)
      var list = self.detail?.lists[section] ?? ItemList(query: query)
      list.listing.phase = .loading(waited: .zero)
      self.detail?.lists[section] = list
      return endLists(but: section) + [load(.items(list.query), in: .list)]
    }
    guard let listing = list.listing.value, !list.listing.isLoading, case .idle = list.more,
      let next = listing.nextRequest,
      list.cursor.index + max(10, layout.detail(isFiltering: false).list.count) >= listing.items.count
    else { return [] }
    self.detail?.lists[section]?.more = .loading(waited: .zero)
    return [load(next, in: .moreList)]
  }

  /// A list that was on its way when another is asked for is asked for again once it is looked at.
  private mutating func endLists(but section: DetailState.Section) -> [Effect] {
    for other in detail?.lists.keys.map(\.self) ?? [] where other != section {
      if detail?.lists[other]?.listing.isLoading == true { detail?.lists[other]?.listing.phase = .idle }
      if detail?.lists[other]?.more.isLoading == true { detail?.lists[other]?.more = .idle }
    }
    return drop(.moreList)
  }

  mutating func takeList(_ page: Page<Item>, for request: Request, in slot: Slot, isAnew: Bool) {
    guard let section = detail?.loadingSection(of: request) else { return }
    if slot == .moreList {
      detail?.lists[section]?.listing.value?.add(page, number: request.page)
      detail?.lists[section]?.more = .idle
    } else {
      guard var list = detail?.lists[section] else { return }
      let selected = list.selected?.id
      list.listing.value = ItemListing(page, of: request, after: isAnew ? list.listing.value : nil)
      list.listing.phase = .loaded
      list.cursor = list.cursor.following(selected, in: list.listing.value?.items.map(\.id) ?? [])
      list.cursor.settle(count: list.listing.value?.items.count ?? 0, visible: 0)
      if !isAnew { list.more = .idle }
      detail?.lists[section] = list
    }
  }

  /// Asks anew for the list of the open section.
  mutating func reloadList() -> [Effect] {
    guard let section = detail?.section, detail?.lists[section] != nil else { return [] }
    detail?.lists[section]?.listing.phase = .idle
    detail?.lists[section]?.more = .idle
    return drop(.list, .moreList)
  }

  /// Opens what is under the cursor of the open section's list.
  mutating func openListed() -> [Effect] {
    guard let item = detail?.list?.selected, let wanted = DetailState(of: item) else { return [] }
    return follow(wanted)
  }

  /// Shows the first list of what is open.
  mutating func showList() -> [Effect] {
    if let section = detail?.sections.first(where: { $0.listed != nil }) { detail?.section = section }
    return []
  }
}

extension DetailState {
  /// The section whose list a request asks for.
  func loadingSection(of request: Request?) -> Section? {
    guard case .items(var query)? = request else { return nil }
    query.page = 1
    return lists.first { $0.value.query == query }?.key
  }

  /// What is known of what a line leads to; `nil` when it leads nowhere.
  init?(of item: Item) {
    switch item {
    case .activity(let activity):
      guard let subject = activity.subject else { return nil }
      self.init(of: .link(subject))
    case .operation: return nil
    case .remembered(let keepsake):
      guard case .thing(let kind, let id) = keepsake.subject else { return nil }
      self.init(of: .link(ObjectLink(kind: kind.className, id: id, title: keepsake.title)))
    default:
      guard Kind.searchable.contains(item.kind) || item.kind == .discussion else { return nil }
      self.init(item)
    }
  }

  /// What is known of a thing that an address names.
  init?(_ object: ObjectReference) {
    self.init(of: .link(ObjectLink(kind: object.kind, id: object.id, title: object.id)))
  }
}
