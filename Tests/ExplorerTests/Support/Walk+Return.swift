import Canvas
import DataGouv

@testable import Explorer

extension Walk {
  /// What is not as it was after going back and forward again, in words; nothing where there is no way back.
  func brokenByReturning() -> [String] {
    var driver = driver
    let before = driver.explorer
    guard before.dialog == nil, before.entry == nil else { return [] }
    driver.key(.left, .alt)
    guard driver.explorer.ahead.count == before.ahead.count + 1 else { return [] }
    var broken = driver.explorer.brokenInvariants.map { "gone back, \($0)" }
    driver.key(.right, .alt)
    broken += driver.explorer.brokenInvariants.map { "gone forward, \($0)" }
    return broken
      + zip(before.whereabouts, driver.explorer.whereabouts).filter { $0 != $1 }.map { "\($0) became \($1)" }
  }
}

extension Explorer {
  /// Where one is in each pane.
  fileprivate var whereabouts: [String] {
    let shownScroll = detail.map { $0.scroll[$0.section] ?? 0 } ?? 0
    let sorts = table?.sorts.map { "\($0)" } ?? []
    return [
      "focus \(focus)", "results \(results.cursor) of \(results.request)",
      "filters \(results.filters), words \(results.field.text)",
      "detail \(detail?.kind ?? .start) \(detail?.reference ?? ""), \(detail?.section ?? .files) at \(shownScroll)",
      "files \(detail?.fileCursor ?? ListCursor()), list \(detail?.list?.cursor ?? ListCursor())",
      "table \(table?.resource.id ?? ""), \(table?.row ?? 0) from \(table?.top ?? 0)",
      "column \(table?.column ?? 0) from \(table?.left ?? 0), \(table?.frozen ?? 0) kept",
      "rows by \(sorts), of \(table?.filters ?? []), \(table?.groups?.columns ?? [])",
      "metrics \(String(describing: metrics?.subject)), \(String(describing: metrics?.face))",
      "months to \(String(describing: metrics?.last)), at \(String(describing: metrics?.cursor))",
      "leaders \(metrics?.leaders?.cursor ?? ListCursor())",
    ]
  }
}
