import DataGouv
import Explorer
import Foundation
import Library
import Views

/// What the flags and the environment ask for, resolved: what the program needs to know before it starts.
struct LaunchSettings: Hashable, Sendable {
  /// Where datasets come from.
  enum Source: Hashable, Sendable {
    /// A portal on the network.
    case portal(Portal)
    /// The bundled catalogue: its server is started by whoever uses these settings, for the first frame must not
    /// wait for it.
    case sample
  }

  /// Where datasets come from.
  var source: Source
  /// Whether the portal is the demo site as it is known, which has no Metrics API.
  var isDemo = false
  /// The language of the interface.
  var language: Language
  /// Whether the explorer takes the mouse.
  var capturesMouse = true
  /// The theme that a flag names.
  var namedTheme: ThemeChoice?

  /// What the settings file says beyond that.
  var file = SettingsFile()
  /// Whether the network is left alone.
  var isOffline = false
  /// Where the library is; `nil` to remember nothing beyond the session, as with the sample.
  var libraryFile: URL?

  /// The portal's host, with its port if it has one, as the title bar shows it; the sample is one of data.gouv.fr,
  /// and marked as such.
  var portalName: String {
    guard case .portal(let portal) = source, let host = portal.catalog.host() else { return "data.gouv.fr" }
    return portal.catalog.port.map { "\(host):\($0)" } ?? host
  }

  /// What pasted addresses are read by: those of data.gouv.fr are always understood.
  var addressedPortal: Portal {
    guard case .portal(let portal) = source else { return .production }
    return portal
  }

  /// The theme: the flag's, else the file's, else the one that goes with the background.
  var theme: ThemeChoice { namedTheme ?? file.theme ?? .auto }

  /// What the explorer has to know.
  var explorerSettings: Settings {
    var settings = Settings(portalName: portalName, titles: Messages(language).titles)
    settings.isOffline = isOffline
    settings.keys = file.keys
    settings.theme = theme.theme ?? .terminal
    if let size = file.pageSize { settings.pageSize = size }
    switch source {
    case .sample: settings.isSample = true
    case .portal(let portal):
      settings.portal = portal
      let address = portal.catalog.absoluteString
      settings.portalURL = address.hasSuffix("/") ? String(address.dropLast()) : address
      settings.hasTables = portal.tabular != nil
      settings.hasMetrics = portal.metrics != nil
    }
    return settings
  }

  /// A client of a portal, which keeps what it is answered in a library.
  func client(of portal: Portal, keeping library: Library?) -> DataGouvClient {
    guard let library, source != .sample else {
      return DataGouvClient(portal: portal, configuration: clientConfiguration)
    }
    return DataGouvClient(
      portal: portal, configuration: clientConfiguration, answers: library, isOffline: isOffline)
  }

  /// How the portal is called.
  var clientConfiguration: ClientConfiguration {
    var configuration = ClientConfiguration()
    configuration.language = language.rawValue
    configuration.product = Version.product
    return configuration
  }
}
