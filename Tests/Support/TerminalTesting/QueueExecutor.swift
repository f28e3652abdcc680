import Dispatch

/// Runs an actor on a thread of its own, so that its waiting holds up no other test.
final class QueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "terminal session")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
