import Foundation

/// That something is asked for anew while it is shown as it was kept.
package struct Refresh: Hashable, Sendable {
  /// When what is shown came.
  var since: Date
  /// How long the network has not answered; zero until it is worth telling.
  package internal(set) var waited: Duration = .zero
}
