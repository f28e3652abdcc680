import Canvas
import DataGouv

extension Explorer {
  /// Gives the keyboard to a text field.
  @discardableResult
  mutating func enter(_ field: Entry) -> [Effect] {
    guard entry != field else { return [] }
    entry = field
    switch field {
    case .query:
      results.textBefore = results.field.text
      results.filtersBefore = results.filters
      results.earlier = nil
      return propose(after: .zero)
    case .files:
      let text = detail?.filter.text ?? ""
      detail?.filterBefore = text
      return []
    }
  }

  /// A key in a text field: every printable key is text.
  mutating func pressInEntry(_ key: Key) -> [Effect] {
    if entry == .query, let effects = pressInCompletion(key) ?? pressInEarlierSearches(key) { return effects }
    switch (key.code, key.modifiers) {
    case (.escape, _): return leaveEntry(keeping: false)
    case (.enter, _): return leaveEntry(keeping: true)
    case (.down, []), (.pageDown, []), (.tab, _): return leaveEntry(keeping: true)
    default: break
    }
    let before = entryText
    let isEdited = entry == .query ? results.field.edit(key) : detail?.filter.edit(key) ?? false
    guard isEdited else { return [] }
    results.earlier = nil
    guard entryText != before else { return entry == .query ? followTextCursor() : [] }
    return searchAsTyped(after: .milliseconds(250))
  }

  mutating func paste(_ text: String) -> [Effect] {
    switch (dialog, entry) {
    case (.palette(var palette)?, _):
      palette.field.insert(text)
      palette.cursor = ListCursor()
      dialog = .palette(palette)
    case (.find(var field)?, _):
      field.insert(text)
      dialog = .find(field)
    case (.saving(var form)?, _):
      if !form.isForClipboard { form.field.insert(text) }
      dialog = .saving(form)
    case (.note(var form)?, _):
      form.field.insert(text)
      dialog = .note(form)
    case (.naming(var form)?, _):
      form.field.insert(text)
      dialog = .naming(form)
    case (.filter(var form)?, _):
      form.field.insert(text)
      form.cursor = nil
      dialog = .filter(form)
    case (.picker(var picker)?, _) where picker.field != nil:
      picker.text.insert(text)
      return edited(picker)
    case (.columns(var form)?, _) where form.isFiltering:
      form.filter.insert(text)
      form.cursor = ListCursor()
      dialog = .columns(form)
    case (.help(var help)?, _) where help.isFiltering:
      help.filter.insert(text)
      dialog = .help(help)
    case (.some, _): break
    case (nil, .query?):
      results.field.insert(text)
      return searchAsTyped(after: .zero)
    case (nil, .files?):
      detail?.filter.insert(text)
      return searchAsTyped(after: .zero)
    case (nil, nil): break
    }
    return []
  }

  /// Gives the keyboard back to the pane: at once with what was typed, or with what stood there before.
  mutating func leaveEntry(keeping isKept: Bool) -> [Effect] {
    defer { entry = nil }
    switch entry {
    case .query:
      results.completion = nil
      var effects = drop(.suggestions)
      if isKept, !results.kind.isRemembered {
        effects += takeConditions(isFinal: true)
      } else if !isKept {
        results.field = TextField(results.textBefore)
        results.filters = results.filtersBefore
      }
      // What is under way, or here, may be what is wanted already; a debounced search is asked for at once.
      let isAsked = results.query == wantedQuery
      guard isKept else { return isAsked ? effects : effects + search() }
      let isWaiting = pending[.results] != nil
      return isAsked && !isWaiting && !results.listing.phase.isFailed ? effects : effects + search()
    case .files:
      let before = detail?.filterBefore ?? ""
      if !isKept { detail?.filter = TextField(before) }
      return narrowFiles(after: .zero)
    case nil: return []
    }
  }

  private var entryText: String {
    entry == .query ? results.field.text : detail?.filter.text ?? ""
  }

  mutating func searchAsTyped(after delay: Duration) -> [Effect] {
    switch entry {
    case .query:
      if results.kind.isRemembered { return results.query == wantedQuery ? [] : search() }
      let effects = takeConditions(isFinal: false) + propose(after: .milliseconds(150))
      // A condition that is not complete yet asks for nothing new.
      return results.query == wantedQuery && !results.listing.phase.isFailed
        ? effects : effects + search(after: delay)
    case .files:
      detail?.fileCursor = ListCursor()
      return narrowFiles(after: delay)
    case nil: return []
    }
  }
}
