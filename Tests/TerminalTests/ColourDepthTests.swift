import Canvas
import Testing

@testable import Terminal

@Suite struct ColourDepthTests {
  private static func colour(_ number: UInt8) -> Style.Colour { Style.Colour(rawValue: number) }

  @Test(arguments: [
    (256, [:], ColourDepth.full), (88, [:], .sixteen), (16, [:], .sixteen), (8, [:], .eight), (0, [:], .mono),
    (256, ["NO_COLOR": "1"], .mono), (256, ["NO_COLOR": ""], .full), (256, ["TERM": "dumb"], .mono),
  ])
  func `the depth is what the terminal has and the user wants`(
    colours: Int, environment: [String: String], depth: ColourDepth
  ) {
    #expect(ColourDepth(colours: colours, environment: environment) == depth)
  }

  @Test(
    arguments: [
      (0, 0), (15, 15), (16, 0), (196, 9), (46, 10), (21, 4), (231, 15), (232, 0), (244, 8), (253, 7),
      (208, 3),
      (160, 1),
    ] as [(UInt8, UInt8)])
  func `a colour of the cube has a nearest among sixteen`(number: UInt8, nearest: UInt8) {
    #expect(ColourDepth.nearestOfSixteen(Self.colour(number)).rawValue == nearest)
  }

  @Test func `with every colour a style stays as it is`() {
    let style = Style(Self.colour(208), on: Self.colour(236), .bold)
    #expect(ColourDepth.full.degrade(style) == style)
  }

  @Test func `with eight colours a bright one is bold and grey is dim`() {
    #expect(ColourDepth.eight.degrade(Style(Self.colour(12))) == Style(.blue, .bold))
    #expect(ColourDepth.eight.degrade(Style(.grey)) == Style(nil, .dim))
    #expect(ColourDepth.eight.degrade(Style(nil, on: Self.colour(9))) == Style(nil, on: .red))
    #expect(ColourDepth.eight.degrade(Style(nil, on: .grey)) == .plain)
  }

  @Test func `with sixteen colours the bright ones stay`() {
    #expect(ColourDepth.sixteen.degrade(Style(Self.colour(12))) == Style(Self.colour(12)))
    #expect(ColourDepth.sixteen.degrade(Style(Self.colour(203))).foreground == Self.colour(9))
  }

  @Test func `without colours only attributes are left`() {
    #expect(ColourDepth.mono.degrade(Style(.red, on: .blue, .reverse)) == Style(nil, .reverse))
    #expect(ColourDepth.mono.degrade(Style(.grey)) == Style(nil, .dim))
  }

  @Test(arguments: [ColourDepth.sixteen, .eight]) func `text never vanishes in its background`(
    depth: ColourDepth
  ) {
    let shown = depth.degrade(Style(Self.colour(20), on: Self.colour(19)))
    #expect(shown.foreground == .blue)
    #expect(shown.background == nil)
  }
}
