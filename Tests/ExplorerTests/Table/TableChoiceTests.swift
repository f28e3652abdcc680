import Canvas
import DataGouv
import Testing

@testable import Explorer

struct TableChoiceTests {
  private static let columns = ["id", "name", "Âge", "ville"].map { TableProfile.Column(name: $0) }
  private static func driver() -> Driver { Driver.table(total: 500, profile: Make.profile(columns)) }

  private func shown(_ driver: Driver) -> [String]? { driver.table?.columns.map(\.profile.name) }

  /// The columns of the rows that would be asked for.
  private func served(_ driver: Driver) -> [String]? { driver.table?.query(page: 1).columns }

  @Test func `columns are hidden and shown, and only the shown ones are asked for`() {
    var driver = Self.driver()
    driver.press("c  ")
    driver.key(.enter)
    #expect(shown(driver) == ["Âge", "ville"])
    #expect(served(driver) == ["__id", "Âge", "ville"])
    // What is at hand has more than is shown: nothing is asked for.
    #expect(driver.pending(.rows) == nil && driver.table?.isStale == false)
    driver.press("ca")
    driver.key(.enter)
    #expect(shown(driver) == ["Âge", "ville", "id", "name"])
    #expect(served(driver) == nil)
    #expect(driver.pending(.rows) != nil && driver.table?.isStale == true)
  }

  @Test func `the order of columns is the user's`() {
    var driver = Self.driver()
    driver.press("cJJ")
    driver.key(.enter)
    #expect(shown(driver) == ["name", "Âge", "id", "ville"])
    #expect(driver.table?.column == 2)
    driver.key(.left, .shift)
    #expect(shown(driver) == ["name", "id", "Âge", "ville"] && driver.table?.column == 1)
    driver.key(.right, .shift)
    driver.key(.right, .shift)
    driver.key(.right, .shift)
    #expect(shown(driver) == ["name", "Âge", "ville", "id"] && driver.table?.column == 3)
    driver.press("R")
    #expect(shown(driver) == ["id", "name", "Âge", "ville"] && driver.table?.choice == nil)
  }

  @Test func `a column is gone to by a part of its name, whatever its accents`() {
    var driver = Self.driver()
    driver.press("Cage")
    driver.key(.enter)
    #expect(driver.explorer.dialog == nil && driver.table?.column == 2)
    #expect(driver.table?.choice == nil)
  }

  @Test func `a column is hidden by one key, but not the last`() {
    var driver = Self.driver()
    for _ in 0..<5 { driver.key(.delete) }
    #expect(shown(driver) == ["ville"])
  }

  @Test func `no choice leaves the table without columns`() {
    var driver = Self.driver()
    driver.press("cn")
    driver.key(.enter)
    #expect(driver.explorer.notice == .noColumn && driver.explorer.dialog != nil)
    driver.key(.escape)
    #expect(shown(driver)?.count == 4)
  }

  @Test func `pages of a choice keep it`() {
    var driver = Self.driver()
    driver.key(.delete)
    driver.press("G")
    guard case .rows(let query)? = driver.pending(.rows) else {
      Issue.record("no rows asked for")
      return
    }
    #expect(query.columns == ["__id", "name", "Âge", "ville"])
    driver.answerRows(.rows, total: 500)
    #expect(shown(driver) == ["name", "Âge", "ville"])
  }

  @Test func `several columns sort, the last chosen first`() {
    var driver = Self.driver()
    driver.press("[l]")
    let both = [
      TableQuery.Sort(column: "name", isDescending: true, nulls: .last), TableQuery.Sort(column: "id"),
    ]
    #expect(driver.table?.sorts == both)
    #expect(driver.pending(.rows) == .rows(TableQuery(resourceID: "file0", sorts: both, pageSize: 20)))
    driver.press("[")
    #expect(driver.table?.sorts == [.init(column: "name"), .init(column: "id")])
    driver.press("[h[")
    #expect(driver.table?.sorts == [])
  }

  @Test func `a structure sorts nothing`() {
    var driver = Driver.table(
      total: 5, profile: Make.profile([TableProfile.Column(name: "id", type: .json)]))
    driver.press("[")
    #expect(driver.explorer.notice == .cannotSort && driver.pending(.rows) == nil)
  }
}
