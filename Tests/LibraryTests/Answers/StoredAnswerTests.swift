import DataGouv
import Foundation
import Library
import Testing

struct StoredAnswerTests {
  private func answer(_ size: Int, at seconds: Double = 0) -> StoredAnswer {
    StoredAnswer(
      answer: HTTPAnswer(
        status: 200, headers: ["content-type": "application/json", "x-note": "a: b"],
        body: Array(repeating: 0x20, count: size)),
      fetched: moment(seconds))
  }

  @Test func `an answer is given back as it came, with its date`() async throws {
    let library = try await Library(file: nil)
    await library.keep(answer(10, at: 5), as: "GET /a")
    await library.keep(answer(20, at: 6), as: "GET /b")
    await library.keep(answer(30, at: 7), as: "GET /b")
    #expect(await library.stored("GET /a") == answer(10, at: 5))
    #expect(await library.stored("GET /b") == answer(30, at: 7))
    #expect(await library.stored("GET /c") == nil)
  }

  @Test func `the least recently used answers make room`() async throws {
    let library = try await Library(file: nil, limits: LibraryLimits(answerBytes: 10_000))
    for number in 0..<9 { await library.keep(answer(1_000), as: "GET /\(number)") }
    _ = await library.stored("GET /0")
    for number in 9..<11 { await library.keep(answer(1_000), as: "GET /\(number)") }
    var kept: [Int] = []
    for number in 0..<11 where await library.stored("GET /\(number)") != nil { kept.append(number) }
    #expect(kept.contains(0))
    #expect(!kept.contains(1))
    #expect(kept.contains(10))
    #expect(kept.count < 10)
  }

  @Test func `an answer that would push out most others is not kept`() async throws {
    let library = try await Library(file: nil, limits: LibraryLimits(answerBytes: 10_000))
    await library.keep(answer(100), as: "GET /small")
    await library.keep(answer(2_000), as: "GET /large")
    #expect(await library.stored("GET /large") == nil)
    #expect(await library.stored("GET /small") != nil)
  }

  @Test func `answers can be forgotten, bookmarks stay`() async throws {
    let library = try await Library(file: nil)
    await library.keep(answer(100), as: "GET /a")
    try await library.bookmark(dataset("d1"), at: moment(1))
    try await library.clearAnswers()
    #expect(await library.stored("GET /a") == nil)
    #expect(try await library.bookmarks().count == 1)
  }
}
