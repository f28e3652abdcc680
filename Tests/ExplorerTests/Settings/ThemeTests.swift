import Canvas
import Foundation
import Testing

@testable import Explorer

struct ThemeTests {
  @Test func `T goes through the themes, and says which one it is`() {
    var driver = Driver.results()
    for theme in [ColourTheme.dark, .light, .mono, .terminal] {
      driver.press("T")
      #expect(driver.explorer.theme == theme)
      #expect(driver.explorer.notice == .theme(theme))
    }
  }

  @Test func `a theme is chosen in the palette`() {
    var driver = Driver(titles: [.theme(.light): "thème : clair"])
    driver.start()
    driver.press(":clair")
    driver.key(.enter)
    #expect(driver.explorer.theme == .light)
  }

  @Test func `without colours a theme changes nothing, and that is said`() {
    var driver = Driver.results()
    driver.explorer.settings.hasColours = false
    driver.press("T")
    #expect(driver.explorer.notice == .noColours)
  }

  @Test func `the background's theme is taken, unless one was chosen meanwhile`() {
    var driver = Driver.results()
    driver.handle(.themed(.light))
    #expect(driver.explorer.theme == .light)
    driver.press("T")
    driver.handle(.themed(.dark))
    #expect(driver.explorer.theme == .mono)
  }

  @Test func `the program starts with the theme of its settings`() {
    var settings = Settings(portalName: "demo.example")
    settings.theme = .dark
    let explorer = Explorer(
      settings: settings, size: Size(width: 80, height: 24), now: Date(timeIntervalSince1970: 0),
      currentMonth: Driver.month)
    #expect(explorer.theme == .dark)
  }
}
