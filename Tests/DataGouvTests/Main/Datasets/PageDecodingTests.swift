import Testing

@testable import DataGouv

struct PageDecodingTests {
  private static func page(_ text: String) throws(Undecodable) -> Page<DatasetSummary> {
    try Page(Example.json(text), number: 1, size: 20)
  }

  @Test func `one odd record is left out and told, the others are kept`() throws {
    let page = try Self.page(
      #"{"data":[{"id":"a","title":"A"},{"id":"b","title":{"fr":"B"}},null,{"title":"D"},{"id":7,"title":8}],"total":5}"#
    )
    #expect(page.items.map(\.id) == ["a", "7"])
    #expect(
      page.skipped == [
        SkippedRecord(index: 1, reason: "data[1].title is an object, not a text"),
        SkippedRecord(index: 2, reason: "data[2].id is missing"),
        SkippedRecord(index: 3, reason: "data[3].id is missing"),
      ])
    #expect(page.total == 5)
  }

  @Test func `the envelope's numbers win over what was asked`() throws {
    let page = try Self.page(#"{"data":[],"page":3,"page_size":10,"total":25,"next_page":null,"facets":{}}"#)
    #expect(page == Page(items: [], number: 3, size: 10, total: 25))
  }

  @Test(
    arguments: [
      ("{}", "data", .missing), (#"{"data":{"a":1}}"#, "data", .shape(.object, expected: .list)),
      ("[]", "data", .missing),
    ] as [(String, String, AnswerProblem)])
  func `an answer without a list is refused`(_ text: String, _ path: String, _ reason: AnswerProblem) {
    #expect(throws: Undecodable(path: path, reason: reason)) { try Self.page(text) }
  }

  @Test func `v1 tells formats, each once, and counts the files it lists`() throws {
    let page = try Self.page(
      #"{"data":[{"id":"a","title":"A","resources":[{"format":"CSV"},{"format":null},{"format":"csv"},{"format":".Zip"}]}],"total":1}"#
    )
    #expect(page.items.first?.formats == ["csv", "zip"])
    #expect(page.items.first?.resourceCount == 4)
  }

  @Test func `v2 counts the files without telling formats`() throws {
    let page = try Self.page(
      #"{"data":[{"id":"a","title":"A","resources":{"total":7},"archived":"2025-01-01T00:00:00+00:00","quality":{"score":1}}]}"#
    )
    let summary = try #require(page.items.first)
    #expect(summary.resourceCount == 7)
    #expect(summary.formats.isEmpty)
    #expect(summary.isArchived)
    #expect(summary.quality == 1)
    #expect(page.total == 1)
  }
}
