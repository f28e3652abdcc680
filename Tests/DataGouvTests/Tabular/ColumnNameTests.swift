import Testing

@testable import DataGouv

struct ColumnNameTests {
  @Test(arguments: [
    ("montant", "montant"), ("a b", "a%2520b"), ("été", "%25C3%25A9t%25C3%25A9"),
    ("#dièse", "%2523di%25C3%25A8se"),
    ("%41bc", "%252541bc"), ("x&y=z", "x%2526y%253Dz"), ("dit \"le\"", "dit%2520%255C%2522le%255C%2522"),
    ("a\\b", "a%255C%255Cb"), ("a+b/c?d", "a%252Bb%252Fc%253Fd"), ("a.b", "a.b"), ("a__b", "a__b"),
    ("a,b;c", "a%252Cb%253Bc"), (" x ", "%2520x%2520"), ("🥖", "%25F0%259F%25A5%2596"),
    ("\u{1b}[31m", "%251B%255B31m"),
  ])
  func `a name is escaped and encoded twice`(_ name: String, _ encoded: String) {
    #expect(ColumnName.encoded(name) == encoded)
  }

  @Test func `a mended server gets a name encoded once and not escaped`() {
    #expect(ColumnName.encoded("dit \"é\\\"", once: true) == "dit%20%22%C3%A9%5C%22")
  }

  @Test func `names that Swift takes for equal are told apart, whatever their order`() {
    let composed = "\u{e9}"
    let decomposed = "e\u{301}"
    #expect(composed == decomposed)
    let names = ColumnName.distinct(["a", composed, decomposed])
    #expect(Set(names).count == 3)
    #expect(ColumnName.distinct([decomposed, composed, "a"]) == names.reversed())
    #expect(names.map { ColumnName.encoded($0) } == ["a", "%25C3%25A9", "e%25CC%2581"])
  }

  @Test func `names that the database keeps for itself are served under others`() {
    #expect(
      ["__id", "xmin", "page"].map(ColumnName.served) == [
        "__id__hydra_renamed", "xmin__hydra_renamed", "page",
      ])
  }
}
