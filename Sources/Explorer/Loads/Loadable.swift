package import DataGouv

/// Something that comes from a server, and what is known of it while it is on its way.
package struct Loadable<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Where the load stands.
  package enum Phase: Hashable, Sendable {
    case idle
    /// Under way; `waited` grows while the server does not answer, and is zero until it is worth telling.
    case loading(waited: Duration)
    case loaded
    case failed(DataGouvError)

    /// Whether a load runs.
    package var isLoading: Bool {
      if case .loading = self { true } else { false }
    }

    /// Whether the load failed or was cancelled.
    package var isFailed: Bool {
      if case .failed = self { true } else { false }
    }
  }

  /// The newest value: kept while a newer one loads, and after that failed.
  package internal(set) var value: Value?
  /// Where the newest load stands.
  package internal(set) var phase: Phase = .idle
  /// That the value was kept from before; `nil` when it came from the network.
  package internal(set) var kept: Kept?

  /// Takes what came.
  mutating func take(_ value: Value) {
    self.value = value
    phase = .loaded
  }

  /// Nothing yet.
  package init() {}

  /// Whether a load runs.
  package var isLoading: Bool { phase.isLoading }

  /// Whether what is shown is older than what was asked for.
  package var isStale: Bool { isLoading && value != nil }

  /// Why the newest load failed, if it did.
  package var failure: DataGouvError? {
    if case .failed(let error) = phase { error } else { nil }
  }
}
