import Canvas
import DataGouv
import Explorer
import Testing

@testable import Views

@Suite struct MessagesTests {
  let french = Messages(.french)
  let english = Messages(.english)

  @Test(arguments: [
    (0, "0 jeu de données", "0 datasets"), (1, "1 jeu de données", "1 dataset"),
    (2, "2 jeux de données", "2 datasets"), (1_234, "1\u{202F}234 jeux de données", "1,234 datasets"),
  ])
  func `nouns agree with their number`(count: Int, french: String, english: String) {
    #expect(self.french.datasets(count) == french)
    #expect(self.english.datasets(count) == english)
  }

  @Test func `every counted noun has a singular and a plural in both languages`() {
    let nouns: [(Messages) -> (Int) -> String] = [
      Messages.datasets, Messages.files, Messages.rows, Messages.columns, { words in { words.visits($0) } },
      { words in { words.downloads($0) } },
      Messages.reuses, Messages.followers, Messages.discussions, Messages.skipped, Messages.characters,
      Messages.distinct, Messages.open,
    ]
    for noun in nouns {
      let one = noun(french)(1).dropFirst(1)
      #expect(noun(french)(0).dropFirst(1) == one)
      #expect(noun(english)(1).hasPrefix("1 "))
      #expect(noun(english)(0).dropFirst(1) == noun(english)(2).dropFirst(1))
    }
  }

  @Test func `large numbers are cut, and small ones still agree`() {
    #expect(french.visits(0, isCompact: true) == "0 visite")
    #expect(french.visits(1, isCompact: true) == "1 visite")
    #expect(french.visits(2, isCompact: true) == "2 visites")
    #expect(french.downloads(12_345, isCompact: true) == "12\u{202F}k téléchargements")
    #expect(english.downloads(0, isCompact: true) == "0 downloads")
    #expect(english.visits(1, isCompact: true) == "1 visit")
  }

  @Test func `what a series counts agrees with the number before it`() {
    #expect(french.agreeing(french.name(.visits), with: 1) == "visite")
    #expect(french.agreeing(french.name(.visits), with: 0) == "visite")
    #expect(french.agreeing(french.name(.fileDownloads), with: 1) == "téléchargement du fichier")
    #expect(french.agreeing(french.name(.downloads), with: 2) == "téléchargements")
    #expect(english.agreeing(english.name(.reuseVisits), with: 0) == "visits of reuses")
  }

  @Test(arguments: [
    (0, "0 critère rempli sur 9", "0 sur 1 fichier"), (1, "1 critère rempli sur 9", "1 fichier"),
    (2, "2 critères remplis sur 9", "2 sur 1 fichier"),
  ])
  func `nouns beside two numbers agree with theirs`(count: Int, criteria: String, files: String) {
    #expect(french.criteriaMet(count, of: 9) == criteria)
    #expect(french.shown(count, of: 1) == files)
  }

  @Test func `every action has words, and its own`() {
    for words in [french, english] {
      let titles = Action.allCases.map(words.title)
      #expect(titles.allSatisfy { !$0.isEmpty })
      #expect(Set(titles).count == titles.count)
      #expect(words.titles.values.allSatisfy { !$0.isEmpty })
    }
    for action in Action.allCases {
      #expect(french.title(action) != english.title(action), "\(action)")
      #expect(!french.label(action).isEmpty && !english.label(action).isEmpty)
    }
  }

  @Test func `every hint is a word or two`() {
    for binding in KeyMap.bindings where binding.hint != nil {
      #expect(french.label(binding.action).count <= 14, "\(binding.action)")
      #expect(english.label(binding.action).count <= 14, "\(binding.action)")
    }
  }

  @Test func `every notice has words`() {
    let notices: [Notice] = [
      .copied(characters: 3), .copyFailed, .cancelled, .pressAgainToQuit, .notARow("x", rows: 9, pages: 2),
      .noTable, .nothingToCopy, .alreadyFirst, .alreadyLast, .mouse(isOn: true), .mouse(isOn: false),
      .noMoreMonths,
    ]
    for notice in notices {
      #expect(!french.text(notice).isEmpty)
      #expect(french.text(notice) != english.text(notice), "\(notice)")
    }
  }

  static let failures: [TransferStatus.Failure] = [
    .unreachable(.tableChanged), .diskFull, .noFolder("/a"), .isFolder("/a"), .forbidden("/a/b"),
    .unwritable("Input/output error"), .busy, .wrongChecksum(type: "sha1", keptAs: "a.unverified"),
    .incomplete(rows: 3, of: 4), .tooLongForClipboard(limit: 74_994),
  ]

  @Test(arguments: failures)
  func `every failure of an export or download is a sentence`(failure: TransferStatus.Failure) {
    #expect(french.text(failure) != english.text(failure))
    for text in [french.text(failure), english.text(failure)] {
      #expect(text.hasSuffix(".") || text.hasSuffix("error"), "\(text)")
    }
  }

  @Test func `what stays of a download is only promised when it stays`() {
    var status = TransferStatus()
    status.ending = .failed(.unreachable(.timedOut(host: "a.example", after: .seconds(20))))
    let form = SaveForm(
      .file(Resource(id: "r", title: "R"), address: "https://a.example/r"), title: "R", name: "r.csv",
      folder: "")
    #expect(!english.text(TransferState(form: form, status: status)).contains("goes on"))
    status.canResume = true
    #expect(english.text(TransferState(form: form, status: status)).hasSuffix("d goes on where it was."))
    status.ending = .cancelled
    #expect(english.text(TransferState(form: form, status: status)).contains("goes on"))
    status.canResume = false
    #expect(english.text(TransferState(form: form, status: status)).contains("nothing is kept"))
  }

  static let errors: [DataGouvError] =
    [.unknownHost, .refused, .insecure, .interrupted, .proxy].map { .unreachable(host: "example.org", $0) }
    + [200, 400, 401, 403, 404, 410, 416, 422, 429, 500, 502, 503, 504].map {
      .status($0, message: nil, code: nil, retryAfter: nil)
    } + [
      .timedOut(host: "example.org", after: .seconds(20)),
      .status(429, message: "Slow down", code: nil, retryAfter: .seconds(5)),
      .undecodable(path: "data[3].title", reason: .missing), .undecodable(path: "", reason: .webPage),
      .tooLarge(limit: 10_000_000), .invalidRequest(.notAnAddress("%%")), .serviceMissing(.main),
      .serviceMissing(.tabular),
      .serviceMissing(.metrics), .cancelled,
    ]

  @Test(arguments: errors)
  func `every error says what happened and what to do`(error: DataGouvError) {
    for text in [french.cause(error), french.advice(error)] {
      #expect(text.hasSuffix("."), "\(text)")
    }
    #expect(french.cause(error) != english.cause(error))
    #expect(french.advice(error) != english.advice(error))
    #expect(french.short(error) != english.short(error))
    #expect(french.short(error).count <= 26)
  }

  @Test func `the server's words are repeated only when they tell something`() {
    let told = DataGouvError.status(400, message: "Bad column", code: nil, retryAfter: nil)
    #expect(english.cause(told).hasSuffix("The server says: Bad column."))
    let empty = DataGouvError.status(404, message: "404: Not Found", code: nil, retryAfter: nil)
    #expect(!english.cause(empty).contains("says"))
  }

  @Test(arguments: Quality.Criterion.allCases)
  func `every criterion says what is met and what is missing`(criterion: Quality.Criterion) {
    let texts = [
      french.met(criterion), french.missing(criterion), english.met(criterion), english.missing(criterion),
    ]
    #expect(Set(texts).count == 4)
    #expect(texts.allSatisfy { !$0.isEmpty })
  }

  @Test(
    arguments: [
      .browsable, .notTabular, .notYetProcessed, .failed("no header"), .failed(""), .tooLarge(5_000_000),
      .tooLarge(0),
      .unavailable(status: 503), .unavailable(status: nil),
    ] as [Resource.Browsability])
  func `every reason for no rows is a sentence with advice`(reason: Resource.Browsability) {
    #expect(french.reason(reason) != english.reason(reason))
    #expect(french.advice(reason) != english.advice(reason))
    #expect(french.word(reason) != english.word(reason))
    #expect(french.word(reason).count <= 10)
  }

  @Test func `types, orders, sections, panes, slots, fields and groups all have words`() {
    for words in [french, english] {
      #expect(Set(ColumnType.allCases.map(words.name)).count == ColumnType.allCases.count)
      #expect(Set(DatasetQuery.Sort.allCases.map(words.name)).count == DatasetQuery.Sort.allCases.count)
      #expect(Set(DetailState.Section.allCases.map(words.name)).count == DetailState.Section.allCases.count)
      #expect(Set(Pane.allCases.map(words.name)).count == Pane.allCases.count)
      #expect(Slot.allCases.allSatisfy { !words.name($0).isEmpty })
      #expect(Messages.Field.allCases.allSatisfy { !words.label($0).isEmpty })
      #expect(Set(Messages.Group.allCases.map(words.title)).count == Messages.Group.allCases.count)
    }
    for sort in DatasetQuery.Sort.allCases {
      #expect(french.name(sort) != english.name(sort) || sort == .relevance)
    }
  }

  @Test func `codes of the portal have names, and unknown ones stay`() {
    for id in ["continuous", "daily", "annual", "biennial", "notPlanned", "unknown"] {
      #expect(french.frequency(id) != id && french.frequency(id) != english.frequency(id))
    }
    #expect(french.frequency("tomorrow") == "tomorrow")
    #expect(french.license("lov2") == "Licence Ouverte 2.0")
    #expect(french.license("mit") == "mit")
    #expect(french.badge("spd") != "spd")
    #expect(french.granularity("fr:departement") == "département")
    #expect(french.access("restricted") == "accès restreint")
    #expect(french.role("publisher") == "éditeur")
  }

  @Test func `every key that is bound has a name`() {
    for binding in KeyMap.bindings {
      for key in binding.keys {
        #expect(!french.name(key).isEmpty)
        #expect(!english.name(key).contains(" "))
      }
    }
    #expect(french.name(Key(.enter)) == "Entrée")
    #expect(english.name(Key(.escape)) == "Esc")
    #expect(french.name(.control("f")) == "ctrl-f")
    #expect(french.name(Key(.tab, .shift)) == "Maj-Tab")
    #expect(french.name(" ") == "Espace")
  }
}
