import ArgumentParser
import Canvas
import DataGouv
import Explorer
import Foundation
import Testing
import Views

@testable import datagouv_tui

@Suite struct SettingsFileTests {
  @Test func `a whole file is read`() throws {
    let file = SettingsFile(
      """
      lang = "fr"
      theme = "mono"
      page-size = 50
      portal = "lux"

      [portals.lux]
      catalog = "https://data.public.lu/"

      [portals.own]
      catalog = "http://localhost:7000"
      tabular = "http://localhost:7001"
      metrics = "http://localhost:7002"

      [keys]
      reload = "ctrl-g"
      page-down = ["PgDn", "alt-d"]
      mouse = []
      """)
    #expect(file.problems == [])
    #expect(file.language == .french)
    #expect(file.theme == .mono)
    #expect(file.pageSize == 50)
    #expect(file.portal?.catalog.absoluteString == "https://data.public.lu")
    #expect(file.portals["own"]?.metrics?.absoluteString == "http://localhost:7002")
    #expect(file.keys.action(for: .control("g"), in: .table) == .reload)
    #expect(file.keys.action(for: "r", in: .table) == nil)
    #expect(file.keys.action(for: "M", in: .results) == nil)
    #expect(file.keys.action(for: .alt("d"), in: .detail) == .pageDown)
    #expect(file.keys.action(for: " ", in: .results) == .quickLook)
  }

  @Test(
    arguments: [
      ("colour = 1", .unknownSetting("colour")), ("[keys]\nfly = \"x\"", .unknownAction("fly")),
      ("lang = \"de\"", .notOneOf("lang", ["\"fr\"", "\"en\""])),
      ("theme = 3", .notOneOf("theme", ThemeChoice.allCases.map { "\"\($0.rawValue)\"" })),
      ("page-size = 5", .notOneOf("page-size", ["10–100"])), ("portal = \"x\"", .unknownPortal("x")),
      ("[portals.x]\ncatalog = \"data.public.lu\"", .badAddress("portals.x.catalog")),
      ("[portals.x]\ntabular = \"https://t.example\"", .portalWithoutCatalog("x")),
      ("[portals.x]\nsite = \"https://t.example\"", .unknownSetting("portals.x.site")),
      ("[keys]\nreload = \"hyper-x\"", .unknownKey("hyper-x")), ("oops", .notAnEntry),
    ] as [(String, SettingsProblem.Cause)])
  func `a line that cannot be used is told by its number, and what is said in both languages`(
    text: String, cause: SettingsProblem.Cause
  ) {
    let file = SettingsFile(text)
    let line = text.contains("\n") ? 2 : 1
    #expect(file.problems == [SettingsProblem(line: line, cause: cause)])
    #expect(file.keys == KeyBindings())
    for language in Language.allCases {
      let sentence = Messages(language).text(file.problems)
      #expect(sentence.contains("config.toml"))
      #expect(sentence.contains(" \(line)"))
    }
  }

  @Test func `keys that clash are refused with both lines named`() {
    let file = SettingsFile("[keys]\nreload = \"ctrl-g\"\ncopy = \"ctrl-g\"\nhelp = \"q\"")
    #expect(
      file.problems == [
        SettingsProblem(line: 3, cause: .clash(key: .control("g"), action: .reload, line: 2)),
        SettingsProblem(line: 4, cause: .clash(key: "q", action: .close, line: nil)),
      ])
    #expect(file.keys.action(for: .control("g"), in: .results) == .reload)
    #expect(file.keys.action(for: "y", in: .results) == .copy)
    #expect(file.keys.action(for: "?", in: .results) == .help)
    #expect(
      Messages(.english).text(file.problems)
        == "config.toml, line 3: ctrl-g is taken already by “\(Messages(.english).title(.reload))”, line 2. (and 1 more)"
    )
  }

  @Test func `a flag wins over the file, and the file over the locale`() throws {
    let file = SettingsFile(
      "lang = \"fr\"\nportal = \"lux\"\n[portals.lux]\ncatalog = \"https://data.public.lu\"")
    func settings(_ flags: [String], _ environment: [String: String] = [:]) throws -> LaunchSettings {
      try LaunchSettings(try PortalOptions.parse(flags), environment: environment, file: file)
    }
    #expect(try settings([], ["LANG": "en_GB.UTF-8"]).language == .french)
    #expect(try settings(["--lang", "en"]).language == .english)
    #expect(try settings([]).portalName == "data.public.lu")
    #expect(try settings(["--env", "prod"]).portalName == "www.data.gouv.fr")
    #expect(try settings([], ["DATAGOUV_API_ENV": "demo"]).portalName == "demo.data.gouv.fr")
    #expect(try settings([], ["DATAGOUV_CATALOG_URL": "https://c.example"]).portalName == "c.example")
    #expect(
      try settings(["--portal", "lux"], ["DATAGOUV_CATALOG_URL": "https://c.example"]).portalName
        == "data.public.lu")
    #expect(throws: SettingsError.unknownPortal("other", known: ["lux"])) {
      try settings(["--portal", "other"])
    }
    #expect(throws: SettingsError.twoPortals) { try settings(["--portal", "lux", "--env", "prod"]) }
  }

  @Test func `the explorer starts with what was chosen`() throws {
    let file = SettingsFile("page-size = 50\n[keys]\nreload = \"ctrl-g\"")
    let settings = try LaunchSettings(try PortalOptions.parse([]), environment: [:], file: file)
    #expect(settings.explorerSettings.pageSize == 50)
    #expect(settings.explorerSettings.keys == file.keys)
  }

  @Test func `keys go on top of the preset, and clash with what it binds`() {
    let file = SettingsFile(
      "[keys]\nreload = \"alt-x\"\ncopy = \"g\"".replacing("[keys]", with: "keymap = \"emacs\"\n[keys]"))
    #expect(
      file.problems == [
        SettingsProblem(line: 3, cause: .clash(key: .alt("x"), action: .palette, line: nil)),
        SettingsProblem(line: 4, cause: .clash(key: "g", action: .first, line: nil)),
      ])
    #expect(file.keys == KeyBindings(.emacs))
    let plain = SettingsFile("keymap = \"plain\"\n[keys]\ncopy = \"g\"")
    #expect(plain.problems == [])
    #expect(plain.keys.action(for: "g", in: .table) == .copy)
    #expect(
      SettingsFile("keymap = \"dvorak\"").problems == [
        SettingsProblem(line: 1, cause: .notOneOf("keymap", ["\"vim\"", "\"emacs\"", "\"plain\""]))
      ])
  }

  @Test(
    arguments: [
      ("", nil, .auto), ("theme = \"dark\"", nil, .dark), ("theme = \"dark\"", "light", .light),
      ("theme = \"colour\"", nil, .terminal), ("", "colour", .terminal), ("theme = \"mono\"", "auto", .auto),
    ] as [(String, String?, ThemeChoice)])
  func `a theme is named by the flag, else by the file, else it goes with the background`(
    text: String, flag: String?, theme: ThemeChoice
  ) throws {
    var settings = try LaunchSettings(
      try PortalOptions.parse([]), environment: [:], file: SettingsFile(text))
    settings.namedTheme = try ExplorerOptions.parse(flag.map { ["--theme", $0] } ?? []).theme
    #expect(settings.theme == theme)
    #expect(settings.explorerSettings.theme == theme.theme ?? .terminal)
  }

  @Test func `an unknown theme is told with those that there are`() throws {
    let file = SettingsFile("lang = \"fr\"\ntheme = \"blue\"")
    #expect(
      Messages(.english).text(file.problems)
        == "config.toml, line 2: theme is \"auto\" or \"terminal\" or \"dark\" or \"light\" or \"mono\".")
    do {
      _ = try ExplorerOptions.parse(["--theme", "blue"])
      Issue.record("There is no such theme.")
    } catch {
      let message = ExplorerOptions.message(for: error)
      for theme in ThemeChoice.allCases { #expect(message.contains(theme.rawValue)) }
    }
  }

  @Test func `a file that is not there says nothing, and one that cannot be read is told`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(SettingsFile(at: folder.appending(path: "config.toml")) == SettingsFile())
    try Data([0xff, 0xfe, 0x00]).write(to: folder.appending(path: "config.toml"))
    #expect(SettingsFile(at: folder.appending(path: "config.toml")).problems.map(\.line) == [0])
    #expect(
      Folders(environment: ["XDG_CONFIG_HOME": "/c"]).settings?.path == "/c/datagouv-tui/config.toml")
  }
}
