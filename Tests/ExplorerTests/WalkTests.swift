import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

/// Walks at random over keys, mouse, sizes, time and answers: whatever happens, the state holds together.
struct WalkTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `nothing that can happen breaks the state`(seed: UInt64) {
    var walk = Walk(seed: seed)
    for step in 0..<4_000 {
      let event = walk.nextEvent()
      let broken = walk.take(event)
      if !broken.isEmpty {
        Issue.record("seed \(seed), step \(step), \(event): \(broken.joined(separator: "; "))")
        return
      }
    }
    #expect(walk.kindsSeen.count >= 5, "the walk met \(walk.kindsSeen)")
    #expect(walk.panesSeen.count == 4, "the walk was in \(walk.panesSeen)")
  }
}
