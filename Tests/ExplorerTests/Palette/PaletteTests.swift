import Canvas
import DataGouv
import Testing

@testable import Explorer

struct PaletteTests {
  private static let titles: [Command: String] = [
    .action(.sortMenu): "choisir le tri", .action(.sortAscending): "trier par cette colonne, croissant",
    .action(.reload): "recharger ce volet", .action(.pin): "figer jusqu'à cette colonne",
    .kind(.organization): "chercher : producteurs", .sort(.newest): "trier : créés récemment",
    .section(.quality): "section : Qualité", .action(.help): "aide de ce volet",
  ]

  /// Results on screen, with words for some commands.
  private func opened(_ text: String = "") -> Driver {
    var driver = Driver(titles: Self.titles)
    driver.start()
    driver.answer(.results, Make.search(0..<5, total: 5))
    driver.press(":" + text)
    return driver
  }

  private func lines(_ driver: Driver) -> [PaletteLine] {
    guard case .palette(let palette) = driver.explorer.dialog else { return [] }
    return driver.explorer.paletteLines(palette)
  }

  @Test(
    arguments: Pane.allCases, [":", .control("p"), Key(.function(2))] as [Key])
  func `every pane opens it`(pane: Pane, key: Key) {
    var driver = Driver.table(total: 5)
    driver.press("m")
    driver.press("\(pane.rawValue)")
    #expect(driver.focus == pane)
    driver.handle(.key(key))
    #expect(driver.explorer.dialog == .palette(PaletteState()))
  }

  @Test func `it lists every action once, what works here first`() {
    let lines = lines(opened())
    let actions = lines.compactMap { line in
      if case .action(let action) = line.command { action } else { nil }
    }
    #expect(Set(actions) == Set(Action.allCases.filter { $0 != .palette }))
    #expect(actions.count == Set(actions).count)
    let firstElsewhere = lines.firstIndex { !$0.worksHere } ?? 0
    #expect(lines[firstElsewhere...].allSatisfy { !$0.worksHere })
    #expect(lines.first { $0.command == .action(.pin) }?.panes == [.table])
    #expect(lines.first { $0.command == .action(.pageDown) }?.keys == [Key(.pageDown), .control("f")])
  }

  @Test func `words find a command by its title and by its name in settings`() {
    #expect(lines(opened("producteurs")).map(\.command) == [.kind(.organization)])
    let named = lines(opened("sort-menu"))
    #expect(named.first?.command == .action(.sortMenu))
    #expect(named.first?.name == "sort-menu")
    #expect(lines(opened("RECENT")).first?.command == .sort(.newest))
  }

  @Test func `what does nothing here comes after what fits as well, and before chance letters`() {
    let found = lines(opened("tri")).map(\.command)
    #expect(found.first == .sort(.newest) || found.first == .action(.sortMenu))
    let elsewhere = found.firstIndex(of: .action(.sortAscending)) ?? 0
    #expect(elsewhere > (found.firstIndex(of: .action(.sortMenu)) ?? 99))
    #expect(lines(opened("pin")).first?.command == .action(.pin))
    #expect(lines(opened("pin")).dropFirst().contains { $0.worksHere })
  }

  @Test func `Enter runs the selected line, which the arrows and emacs' keys choose`() {
    var driver = opened("menu")
    driver.key(.enter)
    #expect(driver.explorer.dialog == .sort(ListCursor()))
    driver = opened()
    driver.key(.down)
    driver.control("n")
    driver.key(.up)
    driver.control("p")
    driver.control("n")
    guard case .palette(let palette) = driver.explorer.dialog else { return }
    #expect(palette.cursor.index == 1)
  }

  @Test func `every printable key is text, Esc closes and changes nothing`() {
    var driver = opened()
    let before = driver.explorer
    #expect(driver.press("Qq?j:").isEmpty)
    #expect(driver.explorer.dialog == .palette(PaletteState("Qq?j:")))
    driver.key(.escape)
    #expect(driver.explorer.dialog == nil)
    #expect(driver.explorer.results == before.results)
  }

  @Test func `a paste is text on one line`() {
    var driver = opened()
    driver.handle(.paste("sort\nmenu"))
    #expect(driver.explorer.dialog == .palette(PaletteState("sort menu")))
  }

  @Test func `Enter on what nothing is called says so, and the text stays to be mended`() {
    var driver = opened("zzzz")
    #expect(driver.key(.enter).isEmpty)
    #expect(driver.explorer.notice == .noCommand("zzzz"))
    #expect(driver.explorer.dialog == .palette(PaletteState("zzzz")))
  }

  @Test func `what was used comes first the next time, the newest first`() {
    var driver = opened("sort-menu")
    driver.key(.enter)
    driver.key(.escape)
    driver.press(":previous-sort")
    driver.key(.enter)
    driver.press(":")
    #expect(lines(driver).prefix(2).map(\.command) == [.action(.previousSort), .action(.sortMenu)])
  }

  @Test func `an action of another pane goes there first`() {
    var driver = Driver.table(total: 5)
    driver.press("1:pin")
    driver.key(.enter)
    #expect(driver.focus == .table)
    #expect(driver.table?.frozen == 1)
  }

  @Test func `an action of a pane that is not open says which pane it needs`() {
    var driver = opened("pin")
    driver.key(.enter)
    #expect(driver.focus == .results)
    #expect(driver.explorer.notice == .paneNotOpen(.pin, [.table]))
  }

  @Test func `a kind is searched, with the words typed next`() {
    var driver = opened("producteurs")
    let effects = driver.key(.enter)
    #expect(driver.explorer.results.kind == .organization)
    #expect(driver.explorer.entry == .query)
    #expect(requests(in: effects).contains(.items(ItemQuery(.organization))))
  }

  @Test func `an order of the results is chosen from any pane`() {
    var driver = Driver.detail()
    driver.explorer.settings.titles = Self.titles
    driver.press(":crees")
    #expect(requests(in: driver.key(.enter)) == [.search(DatasetQuery(sort: .newest))])
    #expect(driver.focus == .results)
    driver.press(":relevance")
    #expect(!lines(driver).contains { $0.command == .order(.relevance) }, "datasets have orders of their own")
  }

  @Test func `a section of what is open is shown, and none is listed while nothing is open`() {
    var driver = Driver.detail()
    driver.explorer.settings.titles = Self.titles
    driver.press("1:qualite")
    driver.key(.enter)
    #expect(driver.focus == .detail)
    #expect(driver.explorer.detail?.section == .quality)
    #expect(!lines(opened("qualite")).contains { $0.command == .section(.quality) })
  }

  @Test func `rows and pages are gone to from any pane, and pasted too`() {
    var driver = Driver.table(total: 500)
    driver.press("1:")
    driver.handle(.paste("12\n"))
    #expect(lines(driver).first?.command == .row(12))
    driver.key(.enter)
    #expect(driver.focus == .table && driver.table?.row == 11)
    driver.press(":p 3")
    driver.click(.dialogLine(0))
    #expect(driver.table?.row == 40)
  }

  @Test(arguments: ["", "x", "p", "-3", "1,5", "٣", "99999999999999999999"])
  func `what is no number is no row`(text: String) {
    var driver = Driver.table(total: 500)
    driver.press(":" + text)
    #expect(!lines(driver).contains { if case .row = $0.command { true } else { false } })
    #expect(!lines(driver).contains { if case .page = $0.command { true } else { false } })
  }

  @Test func `a row cannot be gone to without a table, and the line that tells of it waits for the number`() {
    #expect(lines(opened("12")).isEmpty)
    #expect(!lines(opened()).contains { $0.command == .goTo })
    var driver = Driver.table(total: 500)
    driver.explorer.settings.titles = [.goTo: "aller à une ligne"]
    driver.press(":ligne")
    driver.key(.enter)
    #expect(driver.explorer.dialog == .palette(PaletteState()))
    driver.press("7")
    driver.key(.enter)
    #expect(driver.table?.row == 6)
  }

  @Test func `a click runs its line, the wheel moves, and a click outside closes`() {
    var driver = opened("sort")
    let index = lines(driver).firstIndex { $0.command == .action(.sortMenu) } ?? 0
    driver.handle(.mouse(.wheelDown, .dialogLine(0)))
    driver.click(.dialogLine(index))
    #expect(driver.explorer.dialog == .sort(ListCursor()))
    driver = opened()
    driver.click(.outsideDialog)
    #expect(driver.explorer.dialog == nil)
  }
}
