package import DataGouv
package import Explorer
package import Foundation

/// Performs loads: one task a slot, a newer load ending the older, late or cancelled answers never sent. What was kept
/// of an answer is sent first, while the answer is on its way.
///
/// It lives on the main actor so that effects are performed in the order in which they were returned; the calls
/// themselves run elsewhere, and nothing here blocks.
@MainActor
package final class Loader {
  /// Answers a request, as `DataGouvClient.answer(to:)` does.
  package typealias Answering = @Sendable (Request) async -> Result<Answer, DataGouvError>
  /// Waits, or throws when the waiting task is cancelled; tests pass their own.
  package typealias Sleeping = @Sendable (Duration) async throws -> Void

  /// What was kept of a request, and when it came; `nil` when nothing was.
  package typealias Recalling = @Sendable (Request) async -> (answer: Answer, date: Date)?

  /// Answers a request, and tells how far it is meanwhile, as `FileReading.read` does.
  package typealias Reading =
    @Sendable (FileImport, @escaping @Sendable (ImportStatus) -> Void) async -> Result<Answer, DataGouvError>

  /// Performs an export or a download, as `FileTransfers.run` does.
  package typealias Transferring =
    @Sendable (Request, @escaping @Sendable (TransferStatus) -> Void) async -> Result<Answer, DataGouvError>

  private let answering: Answering
  private let recalling: Recalling
  private let reading: Reading
  private let transferring: Transferring
  private let sleeping: Sleeping
  private let send: @MainActor (Event) -> Void
  private var tasks: [Slot: (number: Int, task: Task<Void, Never>)] = [:]
  /// What was cancelled and may still have a file to close.
  private var ending: [Slot: Task<Void, Never>] = [:]

  /// Makes a loader that answers with `answering` and `reading` and tells `send` what came.
  package init(
    answering: @escaping Answering,
    recalling: @escaping Recalling = { _ in nil },
    reading: @escaping Reading = { _, _ in .failure(.cancelled) },
    transferring: @escaping Transferring = { _, _ in .failure(.cancelled) },
    sleeping: @escaping Sleeping = { try await Task.sleep(for: $0) },
    send: @escaping @MainActor (Event) -> Void
  ) {
    self.answering = answering
    self.recalling = recalling
    self.reading = reading
    self.transferring = transferring
    self.sleeping = sleeping
    self.send = send
  }

  /// Asks for something after a delay, and ends what the slot did before.
  package func load(_ request: Request, _ ticket: Ticket, after delay: Duration) {
    cancel(ticket.slot)
    let task = Task { await run(request, ticket, after: delay) }
    tasks[ticket.slot] = (ticket.number, task)
  }

  /// Ends what a slot does, waiting or under way: the connection is closed, no answer is sent.
  package func cancel(_ slot: Slot) {
    guard let task = tasks.removeValue(forKey: slot)?.task else { return }
    task.cancel()
    if slot == .export || slot == .download { ending[slot] = task }
  }

  /// Ends everything.
  package func cancelAll() {
    for slot in Array(tasks.keys) { cancel(slot) }
  }

  /// Ends everything, and waits until the files that were being written are closed or deleted.
  package func close() async {
    cancelAll()
    for task in ending.values { await task.value }
    ending = [:]
  }

  private func run(_ request: Request, _ ticket: Ticket, after delay: Duration) async {
    if delay > .zero {
      guard (try? await sleeping(delay)) != nil else { return }
    }
    let clock = Task { await reportWaiting(ticket) }
    let recall = ticket.slot.isRecalled ? Task { await recalled(request, ticket) } : nil
    let result =
      switch request {
      case .importing(let file): await read(file, ticket)
      case .export, .writing, .download: await transfer(request, ticket)
      default: await answering(request)
      }
    clock.cancel()
    recall?.cancel()
    guard !Task.isCancelled else { return }
    if tasks[ticket.slot]?.number == ticket.number { tasks[ticket.slot] = nil }
    send(.answered(ticket, result))
  }

  /// Sends what was kept, unless the answer was quicker or is not wanted any more.
  private func recalled(_ request: Request, _ ticket: Ticket) async {
    guard let (answer, date) = await recalling(request), tasks[ticket.slot]?.number == ticket.number else {
      return
    }
    send(.recalled(ticket, answer, at: date))
  }

  private func read(_ file: FileImport, _ ticket: Ticket) async -> Result<Answer, DataGouvError> {
    await telling({ .importing(ticket, $0) }) { [reading] tell in await reading(file, tell) }
  }

  private func transfer(_ request: Request, _ ticket: Ticket) async -> Result<Answer, DataGouvError> {
    // The one before closes its file first: it may be the same.
    await ending.removeValue(forKey: ticket.slot)?.value
    return await telling({ .transferring(ticket, $0) }) { [transferring] tell in
      await transferring(request, tell)
    }
  }

  /// Does something that tells how far it is; of what is told too quickly only the newest is sent.
  private func telling<Status: Sendable>(
    _ event: @escaping (Status) -> Event,
    _ body: (@escaping @Sendable (Status) -> Void) async -> Result<Answer, DataGouvError>
  ) async -> Result<Answer, DataGouvError> {
    let (statuses, told) = AsyncStream.makeStream(of: Status.self, bufferingPolicy: .bufferingNewest(1))
    let telling = Task {
      for await status in statuses where !Task.isCancelled { send(event(status)) }
    }
    let result = await body { told.yield($0) }
    told.finish()
    await telling.value
    return result
  }

  /// Tells how long an answer is awaited: once it is long enough to be noticed, then at each full second.
  private func reportWaiting(_ ticket: Ticket) async {
    let noticed = Duration.milliseconds(150)
    guard (try? await sleeping(noticed)) != nil, !Task.isCancelled else { return }
    send(.waiting(ticket, noticed))
    var pause = Duration.seconds(1) - noticed
    var seconds = 0
    while (try? await sleeping(pause)) != nil, !Task.isCancelled {
      seconds += 1
      pause = .seconds(1)
      send(.waiting(ticket, .seconds(seconds)))
    }
  }
}
