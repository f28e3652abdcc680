import CTerminal

/// Text made fit for a terminal: nothing but printable clusters whose width every terminal agrees on.
///
/// Control characters (C0, DEL, C1), bidirectional controls and zero-width tricks come from strangers; they are
/// replaced by a visible mark or dropped, here and nowhere else. The canvas draws nothing that is not a `SafeText`.
package struct SafeText: Hashable, Sendable {
  /// One drawn character: a base, its marks, its width of 1 or 2 (3 for a few Indic clusters, drawn as parts).
  package struct Glyph: Hashable, Sendable {
    /// The base scalar.
    package let base: Unicode.Scalar
    /// Combining marks, at most four.
    package let marks: [Unicode.Scalar]?
    /// Columns: 1 or 2.
    package let width: Int
  }

  /// The text that is left, without anything that a terminal could obey.
  package let string: String
  /// Columns that it takes.
  package let width: Int

  /// Cleans a string: white-space controls become a space, other controls a visible mark.
  package init(_ string: String) {
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) {
      self.string = string
      width = string.utf8.count
      return
    }
    var scalars = String.UnicodeScalarView()
    var width = 0
    Self.forEachGlyph(in: string) { glyph in
      scalars.append(glyph.base)
      if let marks = glyph.marks { scalars.append(contentsOf: marks) }
      width += glyph.width
    }
    self.string = String(scalars)
    self.width = width
  }

  /// Columns that a string takes once it is cleaned.
  package static func width(of string: String) -> Int {
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return string.utf8.count }
    var width = 0
    forEachGlyph(in: string) { width += $0.width }
    return width
  }

  /// Calls `body` with each glyph of a string, cleaned, in order.
  package static func forEachGlyph(in string: String, _ body: (Glyph) -> Void) {
    let scalars = string.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      // Two plain letters in a row are two clusters: most text needs no search for cluster boundaries.
      if isPlain(scalar), next == scalars.endIndex || isPlain(scalars[next]) {
        body(Glyph(base: scalar, marks: nil, width: 1))
        index = next
      } else {
        forEachGlyph(inCluster: string[index], body)
        index = string.index(after: index)
      }
    }
  }

  /// Whether a scalar is printable, one column wide, and joins no neighbour that is plain too: ASCII, the letters of
  /// Latin scripts, dashes and quotes, arrows, lines and blocks.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7f, 0xa0..<0xad, 0xae..<0x300, 0x2010..<0x2028, 0x202f, 0x2190..<0x2300, 0x2500..<0x25a0:
      true
    default: false
    }
  }

  /// The mark that stands for a control character.
  package static let replacement: Unicode.Scalar = "\u{FFFD}"

  private static func forEachGlyph(inCluster cluster: Character, _ body: (Glyph) -> Void) {
    var base: Unicode.Scalar?
    var baseWidth = 0
    var marks: [Unicode.Scalar] = []
    func flush() {
      if let base { body(Glyph(base: base, marks: marks.isEmpty ? nil : marks, width: baseWidth)) }
      base = nil
      marks = []
    }
    for scalar in cluster.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0a, 0x0d, 0x85, 0x2028, 0x2029:
        if base == nil {
          base = " "
          baseWidth = 1
        }
        continue
      case 0..<0x20, 0x7f..<0xa0:
        flush()
        base = replacement
        baseWidth = 1
        continue
      case 0x200d:
        // Terminals disagree on joined pictures: the first one stays, the rest goes.
        if base?.properties.isEmoji == true {
          flush()
          return
        }
        continue
      case 0xfe00...0xfe0f, 0xe0100...0xe01ef, 0x20e3: continue
      case 0x1f3fb...0x1f3ff where base != nil: continue
      default: break
      }
      if scalar.properties.generalCategory == .format { continue }
      let width = Int(ct_scalar_width(scalar.value))
      if width < 0 {
        flush()
        base = replacement
        baseWidth = 1
      } else if width == 0 {
        if base != nil, marks.count < 4 { marks.append(scalar) }
      } else {
        flush()
        base = scalar
        baseWidth = width
      }
    }
    flush()
  }
}
