import Canvas
import DataGouv

extension Explorer {
  /// Gives the keyboard to a text field.
  mutating func enter(_ field: Entry) {
    guard entry != field else { return }
    entry = field
    switch field {
    case .query: results.textBefore = results.field.text
    case .files:
      let text = detail?.filter.text ?? ""
      detail?.filterBefore = text
    }
  }

  /// A key in a text field: every printable key is text.
  mutating func pressInEntry(_ key: Key) -> [Effect] {
    switch (key.code, key.modifiers) {
    case (.escape, _): return leaveEntry(keeping: false)
    case (.enter, _): return leaveEntry(keeping: true)
    case (.down, []), (.pageDown, []), (.tab, _): return leaveEntry(keeping: true)
    default: break
    }
    let before = entryText
    let isEdited = entry == .query ? results.field.edit(key) : detail?.filter.edit(key) ?? false
    guard isEdited, entryText != before else { return [] }
    return searchAsTyped(after: .milliseconds(250))
  }

  mutating func paste(_ text: String) -> [Effect] {
    switch (dialog, entry) {
    case (.goTo(var field)?, _):
      field.insert(text)
      dialog = .goTo(field)
    case (.find(var field)?, _):
      field.insert(text)
      dialog = .find(field)
    case (.filter(var form)?, _):
      form.field.insert(text)
      form.cursor = nil
      dialog = .filter(form)
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
      if !isKept { results.field = TextField(results.textBefore) }
      // What is under way, or here, may be what is wanted already; a debounced search is asked for at once.
      let isAsked = results.query.text == results.field.text
      guard isKept else { return isAsked ? [] : search() }
      let isWaiting = pending[.results] != nil
      return isAsked && !isWaiting && !results.listing.phase.isFailed ? [] : search()
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

  private mutating func searchAsTyped(after delay: Duration) -> [Effect] {
    switch entry {
    case .query: return search(after: delay)
    case .files:
      detail?.fileCursor = ListCursor()
      return narrowFiles(after: delay)
    case nil: return []
    }
  }
}
