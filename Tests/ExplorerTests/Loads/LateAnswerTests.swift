import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

struct LateAnswerTests {
  /// A place where each slot is loading, with what would change if its answer were taken.
  private static let answers: [(Slot, Answer)] = [
    (.opening, .resource(ResourceOwner(resource: Make.resource(8), datasetID: "id8"))),
    (.results, Make.search(80..<85, total: 5)),
    (.moreResults, Make.search(80..<85, total: 90, page: 2)),
    (.dataset, Make.dataset(8)),
    (.files, Make.files([Make.resource(8)])),
    (.moreFiles, Make.files([Make.resource(8)], total: 99, page: 2)),
    (.table, Make.profile([TableProfile.Column(name: "late")])),
    (.rows, Make.rows(TableQuery(resourceID: "file0", pageSize: 20), total: 8)),
    (.rowsAhead, Make.rows(TableQuery(resourceID: "file0", page: 2, pageSize: 20), total: 28)),
    (.rowsBefore, Make.rows(TableQuery(resourceID: "file0", pageSize: 20), total: 8)),
    (.datasetMetrics, Make.months(8)),
    (.fileMetrics, Make.months(8)),
  ]

  @Test(arguments: answers)
  func `a late answer is dropped`(slot: Slot, answer: Answer) {
    var driver = Driver.table(total: 300)
    let ticket = Ticket(slot: slot, number: driver.explorer.tickets[slot] ?? 0)
    // Something newer was asked for in the slot meanwhile.
    driver.explorer.tickets[slot] = ticket.number + 1
    let before = driver.explorer
    #expect(driver.handle(.answered(ticket, .success(answer))).isEmpty)
    #expect(driver.explorer == before)
    #expect(driver.handle(.answered(ticket, .failure(.tooLarge(limit: 1)))).isEmpty)
    #expect(driver.explorer == before)
    let date = Date(timeIntervalSince1970: 1_779_000_000)
    #expect(driver.handle(.recalled(ticket, answer, at: date)).isEmpty)
    #expect(driver.explorer == before)
    #expect(driver.handle(.waiting(ticket, .seconds(3))).isEmpty)
    #expect(driver.explorer == before)
  }

  @Test func `an answer is taken once`() {
    var driver = Driver.results(5)
    let before = driver.explorer
    driver.answer(.results, Make.search(80..<85, total: 5))
    #expect(driver.explorer == before)
  }

  @Test func `waiting is told to the pane that waits`() {
    var driver = Driver()
    driver.start()
    guard let load = driver.last(.results) else { return }
    driver.handle(.waiting(load.ticket, .seconds(2)))
    #expect(driver.explorer.results.listing.phase == .loading(waited: .seconds(2)))
  }
}
