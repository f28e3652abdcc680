import Canvas
import DataGouv

extension Explorer {
  /// A key in the open dialog; what the dialog does not know does nothing.
  mutating func pressInDialog(_ key: Key) -> [Effect] {
    switch dialog {
    case .palette(let palette): return press(key, in: palette)
    case .help(let help): return press(key, in: help)
    case .sort(let cursor): return press(key, inSorts: cursor)
    case .kinds(let cursor): return press(key, inKinds: cursor)
    case .links(let links, let cursor): return press(key, in: links, at: cursor)
    case .recordCopies(let cursor): return press(key, inRecordCopies: cursor)
    case .filter(let form): return press(key, in: form)
    case .picker(let picker): return press(key, in: picker)
    case .searchFilters(let cursor): return press(key, inSearchFilters: cursor)
    case .filters(let cursor): return press(key, inFilters: cursor)
    case .columns(let form): return press(key, in: form)
    case .group(let form): return press(key, in: form)
    case .record: return pressInRecord(key)
    case .profile(let cursor): return press(key, inProfile: cursor)
    case .find(let field): return press(key, inFinding: field)
    case .copies(let cursor): return press(key, inCopies: cursor)
    case .metricsCopies(let cursor): return press(key, inMetricsCopies: cursor)
    case .saving(let form): return press(key, in: form)
    case .replacing(let form, let cursor): return press(key, inReplacing: form, cursor)
    case .leaving(let cursor): return press(key, inLeaving: cursor)
    case .note(let form): return press(key, in: form)
    case .naming(let form): return press(key, in: form)
    case .cell(var cell):
      if isClosing(key) || key == Key(.enter) {
        dialog = cell.origin == .record ? .record : nil
        return []
      }
      if key == "y" { return [.copy(cell.value.text)] }
      cell.scroll = max(0, min(cell.scroll + (scrollStep(key) ?? 0), dialogExtent ?? cell.scroll))
      dialog = .cell(cell)
    case .log(var cursor):
      if isClosing(key) { return closeDialog() }
      move(&cursor, by: key, count: log.count)
      dialog = .log(cursor)
    case nil: break
    }
    return []
  }

  /// The bindings that the help lists: those of the pane first, narrowed by what is typed.
  package func helpBindings(_ help: HelpState) -> [KeyBinding] {
    let bindings = settings.keys.all.filter { $0.panes.contains(help.pane) }
    let sorted = bindings.filter { !$0.isGlobal } + bindings.filter(\.isGlobal)
    let wanted = help.filter.text.folded
    guard !wanted.isEmpty else { return sorted }
    return sorted.filter { (settings.titles[.action($0.action)] ?? "").folded.contains(wanted) }
  }

  private mutating func press(_ key: Key, in help: HelpState) -> [Effect] {
    var help = help
    if help.isFiltering {
      switch key.code {
      case .enter, .down, .up: help.isFiltering = false
      case .escape:
        help.isFiltering = false
        help.filter = TextField()
      default: _ = help.filter.edit(key)
      }
      help.cursor = ListCursor()
    } else {
      if isClosing(key) { return closeDialog() }
      if key == "/" { help.isFiltering = true }
      if key == Key(.enter) { return run(help) }
      move(&help.cursor, by: key, count: helpBindings(help).count)
    }
    dialog = .help(help)
    return []
  }

  private mutating func run(_ help: HelpState) -> [Effect] {
    let bindings = helpBindings(help)
    guard bindings.indices.contains(help.cursor.index) else { return [] }
    dialog = nil
    return perform(bindings[help.cursor.index].action)
  }

  private mutating func press(_ key: Key, inSorts cursor: ListCursor) -> [Effect] {
    if isClosing(key) { return closeDialog() }
    if key == Key(.enter) || key == " " { return choose(cursor.index) }
    var cursor = cursor
    move(&cursor, by: key, count: orderCount)
    dialog = .sort(cursor)
    return []
  }

  /// Accepts a line of the open list.
  mutating func choose(_ line: Int) -> [Effect] {
    switch dialog {
    case .sort:
      dialog = nil
      return sort(at: line)
    case .kinds: return switchKind(at: line)
    case .links(let links, _): return follow(links, at: line)
    case .recordCopies: return copyRecord(at: line)
    case .palette(var palette):
      palette.cursor.index = line
      return run(palette)
    case .help(var help):
      help.cursor.index = line
      return run(help)
    case .copies: return copy(at: line)
    case .metricsCopies: return copyMetrics(at: line)
    case .saving(var form):
      if form.isExport, (0..<form.formatCount).contains(line) { form.choose(at: line) }
      dialog = .saving(form)
      return []
    case .replacing(let form, _): return answer(form, replaces: line == 1)
    case .note(var form):
      form.isRemoving = line == 1
      dialog = .note(form)
      return []
    case .leaving: return line == 1 ? [.quit] : closeDialog()
    case .record:
      table?.column = line
      return []
    case .profile:
      dialog = .profile(ListCursor(at: line))
      return []
    case .picker(var picker):
      picker.cursor.index = line
      return choose(in: picker)
    case .searchFilters:
      dialog = .searchFilters(ListCursor(at: line))
      return []
    case .filters:
      dialog = .filters(ListCursor(at: line))
      return []
    case .columns(var form):
      form.cursor.index = line
      if let line = form.selected { form.lines[line].isShown.toggle() }
      dialog = .columns(form)
      return []
    case .group(var form):
      form.field = GroupForm.Field(rawValue: line) ?? .column
      dialog = .group(form)
      return []
    case .filter(var form):
      form.cursor = ListCursor(at: line)
      form.tick()
      dialog = .filter(form)
      return []
    default: return []
    }
  }

  mutating func closeDialog() -> [Effect] {
    dialog = nil
    return []
  }

  func isClosing(_ key: Key) -> Bool {
    key == Key(.escape) || key == "q" || key == "?" || key == Key(.function(1)) || key == Key(.backspace)
  }

  /// Moves through a dialog's list of so many lines, and keeps the selected one on screen.
  func move(_ cursor: inout ListCursor, by key: Key, count: Int) {
    cursor.index += scrollStep(key) ?? 0
    cursor.settle(count: count, visible: size.height - 6)
  }

  /// How far a key moves in a list or a text.
  func scrollStep(_ key: Key) -> Int? {
    let page = max(1, size.height - 8)
    switch settings.keys.action(for: key, in: .results) {
    case .down: return 1
    case .up: return -1
    case .pageDown, .quickLook: return page
    case .pageUp: return -page
    case .halfPageDown: return max(1, page / 2)
    case .halfPageUp: return -max(1, page / 2)
    case .first: return -100_000
    case .last: return 100_000
    default:
      if key == .control("n") { return 1 }
      return key == .control("p") ? -1 : nil
    }
  }
}
