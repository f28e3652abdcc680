import Testing

@testable import Explorer

struct QueryLineTests {
  @Test(arguments: [
    ("tag:sante", SearchField.tag, "sante"), ("mot-clé:Santé", .tag, "sante"),
    ("tag:\"santé publique\"", .tag, "sante-publique"), ("FORMAT:CSV", .format, "csv"),
    ("org:534fff81a3a7292c64a77e5c", .producer, "534fff81a3a7292c64a77e5c"),
    ("territoire:fr:commune:75056", .territory, "fr:commune:75056"),
    ("theme:534fff81a3a7292c64a77e5c", .topic, "534fff81a3a7292c64a77e5c"), ("badge:hvd", .badge, "hvd"),
    ("label:certified", .badge, "certified"), ("de:2020", .from, "2020-01-01"),
    ("from:2020-02", .from, "2020-02-01"), ("to:2020", .to, "2020-12-31"), ("à:2020-02", .to, "2020-02-29"),
    ("to:2021-04-03", .to, "2021-04-03"), ("featured:yes", .featured, "true"),
    ("une:non", .featured, "false"),
    ("archivé:oui", .archived, "true"), ("access:restricted", .access, "restricted"),
    ("famille:tabular", .family, "tabular"), ("maj:last_30_days", .updated, "last_30_days"),
  ])
  func `a condition is read under its French and its English name`(
    _ text: String, _ field: SearchField, _ value: String
  ) {
    let line = QueryLine(text)
    #expect(line.tokens.map(\.field) == [field])
    #expect(line.tokens.map(\.reading) == [.value(value)])
    #expect(line.words.isEmpty)
    #expect(line.mistakes.isEmpty)
  }

  @Test(arguments: [
    "org:insee", "zone:paris", "granularite:commune", "licence:lov2", "schema:irve", "topic:eau",
  ])
  func `a name that the portal must know is to be looked up`(_ text: String) {
    #expect(QueryLine(text).tokens.map(\.reading) == [.lookUp])
  }

  @Test(arguments: ["air", "horaires 12:30", "https://example.org/a", "a b  c ", ":x", "µg/m³:5"])
  func `words that are no conditions stay as they are`(_ text: String) {
    let line = QueryLine(text)
    #expect(line.words == text)
    #expect(line.tokens.isEmpty && line.mistakes.isEmpty)
  }

  @Test func `words around conditions are what is looked for`() {
    let line = QueryLine("qualité tag:air de l'eau format:csv")
    #expect(line.words == "qualité de l'eau")
    #expect(line.tokens.map(\.range) == [8..<15, 25..<35])
  }

  @Test func `a filter that there is not is pointed at, and searched as a word`() {
    let line = QueryLine("air formta:csv")
    #expect(line.mistakes == [.init(range: 4..<14, reason: .field("formta"))])
    #expect(line.words == "air formta:csv")
  }

  @Test(arguments: [
    ("from:hier", SearchField.from), ("to:2020-13", .to), ("featured:peut-être", .featured),
    ("badge:or", .badge), ("access:secret", .access),
  ])
  func `a value that there is not is pointed at`(_ text: String, _ field: SearchField) {
    let mistakes = QueryLine(text).mistakes
    #expect(mistakes.map(\.range) == [0..<text.count])
    guard case .value(field, _)? = mistakes.first?.reason else {
      Issue.record("\(mistakes)")
      return
    }
  }
}
