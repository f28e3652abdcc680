import DataGouv

/// The full-screen session.
enum Session {
  /// Runs the explorer until it is left.
  @MainActor static func run(settings: LaunchSettings, opening: PortalReference?) async throws {
    _ = (settings, opening)
  }
}
