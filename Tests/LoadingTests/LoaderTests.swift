import DataGouv
import Explorer
import Foundation
import Loading
import Synchronization
import Testing

@MainActor
struct LoaderTests {
  @Test func `an answer is sent with the ticket that asked`() async {
    let recorder = Recorder()
    let loader = Loader(answering: { _ in empty }, send: recorder.record)
    loader.load(.dataset("a"), Ticket(slot: .dataset, number: 7), after: .zero)
    let event = await recorder.next()
    #expect(
      event
        == .answered(Ticket(slot: .dataset, number: 7), empty))
  }

  @Test func `a failure is sent as it is`() async {
    let recorder = Recorder()
    let loader = Loader(
      answering: { _ in .failure(.tooLarge(limit: 5)) }, send: recorder.record)
    loader.load(.dataset("a"), Ticket(slot: .dataset, number: 1), after: .zero)
    let event = await recorder.next()
    #expect(event == .answered(Ticket(slot: .dataset, number: 1), .failure(.tooLarge(limit: 5))))
  }

  @Test func `only the last of several delayed loads of a slot is asked`() async {
    let asked = Asked()
    let recorder = Recorder()
    let loader = Loader(
      answering: { request in
        await asked.note(request)
        return empty
      },
      sleeping: { _ in
        await Task.yield()
        try Task.checkCancellation()
      },
      send: recorder.record)
    for (number, id) in ["a", "b", "c"].enumerated() {
      loader.load(.dataset(id), Ticket(slot: .dataset, number: number), after: .milliseconds(250))
    }
    let event = await recorder.next { if case .answered = $0 { true } else { false } }
    #expect(
      event
        == .answered(Ticket(slot: .dataset, number: 2), empty))
    #expect(await asked.requests == [.dataset("c")])
  }

  @Test func `loads of different slots do not end each other`() async {
    let recorder = Recorder()
    let loader = Loader(answering: { _ in empty }, send: recorder.record)
    loader.load(.dataset("a"), Ticket(slot: .dataset, number: 1), after: .zero)
    loader.load(.dataset("b"), Ticket(slot: .files, number: 1), after: .zero)
    let slots = [await recorder.next(), await recorder.next()].map { event -> Slot? in
      if case .answered(let ticket, _) = event { ticket.slot } else { nil }
    }
    #expect(Set(slots) == [.dataset, .files])
  }

  @Test func `cancelling ends the call and sends nothing`() async {
    let recorder = Recorder()
    let ended = Asked()
    let loader = Loader(
      answering: { request in
        await neverAnswered()
        await ended.note(request)
        return .failure(.cancelled)
      },
      send: recorder.record)
    loader.load(.dataset("slow"), Ticket(slot: .dataset, number: 1), after: .zero)
    await Task.yield()
    loader.cancel(.dataset)
    await ended.first()
    loader.load(.months(MetricsQuery(.dataset("x"))), Ticket(slot: .datasetMetrics, number: 1), after: .zero)
    loader.cancelAll()
    #expect(await ended.requests.first == .dataset("slow"))
    #expect(recorder.events.allSatisfy { if case .answered = $0 { false } else { true } })
  }

  @Test func `what was kept is sent before the answer`() async {
    let recorder = Recorder()
    let date = Date(timeIntervalSince1970: 5)
    let (answers, answering) = AsyncStream.makeStream(of: Void.self)
    let loader = Loader(
      answering: { _ in
        for await _ in answers { break }
        return empty
      },
      recalling: { _ in (kept, date) },
      sleeping: { _ in try await Task.sleep(for: .seconds(3_600)) }, send: recorder.record)
    let ticket = Ticket(slot: .dataset, number: 1)
    loader.load(.dataset("a"), ticket, after: .zero)
    #expect(await recorder.next() == .recalled(ticket, kept, at: date))
    answering.yield()
    #expect(await recorder.next() == .answered(ticket, empty))
  }

  @Test func `what was kept is dropped when the answer was quicker, or another question came`() async {
    let recorder = Recorder()
    let (memories, remembering) = AsyncStream.makeStream(of: Void.self)
    let loader = Loader(
      answering: { request in
        if request == .dataset("slow") { await neverAnswered() }
        return empty
      },
      recalling: { _ in
        for await _ in memories { break }
        return (kept, Date())
      },
      sleeping: { _ in try await Task.sleep(for: .seconds(3_600)) }, send: recorder.record)
    loader.load(.dataset("quick"), Ticket(slot: .dataset, number: 1), after: .zero)
    _ = await recorder.next()
    loader.load(.dataset("slow"), Ticket(slot: .dataset, number: 2), after: .zero)
    loader.load(.dataset("quick"), Ticket(slot: .dataset, number: 3), after: .zero)
    _ = await recorder.next()
    remembering.finish()
    for _ in 0..<100 { await Task.yield() }
    #expect(recorder.events.count == 2)
  }

  @Test(arguments: [Slot.rowsAhead, .moreResults, .suggestions, .sparks, .leaderTitles])
  func `what is fetched beside what is shown is not looked for in memory`(slot: Slot) async {
    let recorder = Recorder()
    let asked = Asked()
    let loader = Loader(
      answering: { _ in empty },
      recalling: { request in
        await asked.note(request)
        return nil
      },
      sleeping: { _ in try await Task.sleep(for: .seconds(3_600)) }, send: recorder.record)
    loader.load(.dataset("a"), Ticket(slot: slot, number: 1), after: .zero)
    _ = await recorder.next()
    for _ in 0..<100 { await Task.yield() }
    #expect(await asked.requests.isEmpty)
  }

  @Test func `an export tells how far it is, then how it ended`() async {
    let recorder = Recorder()
    var status = TransferStatus()
    status.rows = 7
    let told = status
    let loader = Loader(
      answering: { _ in empty },
      transferring: { _, report in
        report(told)
        return .success(.transferred(told, text: "a"))
      },
      // However slow the machine is, nothing is told of the wait.
      sleeping: { _ in try await Task.sleep(for: .seconds(3_600)) }, send: recorder.record)
    let ticket = Ticket(slot: .export, number: 3)
    loader.load(export, ticket, after: .zero)
    #expect(await recorder.next() == .transferring(ticket, told))
    #expect(await recorder.next() == .answered(ticket, .success(.transferred(told, text: "a"))))
  }

  @Test func `a new export waits until the cancelled one has closed its file`() async {
    let recorder = Recorder()
    let order = Mutex<[String]>([])
    let loader = Loader(
      answering: { _ in empty },
      transferring: { _, _ in
        let number = order.withLock { order in
          order.append("begin")
          return order.count
        }
        if number == 1 {
          await neverAnswered()
          // Closing takes a while.
          for _ in 0..<100 { await Task.yield() }
          order.withLock { $0.append("closed") }
        }
        return .success(.transferred(TransferStatus(), text: nil))
      }, send: recorder.record)
    loader.load(export, Ticket(slot: .export, number: 1), after: .zero)
    while order.withLock({ $0.isEmpty }) { await Task.yield() }
    loader.cancel(.export)
    loader.load(export, Ticket(slot: .export, number: 2), after: .zero)
    _ = await recorder.next { if case .answered = $0 { true } else { false } }
    let seen = order.withLock { $0 }
    #expect(seen == ["begin", "closed", "begin"])
  }

  @Test func `leaving waits until files are closed`() async {
    let closed = Mutex(false)
    let begun = Mutex(false)
    let loader = Loader(
      answering: { _ in empty },
      transferring: { _, _ in
        begun.withLock { $0 = true }
        await neverAnswered()
        closed.withLock { $0 = true }
        return .failure(.cancelled)
      }, send: { _ in })
    loader.load(export, Ticket(slot: .download, number: 1), after: .zero)
    while !begun.withLock({ $0 }) { await Task.yield() }
    await loader.close()
    let isClosed = closed.withLock { $0 }
    #expect(isClosed)
  }

  @Test func `waiting is told after 150 ms and then at each second`() async {
    let recorder = Recorder()
    let loader = Loader(
      answering: { _ in
        await neverAnswered()
        return .failure(.cancelled)
      },
      sleeping: { _ in
        await Task.yield()
        try Task.checkCancellation()
      },
      send: recorder.record)
    let ticket = Ticket(slot: .rows, number: 4)
    loader.load(.dataset("slow"), ticket, after: .zero)
    var told: [Event] = []
    for _ in 0..<3 { told.append(await recorder.next()) }
    loader.cancelAll()
    #expect(
      told == [
        .waiting(ticket, .milliseconds(150)), .waiting(ticket, .seconds(1)), .waiting(ticket, .seconds(2)),
      ])
  }
}

private let export = Request.export(
  RowExport(query: TableQuery(resourceID: "a"), columns: ["a"], format: .csv, destination: .clipboard))
private let kept = Answer.counts([:])
private let empty = Result<Answer, DataGouvError>.success(.months(MonthlySeries(figures: [])))

/// A call that ends only by being cancelled.
private func neverAnswered() async {
  try? await Task.sleep(for: .seconds(600))
}

/// Keeps the events that a loader sent, and lets a test await the next one.
@MainActor
private final class Recorder {
  private(set) var events: [Event] = []
  private var read = 0

  func record(_ event: Event) { events.append(event) }

  func next(where wanted: (Event) -> Bool = { _ in true }) async -> Event {
    while true {
      while read < events.count {
        read += 1
        if wanted(events[read - 1]) { return events[read - 1] }
      }
      await Task.yield()
    }
  }
}

/// Notes requests from any task.
private actor Asked {
  private(set) var requests: [Request] = []

  func note(_ request: Request) { requests.append(request) }

  func first() async {
    while requests.isEmpty { await Task.yield() }
  }
}
