import Canvas
import DataGouv
import Explorer
import Foundation
import Testing

@testable import Views

/// Golden screens of the chart: every awkward series at ten sizes, in colour, without, and in ASCII.
@Suite struct ChartScreenTests {
  @Test(arguments: Scenes.chartSizes)
  func `every awkward series is legible at every size`(size: Size) throws {
    for (mode, isASCII, hasColour) in [
      ("colour", false, true), ("mono", false, false), ("ascii", true, false),
    ] {
      var renderer = Renderer(language: .french, isASCII: isASCII)
      let pictures = Scenes.awkwardSeries.map { name, figures in
        let canvas = renderer.frame(of: Scenes.chart(figures, size)).canvas
        return "== \(name)\n"
          + (hasColour ? Picture(canvas).description : canvas.lines.joined(separator: "\n") + "\n")
      }
      try expectText(pictures.joined(), named: "chart-\(size.width)x\(size.height)-\(mode)")
    }
  }

  @Test func `each look of the chart is drawn`() throws {
    let size = Size(width: 80, height: 24)
    let figures = Scenes.awkwardSeries[0].figures
    for (name, keys) in [
      ("log", "a"), ("stacked", "S"), ("year-before", "vD"), ("table", "t"), ("both", "DS"),
    ] {
      var explorer = Scenes.chart(figures, size)
      for key in keys { _ = explorer.handle(.key(.character(key))) }
      try expectScreen(explorer, named: "chart-look-\(name)")
      try expectScreen(explorer, named: "chart-look-\(name)-english", language: .english)
      try expectScreen(explorer, named: "chart-look-\(name)-ascii", isASCII: true)
    }
    var wide = Scenes.chart(figures, Size(width: 130, height: 32))
    _ = wide.handle(.key("t"))
    try expectScreen(wide, named: "chart-look-table-wide")
    var copies = Scenes.chart(figures, size)
    _ = copies.handle(.key("Y"))
    try expectScreen(copies, named: "dialog-metrics-copies")
    try expectScreen(copies, named: "dialog-metrics-copies-english", language: .english)
    var spike = Scenes.chart(Scenes.awkwardSeries[7].figures, size)
    _ = spike.handle(.key("x"))
    try expectScreen(spike, named: "chart-look-uncut")
  }

  @Test(arguments: Scenes.sizes)
  func `leaderboards and comparisons are drawn at every size`(size: Size) throws {
    let name = "\(size.width)x\(size.height)"
    try expectScreen(Scenes.leaders(size), named: "leaders-\(name)")
    try expectScreen(Scenes.comparison(size), named: "comparison-\(name)")
  }

  @Test func `the same is said in English and in ASCII, with the months of the results and the shares`()
    throws
  {
    let size = Size(width: 100, height: 30)
    for (name, scene) in [
      ("leaders", Scenes.leaders(size)), ("comparison", Scenes.comparison(size)),
      ("sparks", Scenes.sparks(size)),
      ("shares", Scenes.shares(size)),
    ] {
      try expectScreen(scene, named: "\(name)-french")
      try expectScreen(scene, named: "\(name)-english", language: .english)
      try expectScreen(scene, named: "\(name)-ascii", isASCII: true)
    }
    var common = Scenes.comparison(size)
    for key in "as" { _ = common.handle(.key(.character(key))) }
    try expectScreen(common, named: "comparison-common-scale")
  }
}
