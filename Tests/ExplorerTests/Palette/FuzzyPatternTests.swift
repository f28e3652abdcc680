import Testing

@testable import Explorer

struct FuzzyPatternTests {
  @Test(
    arguments: [
      ("trier", "trier par cette colonne", .words, [0, 1, 2, 3, 4]),
      ("col tri", "trier par cette colonne", .words, [0, 1, 2, 16, 17, 18]),
      ("resultats", "Trier les résultats", .words, [10, 11, 12, 13, 14, 15, 16, 17, 18]),
      ("ECRAN", "redessiner l'écran", .words, [13, 14, 15, 16, 17]),
      ("tpc", "trier par cette colonne", .initials, [0, 6, 10]),
      ("pd", "page-down", .initials, [0, 5]),
      ("tcol", "trier par cette colonne", .letters, [13, 16, 17, 18]),
    ] as [(String, String, FuzzyMatch.Way, [Int])])
  func `a text is found by beginnings of words, by initials, by letters in their order`(
    typed: String, text: String, way: FuzzyMatch.Way, places: [Int]
  ) throws {
    let match = try #require(FuzzyPattern(typed).match(in: text))
    #expect(match.way == way)
    #expect(match.places == places)
  }

  @Test(arguments: [("zz", "quitter"), ("ba", "ab"), ("aa", "a b"), ("a", ""), ("", "a"), (" ", "a")])
  func `what is not there is not found`(typed: String, text: String) {
    #expect(FuzzyPattern(typed).match(in: text) == nil)
  }

  @Test
  func `words fit better than initials, these better than letters, and near letters better than far ones`() {
    let texts = ["to a b l e", "table", "tall able", "go to a big lake", "the table"]
    let pattern = FuzzyPattern("tabl")
    let sorted = texts.compactMap { text in pattern.match(in: text).map { (text, $0) } }.sorted {
      $0.1 < $1.1
    }
    #expect(sorted.map(\.0) == ["table", "the table", "to a b l e", "go to a big lake", "tall able"])
  }

  @Test func `a letter that becomes two without its capital keeps the places right`() throws {
    #expect(try #require(FuzzyPattern("ende").match(in: "Straße Ende")).places == [7, 8, 9, 10])
  }
}
