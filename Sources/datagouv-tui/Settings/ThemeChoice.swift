import ArgumentParser
import Explorer

/// The theme as it is chosen by a flag or in the settings file.
enum ThemeChoice: String, Hashable, Sendable, CaseIterable {
  /// The one that goes with the terminal's background, where that can be known.
  case auto
  case terminal, dark, light, mono

  /// The chosen theme; `nil` to find one that goes with the background.
  var theme: ColourTheme? { ColourTheme(rawValue: rawValue) }

  /// Reads a name; `colour` is what `terminal` was called before there were others.
  init?(name: String) {
    self.init(rawValue: name == "colour" ? Self.terminal.rawValue : name)
  }
}

extension ThemeChoice: ExpressibleByArgument {
  init?(argument: String) { self.init(name: argument) }
}
