/// The beginning of a file that is here already, and the version of the file that it is of.
public struct FilePart: Hashable, Sendable {
  /// How many bytes are here.
  public var length: Int64
  /// The `ByteStream.validator` of the stream that they came with.
  public var validator: String

  /// Describes a part.
  public init(length: Int64, validator: String) {
    self.length = length
    self.validator = validator
  }
}
