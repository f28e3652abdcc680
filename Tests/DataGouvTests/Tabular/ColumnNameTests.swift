import Testing

@testable import DataGouv

struct ColumnNameTests {
  @Test func `names that Swift takes for equal are told apart, whatever their order`() {
    let composed = "\u{e9}"
    let decomposed = "e\u{301}"
    #expect(composed == decomposed)
    let names = ColumnName.distinct(["a", composed, decomposed])
    #expect(Set(names).count == 3)
    #expect(ColumnName.distinct([decomposed, composed, "a"]) == names.reversed())
    #expect(
      names.map { Array(ColumnName.written($0).utf8) } == ["a", composed, decomposed].map { Array($0.utf8) })
  }

  @Test func `names that the database keeps for itself are served under others`() {
    #expect(
      ["__id", "xmin", "page"].map(ColumnName.served) == [
        "__id__hydra_renamed", "xmin__hydra_renamed", "page",
      ])
  }
}
