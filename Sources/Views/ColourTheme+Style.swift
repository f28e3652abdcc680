import Canvas
import Explorer

extension ColourTheme {
  /// What a style of the views looks like in this theme, on a terminal with the colour cube or with sixteen colours.
  ///
  /// The background is the terminal's own in every theme. On black or white, and on all that `auto` takes for dark or
  /// light, a colour of `dark` or `light` has a contrast of 4.5 or more
  /// (<https://www.w3.org/TR/WCAG22/#contrast-minimum>); one that sixteen colours cannot give is told by bold alone.
  func style(_ style: Style, hasCube: Bool) -> Style {
    guard let colour = style.foreground, self != .terminal else { return style }
    var shown = style
    switch self {
    case .terminal: return style
    case .dark: shown.foreground = (hasCube ? Self.onDark : Self.onDarkOfSixteen)[colour]
    case .light: shown.foreground = (hasCube ? Self.onLight : Self.onLightOfSixteen)[colour]
    case .mono: shown.foreground = nil
    }
    if shown.foreground == nil { shown.attributes.insert(colour == .grey ? .dim : .bold) }
    return shown
  }

  private typealias Inks = [Style.Colour: Style.Colour]

  private static let onDark = inks(
    red: 210, green: 114, yellow: 221, blue: 111, magenta: 176, cyan: 80, grey: 248)
  private static let onLight = inks(
    red: 124, green: 22, yellow: 94, blue: 25, magenta: 90, cyan: 24, grey: 240)
  /// The bright ones; bright blue is too dark.
  private static let onDarkOfSixteen = inks(red: 9, green: 10, yellow: 11, magenta: 13, cyan: 14, grey: 8)
  /// The darkest; yellow, green and cyan are too bright.
  private static let onLightOfSixteen = inks(red: 1, blue: 4, magenta: 5)

  private static func inks(
    red: UInt8? = nil, green: UInt8? = nil, yellow: UInt8? = nil, blue: UInt8? = nil, magenta: UInt8? = nil,
    cyan: UInt8? = nil, grey: UInt8? = nil
  ) -> Inks {
    let entries: [(Style.Colour, UInt8?)] = [
      (.red, red), (.green, green), (.yellow, yellow), (.blue, blue), (.magenta, magenta), (.cyan, cyan),
      (.grey, grey),
    ]
    return entries.reduce(into: [:]) { inks, entry in
      inks[entry.0] = entry.1.map(Style.Colour.init(rawValue:))
    }
  }
}
