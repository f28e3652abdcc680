import Canvas

/// How many colours a terminal can show, and what becomes of a style that asks for more.
enum ColourDepth: Hashable, Sendable {
  /// None: only bold, dim, underline and reverse.
  case mono
  /// The eight ANSI colours; bright ones are told by bold.
  case eight
  /// The eight and their bright forms.
  case sixteen
  /// The sixteen, a cube of 216 and 24 greys.
  case full

  /// Finds the depth from what the terminal type offers, unless the environment asks for none.
  ///
  /// `NO_COLOR` counts when it is not empty: <https://no-color.org>.
  init(colours: Int, environment: [String: String]) {
    if environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb" {
      self = .mono
      return
    }
    switch colours {
    case 256...: self = .full
    case 16..<256: self = .sixteen
    case 8..<16: self = .eight
    default: self = .mono
    }
  }

  /// The nearest style that can be shown. Text never ends up in the colour of what is behind it.
  func degrade(_ style: Style) -> Style {
    if self == .full { return style }
    var shown = style
    shown.foreground = nil
    shown.background = nil
    let foreground = style.foreground.map(Self.nearestOfSixteen)
    let background = style.background.map(Self.nearestOfSixteen)
    switch self {
    case .full, .sixteen:
      shown.foreground = foreground
      shown.background = background
    case .eight:
      if foreground == .grey {
        shown.attributes.insert(.dim)
      } else if let foreground {
        if foreground.rawValue > 8 { shown.attributes.insert(.bold) }
        shown.foreground = Style.Colour(rawValue: foreground.rawValue & 7)
      }
      if let background, background != .grey {
        shown.background = Style.Colour(rawValue: background.rawValue & 7)
      }
    case .mono:
      if foreground == .grey { shown.attributes.insert(.dim) }
    }
    if let both = shown.foreground, both == shown.background, style.foreground != style.background {
      shown.background = nil
    }
    return shown
  }

  /// The entry among the first sixteen that looks most like this one.
  static func nearestOfSixteen(_ colour: Style.Colour) -> Style.Colour {
    if colour.rawValue < 16 { return colour }
    let wanted = components(of: colour)
    var best = (distance: Int.max, entry: UInt8(0))
    for (entry, candidate) in zip(UInt8(0)..., ansi) {
      let distance = distance(wanted, candidate)
      if distance < best.distance { best = (distance, entry) }
    }
    return Style.Colour(rawValue: best.entry)
  }

  private typealias Components = (red: Int, green: Int, blue: Int)

  /// xterm's own values of the sixteen.
  private static let ansi: [Components] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255),
    (0, 255, 255), (255, 255, 255),
  ]

  /// xterm's cube has six levels a component, then come 24 greys.
  private static func components(of colour: Style.Colour) -> Components {
    let number = Int(colour.rawValue)
    if number >= 232 {
      let level = 8 + 10 * (number - 232)
      return (level, level, level)
    }
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    let index = number - 16
    return (level(index / 36), level(index / 6 % 6), level(index % 6))
  }

  private static func distance(_ a: Components, _ b: Components) -> Int {
    let red = a.red - b.red
    let green = a.green - b.green
    let blue = a.blue - b.blue
    return red * red + green * green + blue * blue
  }
}
