/// How far an upload has come.
public struct UploadProgress: Hashable, Sendable {
  /// Bytes of the file that went to the network. They become less when a part has to be sent again.
  public var sent: Int64
  /// Bytes of the file.
  public var total: Int64

  /// Makes a progress.
  public init(sent: Int64, total: Int64) {
    self.sent = sent
    self.total = total
  }
}
