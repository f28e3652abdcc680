import DataGouv
import Testing

@testable import Explorer

struct SearchQuestionTests {
  private static let insee = SearchFilter(.producer, "534fff8ea3a7292c64a77f02", label: "Insee, \"le\" seul")

  @Test(arguments: [
    (SearchQuestion(.dataset, words: "valeurs foncières"), "valeurs foncières"),
    (SearchQuestion(.reuse, words: "carte", order: .views), "kind:reuse sort:views carte"),
    (
      SearchQuestion(
        .dataset, words: "air", filters: [SearchFilter(.tag, "sante"), insee], sort: .lastUpdate),
      "sort:-last_update tag:sante org:534fff8ea3a7292c64a77f02 air"
    ),
    (
      SearchQuestion(.dataset, words: "", filters: [SearchFilter(.territory, "fr:commune:75056")]),
      "territory:fr:commune:75056"
    ),
    // Words that would read as something else.
    (SearchQuestion(.dataset, words: "kind:reuse air"), "kind:dataset sort: kind:reuse air"),
  ])
  func `a search is written as it is typed, and read back`(question: SearchQuestion, text: String) {
    #expect(question.text == text)
    let read = SearchQuestion(text)
    #expect(read.text == text)
    #expect(read.words == question.words)
    #expect((read.kind, read.sort, read.order) == (question.kind, question.sort, question.order))
    #expect(read.filters.map(\.value) == question.filters.map(\.value))
  }

  @Test func `the names of conditions come back from what a person reads`() {
    let question = SearchQuestion(
      .dataset, words: "air", filters: [SearchFilter(.tag, "sante"), Self.insee])
    #expect(question.title == #"tag:sante org:"Insee, le seul" air"#)
    let read = SearchQuestion(question.text, title: question.title)
    #expect(read.filters.map(\.label) == [nil, "Insee, le seul"])
    #expect(read.text == question.text)
  }

  @Test func `what was remembered as words alone is a search for datasets`() {
    let read = SearchQuestion("eau douce", title: "eau douce")
    #expect(read == SearchQuestion(.dataset, words: "eau douce"))
    #expect(SearchQuestion("kind:nothing air").words == "kind:nothing air")
  }
}
