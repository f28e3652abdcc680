import DataGouv
import Foundation
import Views

extension LaunchSettings {
  /// Resolves the settings; a flag wins over its variable, and a blank variable is as good as none.
  ///
  /// `--env` wins over the variables of the three addresses too: who asks for the demo site gets it. A catalogue
  /// elsewhere than on data.gouv.fr has no Tabular or Metrics API unless its address is given.
  init(
    _ options: PortalOptions, capturesMouse: Bool = true, environment: [String: String],
    file: SettingsFile = SettingsFile()
  ) throws(SettingsError) {
    let language = Self.language(options, file, environment)
    if options.sample {
      for (flag, isGiven) in [
        ("--offline", options.offline), ("--portal", options.portalName != nil),
        ("--env", options.environment != nil),
        ("--catalog-url", options.catalogURL != nil),
        ("--tabular-url", options.tabularURL != nil), ("--metrics-url", options.metricsURL != nil),
      ] where isGiven { throw .uselessWithSample(flag: flag) }
      self.init(source: .sample, language: language, capturesMouse: capturesMouse, file: file)
      return
    }
    let variables = options.environment == nil && options.portalName == nil ? environment : [:]
    var portal = try Self.portal(options, file, environment)
    if let catalog = try Self.address(options.catalogURL, "--catalog-url", "DATAGOUV_CATALOG_URL", variables)
    {
      portal = Self.portal(at: catalog)
    }
    if let tabular = try Self.address(options.tabularURL, "--tabular-url", "DATAGOUV_TABULAR_URL", variables)
    {
      portal.tabular = tabular
    }
    if let metrics = try Self.address(options.metricsURL, "--metrics-url", "DATAGOUV_METRICS_URL", variables)
    {
      portal.metrics = metrics
    }
    self.init(
      source: .portal(portal), isDemo: portal.catalog == Portal.demo.catalog, language: language,
      capturesMouse: capturesMouse, file: file, isOffline: options.offline,
      libraryFile: Folders(environment: environment).library)
  }

  /// The portal that is named, by a flag, a variable or the file, before its single addresses are looked at.
  private static func portal(
    _ options: PortalOptions, _ file: SettingsFile, _ environment: [String: String]
  ) throws(SettingsError) -> Portal {
    if let name = options.portalName {
      if options.environment != nil { throw .twoPortals }
      guard let portal = file.portals[name] else {
        throw .unknownPortal(name, known: file.portals.keys.sorted())
      }
      return portal
    }
    let isNamed = options.environment != nil || environment["DATAGOUV_API_ENV"]?.isEmpty == false
    if !isNamed, let portal = file.portal { return portal }
    return isDemo(options, environment) ? .demo : .production
  }

  private static func isDemo(_ options: PortalOptions, _ environment: [String: String]) -> Bool {
    if let named = options.environment { return named == .demo }
    let value = environment["DATAGOUV_API_ENV"] ?? ""
    return value.trimmingCharacters(in: .whitespacesAndNewlines).lowercased() == "demo"
  }

  /// A catalogue with the other services that are known to go with it.
  private static func portal(at catalog: URL) -> Portal {
    switch catalog.host()?.lowercased() {
    case "data.gouv.fr", "www.data.gouv.fr":
      Portal(catalog: catalog, tabular: Portal.production.tabular, metrics: Portal.production.metrics)
    case "demo.data.gouv.fr":
      Portal(catalog: catalog, tabular: Portal.demo.tabular, metrics: Portal.demo.metrics)
    default: Portal(catalog: catalog, tabular: nil, metrics: nil)
    }
  }

  /// The file's language, or else the locale's, as POSIX orders the variables; English for one that is not spoken
  /// here.
  private static func language(
    _ options: PortalOptions, _ file: SettingsFile, _ environment: [String: String]
  ) -> Language {
    if let named = options.language { return named == .fr ? .french : .english }
    if let chosen = file.language { return chosen }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap { Language(locale: $0) } ?? .english
  }

  /// A service's root from a flag or its variable; `nil` when neither is given.
  private static func address(
    _ flag: String?, _ flagName: String, _ variable: String, _ environment: [String: String]
  ) throws(SettingsError) -> URL? {
    if let flag { return try address(flag, from: flagName) }
    let value = (environment[variable] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    return value.isEmpty ? nil : try address(value, from: variable)
  }

  /// Reads a root: slashes at its end go, a path before them stays.
  static func root(_ text: String) -> URL? {
    var root = text.trimmingCharacters(in: .whitespacesAndNewlines)
    while root.hasSuffix("/") { root.removeLast() }
    guard !root.contains(where: { $0.isWhitespace || $0 == "\\" }), let parts = URLComponents(string: root),
      ["http", "https"].contains(parts.scheme?.lowercased()), let host = parts.host, !host.isEmpty,
      parts.query == nil, parts.fragment == nil, (1...65_535).contains(parts.port ?? 80), let url = parts.url
    else { return nil }
    return url
  }

  private static func address(_ text: String, from setting: String) throws(SettingsError) -> URL {
    guard let url = root(text) else { throw .badAddress(setting: setting, value: text) }
    return url
  }
}
