import Canvas
import Explorer
import Testing
import Views

/// Golden screens of the palette; recorded as those of `ScreenTests`.
@Suite struct PaletteScreenTests {
  @Test(
    arguments: [Size(width: 120, height: 40), Size(width: 80, height: 24), Size(width: 40, height: 10)],
    Language.allCases)
  func `the palette is drawn at every size in both languages`(size: Size, language: Language) throws {
    let name = "\(size.width)x\(size.height)-\(language.rawValue)"
    for (scene, text) in [("", ""), ("-found", "tri"), ("-row", "12"), ("-none", "zzz")] {
      try expectScreen(
        Scenes.palette(text, Scenes.table(size), language), named: "palette\(scene)-\(name)",
        language: language)
    }
  }

  @Test func `letters that are found in an action's name are shown in it`() throws {
    let size = Size(width: 80, height: 24)
    try expectScreen(Scenes.palette("page-down", Scenes.table(size)), named: "palette-name")
    try expectScreen(Scenes.palette("", Scenes.results(size)), named: "palette-results")
  }
}
