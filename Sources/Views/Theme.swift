import Canvas

/// What each kind of thing looks like: the sixteen ANSI colours on the terminal's own background, which a
/// `ColourTheme` may put others in the place of. A colour never tells alone: a glyph, bold or underline goes with it.
enum Theme {
  static let plain = Style.plain
  static let strong = Style(nil, on: nil, .bold)
  static let dim = Style(nil, on: nil, .dim)
  /// What leads the eye: names of panes, headings, keys.
  static let accent = Style(.cyan, on: nil, .bold)
  static let heading = Style(.cyan, on: nil, .bold)
  /// Lines between panes, boxes, axes.
  static let frame = Style(nil, on: nil, .dim)
  static let good = Style(.green)
  static let bad = Style(.red, on: nil, .bold)
  static let warning = Style(.yellow, on: nil, .bold)
  /// Without a colour: ANSI blue is hard to read on most dark terminals.
  static let link = Style(nil, on: nil, .underline)
  static let code = Style(.magenta)
  /// A word that is not understood.
  static let mistake = Style(.red, on: nil, [.bold, .underline])
  /// A condition that is set.
  static let chip = Style(nil, on: nil, .reverse)
  static let null = Style(nil, on: nil, [.dim, .italic])
  /// The two series of a chart; their fills differ too.
  static let firstSeries = Style(.cyan)
  static let secondSeries = Style(.magenta)
  static let field = Style(nil, on: nil, .underline)

  /// The look of a selected cell: one even bar whatever the colours in it are.
  static func selected(_ style: Style) -> Style {
    Style(nil, on: nil, style.attributes.subtracting(.dim).union(.reverse))
  }
}
