import Testing

@testable import SampleServer

struct TextTemplateTests {
  private let place = Place(
    insee: "44109", commune: "Nantes", postcode: "44000", dep: "44", departement: "Loire-Atlantique",
    region: "Pays de la Loire", latitude: 47.2, longitude: -1.55, population: 1)

  @Test func `words, fields and digits are filled in`() throws {
    let template = try #require(TextTemplate("{#3} {rue}, {postcode} {commune}", words: ["rue": ["quai"]]))
    var dice = Dice(1)
    let text = template.text(place, &dice)
    #expect(text.hasSuffix(" quai, 44000 Nantes"))
    #expect(Int(text.prefix(3)) != nil)
  }

  @Test func `what it names must be known`() {
    #expect(TextTemplate("{inconnu}", words: [:]) == nil)
    #expect(TextTemplate("sans rien", words: [:]) != nil)
  }

  @Test(arguments: [
    "a = int 5 1", "a = rien", "a", "a = date bientôt -1", "a = write {inconnu}", "a = serial X",
  ])
  func `a line that makes no sense gives no column`(line: String) {
    #expect(ColumnRecipe(line, words: [:], today: 20_000) == nil)
  }
}
