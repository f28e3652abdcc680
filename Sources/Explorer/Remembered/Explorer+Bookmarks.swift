import Canvas
import DataGouv

extension Explorer {
  /// Bookmarks what is selected or open; what is bookmarked already shows its note.
  mutating func bookmark() -> [Effect] {
    guard let wanted = marking else {
      notice = .nothingToBookmark
      return []
    }
    if let known = bookmarks[wanted.subject] {
      dialog = .note(NoteForm(known))
      return []
    }
    notice = .bookmarked(wanted.title)
    return keep(wanted)
  }

  /// Whether what is open is bookmarked.
  package func isBookmarked(_ detail: DetailState) -> Bool {
    let subject = detail.item?.keepsake?.subject ?? detail.id.map { .thing(detail.kind, id: $0) }
    return subject.map { bookmarks[$0] != nil } ?? false
  }

  /// Whether the file of a table is bookmarked.
  package func isBookmarked(_ table: TableState) -> Bool {
    bookmarks[.file(id: table.resource.id)] != nil
  }

  /// What a bookmark would lead to from the focused pane: what is selected in a list, else what is open.
  private var marking: Keepsake? {
    switch focus {
    case .results: return results.selectedItem.flatMap(bookmark(of:))
    case .detail:
      guard let detail else { return nil }
      if let item = detail.list?.selected { return bookmark(of: item) }
      if detail.kind.isRemembered { return detail.item.flatMap(bookmark(of:)) }
      guard let id = detail.id, detail.kind.isSearchable || detail.kind == .discussion else { return nil }
      let producer =
        detail.dataset.value?.producer ?? detail.summary?.producer ?? detail.entity.value?.producer
      return bookmark(.thing(detail.kind, id: id), detail.title, producer?.name)
    case .table:
      // A file of this machine has no id that leads back to it.
      guard let table, table.datasetID != nil else { return nil }
      return bookmark(.file(id: table.resource.id), table.resource.title, table.datasetTitle)
    case .metrics:
      guard let metrics, let subject = metrics.subject, let (kind, id) = subject.thing else { return nil }
      return bookmark(.thing(kind, id: id), metrics.title, nil)
    }
  }

  private func bookmark(of item: Item) -> Keepsake? {
    guard let subject = item.subject else { return nil }
    guard let keepsake = item.keepsake else { return bookmark(subject, item.title, item.producer?.name) }
    return bookmark(subject, keepsake.title, keepsake.subtitle)
  }

  private func bookmark(_ subject: Keepsake.Subject, _ title: String, _ subtitle: String?) -> Keepsake {
    Keepsake(.bookmark, subject, title: title, subtitle: subtitle ?? "", date: now)
  }

  /// A key in the dialog of a bookmark.
  mutating func press(_ key: Key, in form: NoteForm) -> [Effect] {
    var form = form
    switch key.code {
    case .escape: return closeDialog()
    case .enter:
      dialog = nil
      if form.isRemoving { return forget(form.bookmark) }
      var bookmark = form.bookmark
      bookmark.note = form.field.text
      notice = .noted(bookmark.title)
      return keep(bookmark)
    case .up, .down, .tab: form.isRemoving.toggle()
    default: if form.field.edit(key) { form.isRemoving = false }
    }
    dialog = .note(form)
    return []
  }
}

extension MetricsQuery.Subject {
  /// The thing of the catalogue that is counted.
  fileprivate var thing: (Kind, id: String)? {
    switch self {
    case .dataset(let id): (.dataset, id)
    case .organization(let id): (.organization, id)
    case .reuse(let id): (.reuse, id)
    case .dataservice(let id): (.dataservice, id)
    case .resource, .site: nil
    }
  }
}
