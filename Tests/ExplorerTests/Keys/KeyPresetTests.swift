import Canvas
import DataGouv
import Testing

@testable import Explorer

struct KeyPresetTests {
  private func opened(_ preset: KeyPreset) -> Driver {
    var driver = Driver()
    driver.explorer.settings.keys = KeyBindings(preset)
    driver.start()
    driver.answer(.results, Make.search(0..<20, total: 20))
    return driver
  }

  @Test func `emacs' keys move in the panes, and open the palette`() {
    var driver = opened(.emacs)
    driver.control("n")
    driver.control("n")
    driver.control("p")
    #expect(driver.explorer.results.cursor.index == 1)
    driver.control("v")
    let paged = driver.explorer.results.cursor.index
    #expect(paged > 2)
    driver.handle(.key(.alt("v")))
    #expect(driver.explorer.results.cursor.index == 1)
    driver.handle(.key(.alt(">")))
    #expect(driver.explorer.results.cursor.index == 19)
    driver.handle(.key(.alt("<")))
    driver.press("j")
    #expect(driver.explorer.results.cursor.index == 1)
    driver.handle(.key(.alt("x")))
    #expect(driver.explorer.dialog == .palette(PaletteState()))
    driver.key(.escape)
    driver.press(":")
    #expect(driver.explorer.dialog == .palette(PaletteState()))
  }

  @Test func `what lost a key to emacs keeps its others`() {
    let keys = KeyBindings(.emacs)
    #expect(keys.keys(of: .forward, in: .results) == [Key(.right, .alt)])
    #expect(keys.keys(of: .palette, in: .results) == [.alt("x"), ":", Key(.function(2))])
    #expect(keys.keys(of: .pageDown, in: .results) == [Key(.pageDown), .control("v")])
    #expect(keys.keys(of: .pageDown, in: .detail).contains(Key(.pageDown)))
  }

  @Test func `plain keys move by no letter, in panes and in dialogs`() {
    var driver = opened(.plain)
    let before = driver.explorer
    #expect(driver.press("jkhlgG").isEmpty)
    #expect(driver.explorer == before)
    driver.key(.down)
    #expect(driver.explorer.results.cursor.index == 1)
    driver.press("s")
    driver.press("jG")
    #expect(driver.explorer.dialog == .sort(ListCursor()))
    driver.key(.down)
    #expect(driver.explorer.dialog == .sort(ListCursor(at: 1)))
  }

  @Test func `every preset leaves all actions in the order of the help`() {
    for preset in KeyPreset.allCases {
      #expect(preset.bindings.map(\.action) == KeyMap.bindings.map(\.action))
    }
  }
}
