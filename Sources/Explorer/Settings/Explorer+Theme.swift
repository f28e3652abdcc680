extension Explorer {
  /// Takes a theme that its user chose.
  mutating func choose(_ theme: ColourTheme) {
    isThemeChosen = true
    self.theme = theme
    notice = settings.hasColours ? .theme(theme) : .noColours
  }

  /// Takes the theme that goes with the terminal's background, unless its user chose one meanwhile.
  mutating func adopt(_ theme: ColourTheme) {
    if !isThemeChosen { self.theme = theme }
  }
}
