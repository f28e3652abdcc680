import Canvas
import DataGouv
import Foundation
import Testing

@testable import Explorer

/// Walks at random over keys, mouse, sizes, time and answers: whatever happens, the state holds together.
struct WalkTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `nothing that can happen breaks the state`(seed: UInt64) async {
    var walk = Walk(seed: seed)
    for step in 0..<2_500 {
      // Other tests wait for their servers on the same few threads.
      if step.isMultiple(of: 20) { await Task.yield() }
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

  @Test(arguments: 11...16 as ClosedRange<UInt64>)
  func `forward undoes back wherever one is`(seed: UInt64) async {
    var walk = Walk(seed: seed)
    var count = 0
    for step in 0..<2_500 {
      if step.isMultiple(of: 20) { await Task.yield() }
      _ = walk.take(walk.nextEvent())
      guard step.isMultiple(of: 3), !walk.driver.explorer.trail.isEmpty else { continue }
      count += 1
      let broken = walk.brokenByReturning()
      if !broken.isEmpty {
        Issue.record("seed \(seed), step \(step): \(broken.joined(separator: "; "))")
        return
      }
    }
    #expect(count > 100)
  }
}
