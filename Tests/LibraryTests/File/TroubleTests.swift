import DataGouv
import Foundation
import GRDB
import Testing

@testable import Library

struct TroubleTests {
  @Test func `a newer file is left alone, and what is new is in memory`() async throws {
    let place = try Place()
    await (try place.open()).close()
    try place.look { try $0.execute(sql: "PRAGMA user_version = 9; CREATE TABLE shelf (id)") }
    let before = try Data(contentsOf: place.file)
    let library = try await place.open()
    #expect(await library.troubles == [.newer(version: 9)])
    #expect(await !library.isKept)
    try await library.bookmark(dataset("d1"), at: moment(1))
    #expect(try await library.bookmarks().count == 1)
    await library.close()
    #expect(try Data(contentsOf: place.file) == before)
    #expect(try place.others() == [])
  }

  @Test(arguments: [Data("no database at all, only some words".utf8), Data(repeating: 0xa5, count: 20_000)])
  func `a file of something else is set aside, said, and a new one begun`(bytes: Data) async throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      at: place.file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: place.file)
    let library = try await place.open()
    try await library.bookmark(dataset("d1"), at: moment(1))
    #expect(await library.isKept)
    let name = try #require(try place.others().first)
    let path = place.file.deletingLastPathComponent().appending(path: name)
    #expect(place.told == [.setAside(path.path)])
    #expect(try Data(contentsOf: path) == bytes)
    await library.close()
    #expect(try await place.open().bookmarks().count == 1)
    #expect(try place.others() == [name])
  }

  @Test func `damage that shows later is set aside too, and what was asked is done`() async throws {
    let place = try Place()
    let first = try await place.open()
    for number in 0..<500 {
      try await first.bookmark(dataset("d\(number)"), note: "note", at: moment(Double(number)))
    }
    await first.close()
    let root = try place.look {
      try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'bookmark'") ?? 0
    }
    var bytes = try Data(contentsOf: place.file)
    bytes.replaceSubrange((root - 1) * 4096..<root * 4096, with: Data(repeating: 0xff, count: 4096))
    try bytes.write(to: place.file)
    let library = try await place.open()
    #expect(await library.troubles.isEmpty)
    try await library.bookmark(dataset("new"), at: moment(1))
    #expect(try await library.bookmarks().map(\.thing.id) == ["new"])
    #expect(await library.isKept)
    #expect(place.told.count == 1)
    #expect(try place.others().filter { !$0.hasSuffix("-wal") }.count == 1)
  }

  @Test func `a damaged file that another explorer uses stays where it is`() async throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      at: place.file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("words".utf8).write(to: place.file)
    let other = try UseLock(beside: place.file)
    let library = try await place.open()
    #expect(await library.troubles == [.damagedInUse])
    try await library.bookmark(dataset("d1"), at: moment(1))
    #expect(try place.others() == [])
    other.release()
    #expect(try await place.open().troubles.count == 1)
    #expect(try place.others().count == 1)
  }

  @Test func `a folder that cannot be made is said, and everything works in memory`() async throws {
    let place = try Place()
    try Data().write(to: place.folder.appending(path: "state"))
    let library = try await place.open()
    let trouble = try #require(await library.troubles.first)
    guard case .unusable(.unwritable(let reason)) = trouble else {
      Issue.record("\(trouble)")
      return
    }
    #expect(!reason.isEmpty)
    try await library.visit(dataset("d1"), at: moment(1))
    #expect(try await library.history().count == 1)
  }

  @Test func `a folder in the place of the file is said`() async throws {
    let place = try Place()
    try FileManager.default.createDirectory(at: place.file, withIntermediateDirectories: true)
    let library = try await place.open()
    #expect(await library.troubles.count == 1)
    #expect(await !library.isKept)
  }

  @Test func `a full disk is an error, what is there can be read, and answers are said once`() async throws {
    let place = try Place()
    let library = try await place.open(LibraryLimits(pages: 40))
    try await library.bookmark(dataset("d1"), at: moment(1))
    let long = String(repeating: "n", count: 30_000)
    await #expect(throws: LibraryError.diskFull) {
      for number in 0..<20 {
        try await library.bookmark(dataset("x\(number)"), note: long, at: moment(2))
      }
    }
    #expect(try await library.bookmarks(matching: "d1").count == 1)
    let answer = StoredAnswer(
      answer: HTTPAnswer(status: 200, body: Array(repeating: 1, count: 200_000)), fetched: moment(1))
    for number in 0..<3 { await library.keep(answer, as: "GET /\(number)") }
    #expect(place.told == [.notKept(.diskFull)])
    #expect(await library.isKept)
  }
}
