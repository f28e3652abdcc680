import Testing

@testable import SampleServer

struct SearchWordsTests {
  @Test(arguments: [
    ("Qualité de l'air", ["qualit", "air"]), ("ÉCOLES", ["ecol"]), ("école", ["ecol"]),
    ("Valeurs foncières", ["valeur", "foncier"]), ("nationaux", ["national"]),
    ("SIREN/SIRET", ["siren", "siret"]),
    ("d’œuvres", ["oeuvr"]), ("", []),
  ])
  func `words lose case, accents, plural and little words`(text: String, expected: [String]) {
    #expect(SearchWords.stems(of: text) == expected)
  }

  @Test func `a slug has plain letters`() {
    #expect(SearchWords.slug("Écoles (2024) – l'été") == "ecoles-2024-l-ete")
  }
}
