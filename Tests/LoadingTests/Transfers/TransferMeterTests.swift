import Explorer
import Synchronization
import Testing

@testable import Loading

struct TransferMeterTests {
  /// What is told of bytes that are noted at these milliseconds.
  private static func told(_ notes: [(time: Int, bytes: Int64)]) -> [TransferStatus] {
    let start = ContinuousClock.now
    let time = Mutex(start)
    let told = Mutex<[TransferStatus]>([])
    var meter = TransferMeter(
      now: { time.withLock { $0 } }, report: { status in told.withLock { $0.append(status) } })
    var status = TransferStatus()
    for note in notes {
      time.withLock { $0 = start + .milliseconds(note.time) }
      status.bytes = note.bytes
      meter.note(&status)
    }
    return told.withLock { $0 }
  }

  @Test func `it tells at once, and then ten times a second at most`() {
    let told = Self.told([(0, 0), (30, 1), (99, 2), (100, 3), (150, 4), (200, 5)])
    #expect(told.map(\.bytes) == [0, 3, 5])
  }

  @Test func `the speed is told from the first second on, over the last five`() {
    let told = Self.told([(0, 0), (500, 100), (1_000, 200), (4_000, 200), (9_000, 1_200)])
    #expect(told.map(\.speed) == [nil, nil, 200, 50, 200])
  }

  @Test func `bytes that were here before make no speed`() {
    #expect(Self.told([(0, 5_000), (1_000, 5_100)]).last?.speed == 100)
  }
}
