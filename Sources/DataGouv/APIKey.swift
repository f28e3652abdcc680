/// The key by which a portal knows its user. It is sent to the portal's own origin alone, in a header, and only with
/// requests that need it; it never shows in a description, a dump or a log.
public struct APIKey: Hashable, Sendable {
  /// The value of the header `X-API-KEY`.
  let secret: String

  /// Takes the text of a key, without spaces at its ends; `nil` when nothing is left, or something that no header can
  /// hold: anything but visible ASCII characters.
  public init?(_ text: String) {
    let trimmed = text.drop(while: \.isWhitespace)
    let end = trimmed.lastIndex { !$0.isWhitespace }
    guard let end, trimmed[...end].utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    secret = String(trimmed[...end])
  }
}

extension APIKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A placeholder.
  public var description: String { "(API key)" }
  /// A placeholder.
  public var debugDescription: String { description }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
