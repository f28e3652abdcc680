import Foundation

/// What stands for a character where only ASCII can be shown: one column for one column.
enum ASCII {
  private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
    "│": "|", "║": "|", "┤": "+", "├": "+", "└": "+", "┘": "+", "┌": "+", "┐": "+", "┬": "+", "┴": "+",
    "┼": "+",
    "─": "-", "━": "=", "┈": ".", "═": "=", "▶": ">", "›": ">", "‹": "<", "»": "\"", "«": "\"", "“": "\"",
    "”": "\"", "‘": "'", "’": "'", "…": ".", "⋯": ".", "·": ".", "•": "*", "◦": "o", "▪": "*", "✓": "+",
    "✗": "x",
    "∅": "~", "★": "*", "⏎": "$", "→": ">", "←": "<", "↑": "^", "↓": "v", "▲": "^", "▼": "v", "▦": "#",
    "█": "#",
    "▒": "=",
    "░": ":", "╎": "'", "╌": "-", "≈": "~", "Σ": "S", "–": "-", "—": "-", "▏": "|", "☐": "_", "☑": "x",
    "\u{202F}": " ",
    "\u{A0}": " ", "œ": "o",
    "Œ": "O",
    "æ": "a",
    "Æ": "A", "ß": "s", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "€": "E", "°": "o", "×": "x", "\u{FFFD}": "?",
  ]

  /// The stand-in of a scalar: a mark, the letter without its accent, or a question mark.
  static func stand(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let mark = marks[scalar] { return mark }
    switch scalar.value {
    case 0x2581...0x2587: return "_"
    case 0x2500...0x257f: return "+"
    default: break
    }
    // A letter with an accent decomposes into the letter and the accent.
    let bare = scalar.properties.numericType == nil ? String(scalar).decomposedStringWithCanonicalMapping : ""
    if let first = bare.unicodeScalars.first, first.isASCII { return first }
    return "?"
  }
}
