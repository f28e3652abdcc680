import CNcurses
import Canvas

/// The styles of the program as attributes and colour pairs of curses, each made once.
@MainActor
final class Palette {
  /// How a style is written.
  struct Ink {
    var attributes: UInt32
    var pair: Int32
  }

  private struct Colours: Hashable {
    var foreground: Int32
    var background: Int32
  }

  let depth: ColourDepth
  private let limit: Int32
  private var inks: [Style: Ink] = [:]
  private var pairs: [Colours: Int32] = [:]
  private var last: (style: Style, ink: Ink) = (.plain, Ink(attributes: 0, pair: 0))

  /// Starts colours as far as the terminal has them and the environment wants them.
  init(environment: [String: String]) {
    let colours = Int(nc_start_colours())
    depth = ColourDepth(colours: colours, environment: environment)
    // Asking a terminal without colour for pairs crashes ncurses 6.4.
    limit = depth == .mono ? 0 : nc_colour_pairs()
  }

  /// How to write a style.
  func ink(for style: Style) -> Ink {
    if style == last.style { return last.ink }
    let ink = inks[style] ?? makeInk(for: style)
    last = (style, ink)
    return ink
  }

  private func makeInk(for style: Style) -> Ink {
    let shown = depth.degrade(style)
    var attributes: UInt32 = 0
    if shown.attributes.contains(.bold) { attributes |= nc_bold() }
    if shown.attributes.contains(.dim) { attributes |= nc_dim() }
    if shown.attributes.contains(.italic) { attributes |= nc_italic() }
    if shown.attributes.contains(.underline) { attributes |= nc_underline() }
    if shown.attributes.contains(.reverse) { attributes |= nc_reverse() }
    let colours = Colours(
      foreground: shown.foreground.map { Int32($0.rawValue) } ?? -1,
      background: shown.background.map { Int32($0.rawValue) } ?? -1)
    let ink = Ink(attributes: attributes, pair: pair(for: colours))
    inks[style] = ink
    return ink
  }

  /// The number of a pair; 0, the terminal's own colours, when there are no more.
  private func pair(for colours: Colours) -> Int32 {
    if colours.foreground < 0, colours.background < 0 { return 0 }
    if let pair = pairs[colours] { return pair }
    let pair = Int32(pairs.count + 1)
    guard pair < limit,
      init_extended_pair(pair, colours.foreground, colours.background) == OK
    else { return 0 }
    pairs[colours] = pair
    return pair
  }
}
