package import DataGouv

/// What is fixed while the program runs.
package struct Settings: Hashable, Sendable {
  /// The portal's host, as the title bar shows it.
  package var portalName: String
  /// The portal's address without a final slash, before which pages' paths are put.
  package var portalURL: String
  /// Where its services are, for addresses to copy; `nil` when that is not known yet.
  package var portal: Portal?
  /// Whether the bundled sample catalogue is shown: the screen says so.
  package var isSample: Bool
  /// Whether the network is left alone.
  package var isOffline = false
  /// Whether the portal has a Tabular API.
  package var hasTables: Bool
  /// Whether the portal has a Metrics API.
  package var hasMetrics: Bool

  /// The folder that new files are proposed for, such as `~/Downloads`; empty for the current one.
  package var saveFolder: String

  /// The keys, as the user chose them.
  package var keys = KeyBindings()
  /// How colours are used at the start.
  package var theme: ColourTheme = .terminal
  /// Whether the terminal shows colours, and the environment wants them.
  package var hasColours = true
  /// How many datasets a page of results has.
  package var pageSize = 20

  /// The words for what keys and the palette do, in the user's language: both are narrowed by them.
  package var titles: [Command: String]

  /// Makes settings.
  package init(
    portalName: String, portalURL: String = "https://www.data.gouv.fr", portal: Portal? = nil,
    isSample: Bool = false,
    hasTables: Bool = true, hasMetrics: Bool = true, saveFolder: String = "",
    titles: [Command: String] = [:]
  ) {
    self.titles = titles
    self.portalName = portalName
    self.portalURL = portalURL
    self.portal = portal
    self.isSample = isSample
    self.hasTables = hasTables
    self.hasMetrics = hasMetrics
    self.saveFolder = saveFolder
  }
}
