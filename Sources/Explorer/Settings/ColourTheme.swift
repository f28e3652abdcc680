/// How colours are used.
package enum ColourTheme: String, Hashable, Sendable, CaseIterable {
  /// The terminal's own sixteen colours, on its own background.
  case terminal
  /// Fixed colours that are readable on a dark background, and on a light one.
  case dark, light
  /// Bold, underlined and reversed text alone.
  case mono

  /// The theme after this one; after the last, the first.
  var next: ColourTheme {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
