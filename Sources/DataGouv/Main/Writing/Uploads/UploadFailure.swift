/// Why an upload ended, and how to go on with it.
public struct UploadFailure: Error, Hashable, Sendable {
  /// What went wrong; `cancelled` when the task was.
  public var reason: DataGouvError
  /// What the portal has of it, for a call that goes on; `nil` when it would begin anew.
  public var state: UploadState?

  /// Makes a failure.
  public init(reason: DataGouvError, state: UploadState? = nil) {
    self.reason = reason
    self.state = state
  }
}
