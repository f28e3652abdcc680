import Canvas
import Testing

@testable import Explorer
@testable import Views

@Suite struct ColourThemeTests {
  static let styles = [
    Theme.plain, Theme.strong, Theme.dim, Theme.accent, Theme.heading, Theme.frame, Theme.good, Theme.bad,
    Theme.warning, Theme.link, Theme.code, Theme.mistake, Theme.chip, Theme.null, Theme.firstSeries,
    Theme.secondSeries, Theme.field, Theme.selected(Theme.bad), Style(.grey), Style(.blue),
  ]

  /// Backgrounds by their luminance: black and white, and the lightest dark and darkest light that `auto` takes.
  @Test(
    arguments: [(ColourTheme.dark, 0.0), (.dark, 0.04), (.light, 1.0), (.light, 0.8)], [true, false])
  func `every style is readable on its background`(theme: (ColourTheme, luminance: Double), hasCube: Bool) {
    // With sixteen colours only black and white are promised: what the sixteen are is the terminal's to choose.
    if !hasCube, theme.luminance > 0, theme.luminance < 1 { return }
    for style in Self.styles {
      let shown = theme.0.style(style, hasCube: hasCube)
      #expect(shown.background == nil)
      // What is dim, and what has no colour, is the terminal's own.
      guard let colour = shown.foreground, !shown.attributes.contains(.dim) else { continue }
      #expect(hasCube ? colour.rawValue >= 16 : colour.rawValue < 16)
      let contrast = Luminance.contrast(Luminance.of(colour.rawValue), theme.luminance)
      #expect(contrast >= 4.5, "\(style) is \(colour.rawValue) on \(theme): \(contrast)")
    }
  }

  @Test func `the terminal's own theme keeps to the sixteen colours and its background`() {
    for style in Self.styles {
      #expect(ColourTheme.terminal.style(style, hasCube: true) == style)
      #expect((style.foreground?.rawValue ?? 0) < 16 && style.background == nil)
    }
  }

  @Test func `without colour nothing is coloured, and what was told by a colour is told by bold or dim`() {
    for style in Self.styles {
      let shown = ColourTheme.mono.style(style, hasCube: true)
      #expect(shown.foreground == nil)
      if style.foreground != nil { #expect(shown.attributes.isDisjoint(with: [.bold, .dim]) == false) }
    }
  }

  @Test func `what sixteen colours cannot show on white is bold`() {
    for colour in [Style.Colour.yellow, .cyan, .green] {
      let shown = ColourTheme.light.style(Style(colour), hasCube: false)
      #expect(shown == Style(nil, on: nil, .bold))
    }
  }

  @Test(arguments: ColourTheme.allCases, [true, false])
  func `a screen is drawn in each theme`(theme: ColourTheme, hasCube: Bool) throws {
    var explorer = Scenes.metrics(Size(width: 80, height: 24))
    explorer.theme = theme
    var renderer = Renderer(language: .french, hasCube: hasCube)
    try expectText(
      Picture(renderer.frame(of: explorer).canvas).description,
      named: "theme-\(theme.rawValue)-\(hasCube ? 256 : 16)")
  }

  @Test func `a theme leaves the text as it is`() {
    var renderer = Renderer(language: .french)
    let plain = renderer.frame(of: Scenes.results(Size(width: 80, height: 24))).canvas.lines
    for theme in ColourTheme.allCases {
      var explorer = Scenes.results(Size(width: 80, height: 24))
      explorer.theme = theme
      #expect(renderer.frame(of: explorer).canvas.lines == plain)
    }
  }
}
