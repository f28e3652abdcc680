package import DataGouv

extension DataGouvError {
  /// Whether it says that the network was left alone, and that nothing was kept.
  package var isOffline: Bool {
    if case .unreachable(_, .offline) = self { true } else { false }
  }
}
