import Explorer

extension ColourTheme {
  /// The theme for a background of a luminance, 0 to 1; `nil` for one that is neither clearly dark nor clearly light.
  ///
  /// Between these limits a colour of the theme could have too little contrast.
  init?(luminance: Double) {
    switch luminance {
    case ...0.04: self = .dark
    case 0.8...: self = .light
    default: return nil
    }
  }

  /// The theme for the background that `COLORFGBG` tells, as `15;0` or `15;default;0`; `nil` when that is not black or
  /// white.
  init?(environment: [String: String]) {
    switch environment["COLORFGBG"]?.split(separator: ";").last {
    case "0", "8": self = .dark
    case "7", "15": self = .light
    default: return nil
    }
  }
}
