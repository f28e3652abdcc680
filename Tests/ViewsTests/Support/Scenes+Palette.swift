import Views

@testable import Explorer

extension Scenes {
  /// The palette over a scene, with something typed.
  static func palette(_ text: String, _ scene: Explorer, _ language: Language = .french) -> Explorer {
    var explorer = scene
    explorer.settings.titles = Messages(language).titles
    explorer.dialog = .palette(PaletteState(text))
    return explorer
  }
}
