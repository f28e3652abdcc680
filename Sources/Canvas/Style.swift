/// How a cell looks. Colours are the sixteen ANSI names or a fixed entry of the 256-colour cube; `nil` is the
/// terminal's own, so that light and dark terminals both stay readable.
package struct Style: Hashable, Sendable {
  /// A colour by its number: 0 to 15 are the ANSI names, 16 to 255 the cube and the greys.
  package struct Colour: RawRepresentable, Hashable, Sendable {
    /// The number, 0 to 255.
    package let rawValue: UInt8
    /// Makes a colour from its number.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let red = Colour(rawValue: 1)
    package static let green = Colour(rawValue: 2)
    package static let yellow = Colour(rawValue: 3)
    package static let blue = Colour(rawValue: 4)
    package static let magenta = Colour(rawValue: 5)
    package static let cyan = Colour(rawValue: 6)
    package static let grey = Colour(rawValue: 8)
  }

  /// What is switched on beside the colours.
  package struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: UInt8
    /// Makes a set from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
  }

  /// Colour of the text; `nil` is the terminal's own.
  package var foreground: Colour?
  /// Colour behind it; `nil` is the terminal's own.
  package var background: Colour?
  /// Bold, dim and the like.
  package var attributes: Attributes

  /// Makes a style.
  package init(_ foreground: Colour? = nil, on background: Colour? = nil, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own look.
  package static let plain = Style()

  /// The same with more attributes.
  package func adding(_ more: Attributes) -> Style {
    var copy = self
    copy.attributes.formUnion(more)
    return copy
  }
}
