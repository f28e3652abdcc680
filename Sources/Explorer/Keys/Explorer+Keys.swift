import Canvas
import Foundation

extension Explorer {
  /// A key goes to the top layer alone: the dialog, else the text field, else the pane.
  mutating func press(_ key: Key) -> [Effect] {
    let wasWarned = notice == .pressAgainToQuit && isRightAfterInterrupt
    notice = nil
    switch settings.keys.action(for: key, in: focus) {
    case .interrupt: return interrupt(isSecond: wasWarned)
    case .suspend where key.modifiers == .control: return [.suspend]
    case .redraw where key.modifiers == .control: return [.redraw]
    case .quit where !isTyping: return [.quit]
    default: break
    }
    if dialog != nil { return pressInDialog(key) }
    if entry != nil { return pressInEntry(key) }
    guard let action = settings.keys.action(for: key, in: focus) else { return [] }
    return perform(action)
  }

  /// Whether a text field takes what is typed.
  private var isTyping: Bool {
    switch dialog {
    case .palette, .filter, .find, .group, .saving, .note, .naming: true
    case .help(let help): help.isFiltering
    case .columns(let form): form.isFiltering
    case .picker(let picker): picker.field != nil
    case .sort, .kinds, .links, .recordCopies, .searchFilters, .filters, .cell, .record, .profile, .copies,
      .metricsCopies, .replacing, .leaving, .log:
      false
    case nil: entry != nil
    }
  }

  /// Whether ctrl-c was pressed no more than a second ago.
  private var isRightAfterInterrupt: Bool {
    guard let interruptedAt else { return false }
    return (0...1).contains(now.timeIntervalSince(interruptedAt))
  }

  /// Ctrl-C ends what runs and closes what is open; the second in a row, within a second, leaves.
  private mutating func interrupt(isSecond: Bool) -> [Effect] {
    if isSecond { return [.quit] }
    dialog = nil
    let effects = entry != nil ? leaveEntry(keeping: false) : cancelVisibleLoads()
    notice = .pressAgainToQuit
    interruptedAt = now
    return effects
  }

  /// Does what an action does in the focused pane.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .interrupt: return interrupt(isSecond: false)
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .cancel: return cancelVisibleLoads()
    case .close: return focus == .results && !isZoomed ? quit() : back()
    case .back: return back()
    case .forward: return forward()
    case .browse: return browse()
    case .showResults: return show(.results)
    case .showDetail: return show(.detail)
    case .showTable: return show(.table)
    case .showMetrics: return show(.metrics)
    case .nextPane: cycleFocus(by: 1)
    case .previousPane: cycleFocus(by: -1)
    case .zoom: isZoomed = true
    case .unzoom: isZoomed = false
    case .palette: dialog = .palette(PaletteState())
    case .help: dialog = .help(HelpState(pane: focus))
    case .log: dialog = .log(ListCursor())
    case .theme: choose(theme.next)
    case .mouse:
      isMouseCaptured.toggle()
      notice = .mouse(isOn: isMouseCaptured)
      return [.captureMouse(isMouseCaptured)]
    case .copy: return copy()
    case .reload: return reload()
    case .reset: return reset()
    case .metricsOfSelection: return focus == .metrics ? openLeaderMonths() : openMetrics()
    case .compare: return compare()
    case .leaders: return openLeaders()
    case .mark: mark()
    case .bookmark: return bookmark()
    case .bookmarks: return showRemembered(.bookmark)
    case .history: return showRemembered(.visit)
    case .undo: return undo()
    case .tableOfFirstFile: return openTableOfSelection()
    case .nextResult: return stepResult(by: 1)
    case .previousResult: return stepResult(by: -1)
    default: return performInPane(action)
    }
    return []
  }

  private mutating func performInPane(_ action: Action) -> [Effect] {
    switch focus {
    case .results: return performInResults(action)
    case .detail: return performInDetail(action)
    case .table: return performInTable(action)
    case .metrics: return performInMetrics(action)
    }
  }

  /// Ends the loads of the focused pane, else those of any other that is open.
  private mutating func cancelVisibleLoads() -> [Effect] {
    for pane in [focus] + openPanes {
      let effects = cancelLoads(of: pane)
      if !effects.isEmpty { return effects }
    }
    let effects = cancelTransfers()
    if effects.isEmpty { clearTransfers() }
    return effects
  }

  private mutating func openTableOfSelection() -> [Effect] {
    guard focus == .detail, let detail, detail.section == .files,
      detail.visibleFiles.indices.contains(detail.fileCursor.index)
    else { return openFirstTable() }
    return openSelectedFile()
  }
}
