import DataGouv
import Testing

@testable import datagouv_tui

struct ConditionTextTests {
  private static let text = ConditionText(names: [
    "prix", "prix net", "a=b", "is", "ville", "e\u{301}t\u{e9}",
  ])

  @Test(arguments: [
    ("prix=1", TableFilter.column("prix", .exact("1"))),
    ("  prix  !=  1 ", .column("prix", .differs("1"))),
    ("prix<1", .column("prix", .strictlyLess("1"))), ("prix <= 1", .column("prix", .less("1"))),
    ("prix>1", .column("prix", .strictlyGreater("1"))), ("prix>=1", .column("prix", .greater("1"))),
    ("prix net=1", .column("prix net", .exact("1"))), ("a=b=c", .column("a=b", .exact("c"))),
    ("ville~Saint", .column("ville", .contains("Saint"))),
    ("ville !~ Saint", .column("ville", .notContains("Saint"))),
    ("ville in Lyon; Nice", .column("ville", .in(["Lyon", "Nice"]))),
    ("ville not in Lyon", .column("ville", .notIn(["Lyon"]))),
    ("ville is empty", .column("ville", .isNull)), ("is is not empty", .column("is", .isNotNull)),
    ("ville=\" Lyon\"", .column("ville", .exact(" Lyon"))), ("ville=", .column("ville", .exact(""))),
    ("ville=a=b", .column("ville", .exact("a=b"))),
    ("e\u{301}t\u{e9}=1", .column("e\u{301}t\u{e9}", .exact("1"))),
  ])
  func `a name, a sign and a value are a condition`(text: String, filter: TableFilter) throws {
    #expect(try Self.text.filter(text) == filter)
  }

  @Test(arguments: [
    ("prix", ConditionText.Problem.noComparison("prix")), ("", .noComparison("")),
    ("rien = 1", .unknownColumn("rien")), ("villeis empty", .noComparison("villeis empty")),
    ("ville in ", .noValue("ville in")), ("= 1", .noComparison("= 1")),
  ])
  func `what is none says why`(text: String, problem: ConditionText.Problem) {
    #expect(throws: problem) { try Self.text.filter(text) }
  }

  @Test func `an order is a name, with a direction behind it or not`() throws {
    let text = ConditionText(names: ["prix", "prix:desc"])
    #expect(try text.sort("prix") == TableQuery.Sort(column: "prix"))
    #expect(try text.sort("prix:asc") == TableQuery.Sort(column: "prix"))
    #expect(try text.sort("prix:desc") == TableQuery.Sort(column: "prix:desc"))
    #expect(
      try text.sort("prix:desc:desc")
        == TableQuery.Sort(column: "prix:desc", isDescending: true, nulls: .last))
    #expect(throws: ConditionText.Problem.unknownColumn("net:desc")) { try text.sort("net:desc") }
  }
}
