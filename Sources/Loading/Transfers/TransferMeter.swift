import Explorer

/// Tells how far a transfer is, at most ten times a second, with its speed over the last seconds.
struct TransferMeter {
  private static let pause = Duration.milliseconds(100)
  private static let window = Duration.seconds(5)

  private let now: @Sendable () -> ContinuousClock.Instant
  private let report: @Sendable (TransferStatus) -> Void
  private var told: ContinuousClock.Instant?
  private var samples: [(time: ContinuousClock.Instant, bytes: Int64)] = []

  /// Tells `report`; tests bring their own clock.
  init(
    now: @escaping @Sendable () -> ContinuousClock.Instant,
    report: @escaping @Sendable (TransferStatus) -> Void
  ) {
    self.now = now
    self.report = report
  }

  /// Notes how far it is.
  mutating func note(_ status: inout TransferStatus) {
    let time = now()
    if let told, told.duration(to: time) < Self.pause { return }
    told = time
    samples.append((time, status.bytes))
    while let first = samples.first, first.time.duration(to: time) > Self.window { samples.removeFirst() }
    if let first = samples.first, case let passed = first.time.duration(to: time), passed >= .seconds(1) {
      status.speed = Int64(Double(status.bytes - first.bytes) / (passed / .seconds(1)))
    }
    report(status)
  }
}
