import ArgumentParser
import DataGouv
import Explorer
import Foundation
import Testing
import Views

@testable import datagouv_tui

@Suite struct LaunchSettingsTests {
  /// Flags and variables, and the three roots that they give.
  struct Case: Sendable, CustomTestStringConvertible {
    var flags: [String] = []
    var variables: [String: String] = [:]
    var roots: [String?]

    var testDescription: String { "\(flags) \(variables)" }
  }

  static let production = [
    "https://www.data.gouv.fr", "https://tabular-api.data.gouv.fr", "https://metric-api.data.gouv.fr",
  ]
  static let demo = ["https://demo.data.gouv.fr", "https://tabular-api.preprod.data.gouv.fr", nil]

  static let cases = [
    Case(roots: production),
    Case(flags: ["--env", "demo"], roots: demo),
    Case(variables: ["DATAGOUV_API_ENV": " DEMO\n"], roots: demo),
    Case(variables: ["DATAGOUV_API_ENV": "staging"], roots: production),
    Case(variables: ["DATAGOUV_API_ENV": ""], roots: production),
    Case(flags: ["--env", "prod"], variables: ["DATAGOUV_API_ENV": "demo"], roots: production),
    Case(
      flags: ["--env", "demo"], variables: ["DATAGOUV_CATALOG_URL": "https://data.public.lu"], roots: demo),
    Case(flags: ["--catalog-url", "https://data.public.lu/"], roots: ["https://data.public.lu", nil, nil]),
    Case(
      variables: ["DATAGOUV_CATALOG_URL": " https://data.public.lu "],
      roots: ["https://data.public.lu", nil, nil]),
    Case(
      flags: ["--catalog-url", "http://localhost:8000/udata//", "--tabular-url", "HTTP://127.0.0.1:8001"],
      variables: [
        "DATAGOUV_METRICS_URL": "http://[::1]:8002/m", "DATAGOUV_TABULAR_URL": "https://unused.example",
      ],
      roots: ["http://localhost:8000/udata", "HTTP://127.0.0.1:8001", "http://[::1]:8002/m"]),
    Case(
      flags: ["--catalog-url", "https://WWW.data.gouv.fr"],
      roots: ["https://WWW.data.gouv.fr"] + production[1...]),
    Case(flags: ["--catalog-url", "https://demo.data.gouv.fr"], roots: demo),
    Case(
      flags: ["--tabular-url", "https://tables.example"],
      roots: [production[0], "https://tables.example", production[2]]),
    Case(
      flags: ["--env", "demo", "--metrics-url", "https://m.example"],
      roots: [demo[0], demo[1], "https://m.example"]),
    Case(variables: ["DATAGOUV_TABULAR_URL": "  "], roots: production),
  ]

  @Test(arguments: cases) func `flags win over variables, and each root has its own`(of: Case) throws {
    let settings = try LaunchSettings(try PortalOptions.parse(of.flags), environment: of.variables)
    guard case .portal(let portal) = settings.source else {
      Issue.record("A portal was expected.")
      return
    }
    #expect([portal.catalog, portal.tabular, portal.metrics].map { $0?.absoluteString } == of.roots)
  }

  @Test(arguments: [
    ("--catalog-url", "www.data.gouv.fr"), ("--catalog-url", ""), ("--tabular-url", "ftp://tables.example"),
    ("--metrics-url", "https://"), ("--metrics-url", "https://m.example?x=1"),
    ("--catalog-url", "https://c.example/#top"), ("--catalog-url", "https://two words.example"),
    ("--catalog-url", "http://c.example:99999"),
  ])
  func `an address that cannot be called is refused by its flag's name`(flag: String, value: String) throws {
    let options = try PortalOptions.parse([flag, value])
    #expect(throws: SettingsError.badAddress(setting: flag, value: value)) {
      try LaunchSettings(options, environment: [:])
    }
    #expect("\(SettingsError.badAddress(setting: flag, value: value))".contains("\(flag) is '\(value)'"))
  }

  @Test func `a variable that cannot be used is refused by its own name`() throws {
    let options = try PortalOptions.parse([])
    #expect(throws: SettingsError.badAddress(setting: "DATAGOUV_TABULAR_URL", value: "tables")) {
      try LaunchSettings(options, environment: ["DATAGOUV_TABULAR_URL": "tables"])
    }
  }

  @Test func `the sample brings a portal of its own, whatever the variables say`() throws {
    let options = try PortalOptions.parse(["--sample"])
    let settings = try LaunchSettings(
      options, environment: ["DATAGOUV_API_ENV": "demo", "DATAGOUV_CATALOG_URL": "?"])
    #expect(settings.source == .sample)
    #expect(settings.explorerSettings.isSample)
    #expect(settings.explorerSettings.hasMetrics)
    for flags in [["--env", "prod"], ["--catalog-url", "https://c.example"]] {
      let both = try PortalOptions.parse(["--sample"] + flags)
      #expect(throws: SettingsError.uselessWithSample(flag: flags[0])) {
        try LaunchSettings(both, environment: [:])
      }
    }
  }

  @Test(
    arguments: [
      ([], ["LANG": "fr_FR.UTF-8"], Language.french),
      ([], ["LANG": "fr_FR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], .english),
      ([], ["LC_MESSAGES": "en_GB", "LC_ALL": "fr_CA"], .french),
      ([], ["LC_ALL": "", "LANG": "fr"], .french),
      ([], ["LC_ALL": "C.UTF-8", "LANG": "fr_FR"], .english),
      ([], ["LANG": "de_DE.UTF-8"], .english),
      ([], [:], .english),
      (["--lang", "fr"], ["LC_ALL": "en_US"], .french),
      (["--lang", "en"], ["LC_ALL": "fr_FR"], .english),
    ] as [([String], [String: String], Language)])
  func `the flag, then the locale chooses the language`(
    flags: [String], variables: [String: String], language: Language
  ) throws {
    let settings = try LaunchSettings(try PortalOptions.parse(flags), environment: variables)
    #expect(settings.language == language)
    #expect(settings.clientConfiguration.language == language.rawValue)
  }

  @Test func `the explorer is told the host and what the portal lacks`() throws {
    let demo = try LaunchSettings(try PortalOptions.parse(["--env", "demo"]), environment: [:])
    #expect(demo.isDemo)
    #expect(demo.explorerSettings.portalName == "demo.data.gouv.fr")
    #expect(demo.explorerSettings.hasTables)
    #expect(!demo.explorerSettings.hasMetrics)
    let other = try LaunchSettings(
      try PortalOptions.parse(["--catalog-url", "http://localhost:8000"]), environment: [:])
    #expect(other.explorerSettings.portalName == "localhost:8000")
    #expect(!other.explorerSettings.hasTables)
    #expect(!other.explorerSettings.isSample)
  }

  @Test func `requests carry the program's name and version`() throws {
    let settings = try LaunchSettings(try PortalOptions.parse([]), environment: [:])
    #expect(settings.clientConfiguration.product == "datagouv-tui/\(Version.current)")
  }
}
