import DataGouv
import Foundation
import GRDB
import Library
import TerminalTesting
import Testing

/// Other programs that use or leave the same file, as they like.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct SharingTests {
  @Test func `what was written survives a kill at any moment`() async throws {
    let place = try Place()
    var written: [String] = []
    for round in 1...6 {
      let probe = try Probe(place.file, count: 100_000, name: "round\(round)")
      written += await probe.lines(atLeast: round * 37)
      kill(probe.process.processIdentifier, SIGKILL)
      written += await probe.remainingLines()
      probe.process.waitUntilExit()
      #expect(probe.process.terminationReason == .uncaughtSignal)
      let library = try await place.open()
      let kept = Set(try await library.bookmarks().map(\.thing.id))
      #expect(written.allSatisfy(kept.contains))
      // One that was written and not yet told may be there too.
      #expect(kept.count <= written.count + round)
      #expect(await library.troubles.isEmpty)
      await library.close()
      #expect(try place.look { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    }
  }

  @Test func `an answer is read while another program writes`() async throws {
    let place = try Place()
    let library = try await place.open(LibraryLimits(patience: 3_600))
    let answer = StoredAnswer(answer: HTTPAnswer(status: 200), fetched: moment(1))
    await library.keep(answer, as: "GET /a")
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let writer = try DatabaseQueue(path: place.file.path, configuration: configuration)
    try await writer.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(await library.stored("GET /a") == answer)
    try await writer.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    await library.close()
  }

  @Test func `two programs that make and fill one file at once lose nothing`() async throws {
    let place = try Place()
    let probes = try (1...2).map { try Probe(place.file, count: 150, name: "probe\($0)") }
    for probe in probes {
      _ = await probe.remainingLines()
      probe.process.waitUntilExit()
      #expect(probe.process.terminationStatus == 0)
    }
    let library = try await place.open()
    #expect(try await library.bookmarks().count == 300)
    #expect(try await library.history().map(\.times) == [300])
    #expect(await library.troubles.isEmpty)
  }

  @Test func `two libraries of one program see what the other wrote`() async throws {
    let place = try Place()
    let first = try await place.open()
    let second = try await place.open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, library) in [first, second].enumerated() {
        group.addTask {
          for number in 0..<100 {
            try await library.bookmark(dataset("\(index)-\(number)"), at: moment(Double(number)))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await first.bookmarks().count == 200)
    #expect(try await second.bookmarks() == first.bookmarks())
  }
}

/// A program that writes into a library and prints what is safely there.
private final class Probe {
  let process = Process()
  private var pieces: AsyncStream<Data>.Iterator
  private var pending = ""

  init(_ file: URL, count: Int, name: String) throws {
    let output = Pipe()
    // A program that another test starts meanwhile would keep the pipe open, and its end would not be seen.
    for handle in [output.fileHandleForReading, output.fileHandleForWriting] {
      _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC)
    }
    let (stream, arrived) = AsyncStream.makeStream(of: Data.self)
    output.fileHandleForReading.readabilityHandler = { handle in
      let piece = handle.availableData
      guard piece.isEmpty else {
        arrived.yield(piece)
        return
      }
      handle.readabilityHandler = nil
      arrived.finish()
    }
    pieces = stream.makeAsyncIterator()
    process.executableURL = URL(filePath: Program.path("LibraryProbe"))
    process.arguments = [file.path, String(count), name]
    process.environment = Program.environment()
    process.standardOutput = output
    try process.run()
  }

  /// The next lines, once there are so many.
  func lines(atLeast count: Int) async -> [String] {
    var lines: [String] = []
    while lines.count < count, let piece = await pieces.next() { lines += take(piece) }
    return lines
  }

  /// All lines up to the program's end; a last one that was cut off is none.
  func remainingLines() async -> [String] { await lines(atLeast: .max) }

  private func take(_ piece: Data) -> [String] {
    pending += String(decoding: piece, as: UTF8.self)
    var lines = pending.components(separatedBy: "\n")
    pending = lines.removeLast()
    return lines
  }
}
