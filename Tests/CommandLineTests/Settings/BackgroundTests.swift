import Explorer
import Testing

@testable import datagouv_tui

@Suite struct BackgroundTests {
  @Test(
    arguments: [
      (0, .dark), (0.04, .dark), (0.05, nil), (0.3, nil), (0.79, nil), (0.8, .light), (1, .light),
    ] as [(Double, ColourTheme?)])
  func `a background that is clearly dark or light has its theme`(luminance: Double, theme: ColourTheme?) {
    #expect(ColourTheme(luminance: luminance) == theme)
  }

  @Test(
    arguments: [
      ("15;0", .dark), ("12;8", .dark), ("0;15", .light), ("0;default;15", .light), ("0;7", .light),
      ("7;4", nil), ("0;default", nil), ("", nil), (";", nil), ("rubbish", nil), (nil, nil),
    ] as [(String?, ColourTheme?)])
  func `COLORFGBG tells black and white`(value: String?, theme: ColourTheme?) {
    #expect(ColourTheme(environment: value.map { ["COLORFGBG": $0] } ?? [:]) == theme)
  }
}
