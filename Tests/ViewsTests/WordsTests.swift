import DataGouv
import Explorer
import Testing

@testable import Views

/// What holds for every sentence of the interface.
@Suite struct WordsTests {
  /// The words that are the same in both languages, and rightly so.
  private static let shared: Set<String> = [
    "api", "csv", "format", "note", "type", "catalogue", "table", "tables", "minimum", "maximum", "total",
    "description", "page", "date", "dates", "structure", "discussion", "discussions", "licence", "citation",
    "canton", "commune", "contact", "contacts", "documents", "association", "inspire", "export", "section",
    "usage", "documentation", "application", "attribution", "qual", "disc", "activ",
    // Names of licences.
    "creative", "commons", "zero", "by", "sa", "ouverte", "odbl", "open", "database", "license", "odc",
  ]

  @Test func `the sentences are found`() {
    #expect(SourceWords.pairs.count > 500)
    #expect(SourceWords.pairs.contains { $0.french == "Aucun signet." && $0.english == "No bookmarks." })
  }

  @Test func `no sentence is empty, and French is not English`() {
    for pair in SourceWords.pairs {
      #expect(!pair.french.isEmpty && !pair.english.isEmpty, "\(pair)")
      let words = Self.withoutValues(pair.french).lowercased().split { !$0.isLetter }.map(String.init)
      #expect(pair.french != pair.english || Self.shared.isSuperset(of: words), "\(pair)")
    }
  }

  @Test func `both languages put the same values into a sentence`() {
    for pair in SourceWords.pairs where pair.french.contains("\\(") != pair.english.contains("\\(") {
      Issue.record("\(pair)")
    }
  }

  @Test func `French sets its signs apart, English does not`() {
    for pair in SourceWords.pairs {
      let french = Self.withoutValues(pair.french)
      let english = Self.withoutValues(pair.english)
      #expect(french.firstMatch(of: /[a-zà-ÿ)][;!?](\s|$)/) == nil, "\(pair)")
      #expect(french.firstMatch(of: /[a-zà-ÿ)]{3,}:\s/) == nil || french.contains("org:"), "\(pair)")
      #expect(french.firstMatch(of: /«\S|\S»/) == nil, "\(pair)")
      #expect(!french.contains("“") && !english.contains("«"), "\(pair)")
      #expect(english.firstMatch(of: /\w [:;!?](\s|$)/) == nil, "\(pair)")
      for text in [french, english] {
        #expect(!text.contains("..."), "\(pair)")
        #expect(text.contains("\n") || !text.contains("  "), "\(pair)")
      }
    }
  }

  @Test(
    arguments: [
      ("Quitter ?", "Quitter\u{202F}?"), ("a ; b ! c", "a\u{202F}; b\u{202F}! c"), ("a : b", "a\u{A0}: b"),
      ("« a »", "«\u{A0}a\u{A0}»"), ("org: tag:…", "org: tag:…"), ("?", "?"), ("", ""),
    ] as [(Wording, String)])
  func `spaces that must not break are set`(wording: Wording, expected: String) {
    #expect(wording.text == expected)
  }

  @Test func `what is put into a sentence stays as it is`() {
    let title = "Prix : le « vrai » ?"
    #expect(Messages(.french).quoted(title) == "«\u{A0}\(title)\u{A0}»")
    #expect(Messages(.english).quoted(title) == "“\(title)”")
    let sum: Wording = "a" + " : \(title)"
    #expect(sum.text == "a\u{A0}: \(title)")
  }

  @Test func `every reason for which a request cannot be made is a sentence`() {
    let problems: [RequestProblem] =
      [
        .notAnAddress("x"), .notOfTheWeb("ftp://x.example"), .noSearchService, .archivedSearch,
        .noDescription,
        .noRecord, .query(.unknownColumn("x")), .noColumns, .columnsWithFigures, .groupsWithoutFigures,
        .sortedByNoGroup("x"), .noAlternatives, .noValues(column: "x"), .separatorInText("a,b"),
        .tooLong(bytes: 10_000, limit: 8_000), .noIDs(table: "site"), .noMonths(table: "total"),
        .endlessRedirects(host: "x.example", limit: 5),
      ] + ([.missing, .unreadable, .empty, .notAFile, .changed, .cut]).map { .file("/a b.csv", $0) }
    for problem in problems {
      let (french, english) = (Messages(.french).text(problem), Messages(.english).text(problem))
      #expect(french != english && french.hasSuffix(".") && english.hasSuffix("."), "\(french) \(english)")
      #expect(problem.description.hasSuffix(".") || problem.description.contains(": "))
    }
    for problem: RequestProblem in [
      .strayRedirect(to: "ftp://x"), .changeSentElsewhere(host: "a", to: "b"), .other("why"),
      .changeRedirected(host: "a", status: 302, to: "b"),
    ] { #expect(Messages(.french).text(problem) != Messages(.english).text(problem)) }
  }

  @Test func `every reason for which an answer cannot be read is told in its language`() {
    let shapes: [AnswerProblem.Shape] = [.boolean, .number, .text, .list, .object]
    let problems: [AnswerProblem] =
      [
        .missing, .notAMonth("x"), .notAKey, .notTrue, .empty, .webPage, .notJSON("x"), .notYAML("x"),
        .markup,
        .notADescription(nil), .notADescription(.list), .unknownSpecification, .tooMuch,
      ] + shapes.map { .shape($0, expected: .object) }
    for problem in problems {
      let texts = [Language.french, .english].map { Messages($0).text(problem, at: "data[3]") }
      #expect(texts[0] != texts[1])
      #expect(texts[1].hasPrefix("data[3]: "))
    }
    #expect(Messages(.french).text(.shape(.list, expected: .text), at: "") == "une liste au lieu d'un texte")
  }

  @Test func `every failure of an import is a sentence`() {
    let failures: [ImportStatus.Failure] =
      [
        .empty, .noTextInArchive, .truncated(received: 1, expected: 2), .damaged(nil), .damaged("x"),
        .interrupted("x"), .diskFull, .database("x"),
      ] + ImportStatus.Content.allCases.map { .notText($0) }
    for failure in failures {
      let (french, english) = (Messages(.french).text(failure), Messages(.english).text(failure))
      #expect(french != english && french.hasSuffix(".") && english.hasSuffix("."), "\(french)")
    }
  }

  private static func withoutValues(_ text: String) -> String {
    text.replacing(/\\\([^()]*(\([^()]*(\([^()]*\)[^()]*)*\)[^()]*)*\)/, with: "0")
  }
}
