import Canvas
import DataGouv

@testable import Explorer

extension Driver {
  /// An explorer whose first search found something.
  static func results(
    _ count: Int = 20, total: Int? = nil, size: Size = Size(width: 80, height: 24), portal: Portal? = nil
  ) -> Driver {
    var driver = Driver(size, portal: portal)
    driver.start()
    driver.answer(.results, Make.search(0..<count, total: total ?? count))
    return driver
  }

  /// An explorer in the detail of its first result, with these files.
  static func detail(
    _ files: [Resource] = [Make.resource(0)], total: Int? = nil, size: Size = Size(width: 80, height: 24),
    portal: Portal? = nil
  ) -> Driver {
    var driver = Driver.results(size: size, portal: portal)
    driver.key(.enter)
    driver.answer(.dataset, Make.dataset(0))
    driver.answer(.files, Make.files(files, total: total))
    return driver
  }

  /// An explorer in the table of the first file, its first page and profile there.
  static func table(
    total: Int, size: Size = Size(width: 80, height: 24), profile: Answer = Make.profile,
    portal: Portal? = nil
  ) -> Driver {
    var driver = Driver.detail(size: size, portal: portal)
    driver.press("t")
    driver.answer(.table, profile)
    driver.answerRows(.rows, total: total)
    return driver
  }

  /// Answers the newest load of rows of a slot, as a table with `total` rows does.
  @discardableResult
  mutating func answerRows(_ slot: Slot, total: Int) -> [Effect] {
    guard case .rows(let query)? = last(slot)?.request else { return [] }
    return answer(slot, Make.rows(query, total: total))
  }

  /// Answers every load of rows that is under way, and those that follow from it.
  mutating func settleRows(total: Int) {
    for slot in [Slot.rows, .rowsAhead, .rowsBefore] + [.rows, .rowsAhead, .rowsBefore]
    where pending(slot) != nil {
      answerRows(slot, total: total)
    }
  }

  /// An explorer in the metrics of its first result, with so many months.
  static func metrics(_ count: Int = 40) -> Driver {
    var driver = Driver.results()
    driver.press("m")
    driver.answer(.datasetMetrics, Make.months(count))
    return driver
  }

  var table: TableState? { explorer.table }
  var focus: Pane { explorer.focus }
}
