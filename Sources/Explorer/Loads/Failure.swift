package import DataGouv
package import Foundation

/// Something that failed, for the session's log.
package struct Failure: Hashable, Sendable {
  package var date: Date
  package var request: Request
  package var error: DataGouvError
}
